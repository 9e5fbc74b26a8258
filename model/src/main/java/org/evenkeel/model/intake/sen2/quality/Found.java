package org.evenkeel.model.intake.sen2.quality;

import java.time.LocalDate;
import java.util.Optional;
import org.evenkeel.model.intake.sen2.rule.Finding;

/**
 * A finding of a check, with its keys.
 *
 * @param keys by what it is known again
 * @param finding what was found
 */
public record Found(FindingKeys keys, Finding finding) {

    KnownFinding as(Standing standing, LocalDate since, LocalDate seen, Optional<Note> note) {
        return new KnownFinding(
                keys,
                finding.rule(),
                finding.severity(),
                finding.module(),
                finding.item(),
                finding.child(),
                finding.line(),
                finding.value(),
                finding.message(),
                standing,
                since,
                seen,
                note);
    }
}
