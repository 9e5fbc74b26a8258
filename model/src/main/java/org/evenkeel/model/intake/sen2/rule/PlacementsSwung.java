package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** against last year's return. */
final class PlacementsSwung {

    static final Rule RULE = Rule.query("R-014")
            .about(Item.PLACEMENT_SETTING)
            .says("The share of plans in placements of kind {value} differs from last year's by more than "
                    + "ten percentage points.")
            .fix("Check whether placements were recorded another way in one of the years.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .against(last -> new Swing(Item.PLACEMENT_SETTING, last, LastYear::placements))
            .make();

    private PlacementsSwung() {}
}
