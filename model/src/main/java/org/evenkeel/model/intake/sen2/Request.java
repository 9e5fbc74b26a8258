package org.evenkeel.model.intake.sen2;

import java.util.List;

/**
 * Module 2: a request for an assessment with all that followed.
 *
 * @param cells the items
 * @param assessments the assessment; more than one is a fault
 * @param activePlans the plan as it is carried out; more than one is a fault
 */
public record Request(Cells cells, List<Assessment> assessments, List<ActivePlan> activePlans) implements Entry {

    /** Keeps its own copies. */
    public Request {
        assessments = List.copyOf(assessments);
        activePlans = List.copyOf(activePlans);
    }
}
