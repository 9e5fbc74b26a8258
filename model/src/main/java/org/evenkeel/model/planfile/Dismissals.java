package org.evenkeel.model.planfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evenkeel.model.intake.ledger.Dismissal;
import org.evenkeel.model.intake.ledger.Dismissal.Treatment;
import org.evenkeel.model.intake.ledger.Fault;

/** Reads what officers have decided about rows of a ledger: who as a role, when, and why. */
final class Dismissals {

    /** A role is written in small letters; what begins with capitals may be a person. */
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9 ,/&()-]{2,59}");

    private Dismissals() {}

    static List<Dismissal> read(Section root) {
        List<Dismissal> dismissals = new ArrayList<>();
        int number = 0;
        for (Node node : root.items("dismissals")) {
            number++;
            Section section = Section.of(
                    node,
                    root.at("dismissals") + "[" + number + "]",
                    root.context(),
                    "fault",
                    "code",
                    "journal",
                    "treat",
                    "by",
                    "on",
                    "why");
            dismissal(section).ifPresent(dismissals::add);
        }
        return dismissals;
    }

    private static Optional<Dismissal> dismissal(Section section) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        Arrays.stream(Fault.values()).forEach(fault -> faults.put(fault.code(), fault));
        Map<String, Treatment> treatments = new LinkedHashMap<>();
        Arrays.stream(Treatment.values()).forEach(treatment -> treatments.put(treatment.code(), treatment));
        Optional<Fault> fault = section.choice("fault", faults);
        Optional<Treatment> treatment = section.choice("treat", treatments);
        String code = section.textOr("code", "");
        String journal = section.textOr("journal", "");
        if (code.isEmpty() && journal.isEmpty()) {
            section.missing("code", "Name the code or the journal that was looked at.");
        }
        String by = section.text("by", "Write the role of whoever decided, such as finance officer.");
        if (!by.isEmpty() && !ROLE.matcher(by).matches()) {
            section.fault(
                    "role", "by", "\"by\" may be a person's name.", "Write a role in small letters: finance officer.");
        }
        Optional<LocalDate> on = date(section);
        String why = section.text("why", "Write the reason in a sentence.");
        if (fault.isEmpty() || treatment.isEmpty() || on.isEmpty() || (code.isEmpty() && journal.isEmpty())) {
            return Optional.empty();
        }
        if (treatment.get() == Treatment.POST && !fault.get().isPostable()) {
            section.fault(
                    "not-used",
                    "treat",
                    "Rows that cannot be read cannot be posted.",
                    "Map them, have them corrected, or write leave-out.");
            return Optional.empty();
        }
        return Optional.of(new Dismissal(fault.get(), code, journal, treatment.get(), by, on.get(), why));
    }

    private static Optional<LocalDate> date(Section section) {
        String text = section.text("on", "Write the day, such as 2025-10-03.");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            section.fault("date", "on", "\"" + text + "\" is not a date.", "Write a day such as 2025-10-03.");
            return Optional.empty();
        }
    }
}
