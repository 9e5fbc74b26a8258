package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** against last year's return. */
final class PlanVanished {

    static final Rule RULE = Rule.query("R-010")
            .about(Item.CEASE_DATE)
            .says("A plan that was open in last year's return is not in this one.")
            .fix("Return it with its cease date and reason, or correct the numbers by which the child is " + "known.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .against(Vanished::new)
            .make();

    private PlanVanished() {}
}
