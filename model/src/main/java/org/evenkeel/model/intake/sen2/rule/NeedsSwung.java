package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** against last year's return. */
final class NeedsSwung {

    static final Rule RULE = Rule.query("R-013")
            .about(Item.NEED_TYPE)
            .says("The share of plans with first need {value} differs from last year's by more than ten "
                    + "percentage points.")
            .fix("Check whether the needs were coded another way in one of the years.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .against(last -> new Swing(Item.NEED_TYPE, last, LastYear::needs))
            .make();

    private NeedsSwung() {}
}
