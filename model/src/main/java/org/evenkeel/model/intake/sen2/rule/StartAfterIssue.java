package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-036: see {@code reference/sen2-return/rules/H-036.csv} for what passes and what fails. */
final class StartAfterIssue {

    static final Rule RULE = Rule.query("H-036")
            .about(Item.START_DATE)
            .says("The plan started before the day on which it was issued.")
            .fix("Correct one of the two dates: they are mostly the same.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.START_DATE)
            .namedPlan((plan, at) -> {
                if (at.assessment().is(Item.ASSESSMENT_OUTCOME, "Y")) {
                    at.order(at.assessment(), Item.ASSESSMENT_OUTCOME_DATE, plan, Item.START_DATE);
                }
            })
            .make();

    private StartAfterIssue() {}
}
