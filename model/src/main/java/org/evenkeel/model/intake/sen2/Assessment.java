package org.evenkeel.model.intake.sen2;

import java.util.List;

/**
 * Module 3: an assessment and what was decided.
 *
 * @param cells the items
 * @param namedPlans the plan; more than one is a fault
 */
public record Assessment(Cells cells, List<NamedPlan> namedPlans) implements Entry {

    /** Keeps its own copies. */
    public Assessment {
        namedPlans = List.copyOf(namedPlans);
    }
}
