package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** against last year's return. */
final class PlanRestarted {

    static final Rule RULE = Rule.query("R-011")
            .about(Item.START_DATE)
            .says("The plan had ceased in last year's return and is open in this one, with the same start " + "date.")
            .fix("If it never ceased, note it; if a new plan was issued, give it its own start date and " + "request.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .against(Restarted::new)
            .make();

    private PlanRestarted() {}
}
