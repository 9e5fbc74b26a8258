package org.evenkeel.report.options;

import java.util.List;
import org.evenkeel.model.finance.PlannedIntervention;

/**
 * Something that can be done about an overspend. What it is worth is had only from here, and there is none of these
 * without an appraisal that covers every part of it.
 *
 * @param id lower-case words joined by hyphens
 * @param kind what sort of option it is
 * @param parts the interventions that are carried out
 * @param appraisal whom it touches and what changes for them
 * @param worth what it comes to
 */
public record Option(
        String id, String title, Kind kind, List<PlannedIntervention> parts, Appraisal appraisal, Worth worth) {

    /** What sort of option it is. */
    public enum Kind {
        /** Nothing new. */
        NOTHING,
        /** All that the council plans. */
        PLAN,
        /** Some of it, together. */
        SET,
        /** One intervention alone. */
        ALONE
    }

    public Option {
        parts = List.copyOf(parts);
        for (PlannedIntervention part : parts) {
            if (!appraisal.changes().containsKey(part.id())) {
                throw new IllegalArgumentException(
                        "An option is not shown before it is said what " + part.id() + " changes for children");
            }
        }
    }
}
