package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-041: see {@code reference/sen2-return/rules/H-041.csv} for what passes and what fails. */
final class DecisionSoonAfterMeeting {

    static final Rule RULE = Rule.query("H-041")
            .since(2024)
            .about(Item.LAST_REVIEW)
            .says("The decision of the review came more than a year after its meeting; the law gives four " + "weeks.")
            .fix("Check both dates: they must be of the same review.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.REVIEW_MEETING)
            .activePlan((plan, at) -> at.within(plan, Item.REVIEW_MEETING, plan, Item.LAST_REVIEW, 365))
            .make();

    private DecisionSoonAfterMeeting() {}
}
