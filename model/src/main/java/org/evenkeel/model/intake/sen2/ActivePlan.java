package org.evenkeel.model.intake.sen2;

import java.util.List;

/**
 * Module 5: the plan as it is carried out, with its last review.
 *
 * @param cells the items
 * @param placements where the person is, and was during the year
 * @param needs one or two types of need
 */
public record ActivePlan(Cells cells, List<PlacementDetail> placements, List<SenNeed> needs) implements Entry {

    /** Keeps its own copies. */
    public ActivePlan {
        placements = List.copyOf(placements);
        needs = List.copyOf(needs);
    }
}
