package org.evenkeel.model.intake.sen2.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.model.intake.Severity;

/**
 * A finding with its life: one row of the register of findings. It holds nothing that identifies a child.
 *
 * @param keys by what it is known again
 * @param rule the rule's id
 * @param severity how much it matters
 * @param module the element of the group that it is in
 * @param item the element's name
 * @param child the person's number in the file of the check that last found it; 0 for the header or the whole return
 * @param line the line in that file; 0 where there is none
 * @param value what stood there, as far as it may be shown
 * @param message what is wrong
 * @param standing where it stands
 * @param since the day on which it was first found
 * @param seen the day on which it was last found
 * @param note why it may stay; empty where nobody has said
 */
public record KnownFinding(
        FindingKeys keys,
        String rule,
        Severity severity,
        String module,
        String item,
        int child,
        int line,
        String value,
        String message,
        Standing standing,
        LocalDate since,
        LocalDate seen,
        Optional<Note> note) {

    KnownFinding fixed() {
        return new KnownFinding(
                keys, rule, severity, module, item, child, line, value, message, Standing.FIXED, since, seen, note);
    }
}
