package org.evenkeel.model.intake.sen2;

import java.util.List;

/**
 * Module 4: the plan as it is written.
 *
 * @param cells the items
 * @param details where it says that the person is to be educated: one or two
 */
public record NamedPlan(Cells cells, List<PlanDetail> details) implements Entry {

    /** Keeps its own copies. */
    public NamedPlan {
        details = List.copyOf(details);
    }
}
