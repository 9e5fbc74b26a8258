package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-040: see {@code reference/sen2-return/rules/H-040.csv} for what passes and what fails. */
final class DecisionAfterMeeting {

    static final Rule RULE = Rule.error("H-040")
            .since(2024)
            .about(Item.LAST_REVIEW)
            .says("The decision of the review is dated before its meeting.")
            .fix("Correct one of the dates: LastReview is the day on which the decision was sent, "
                    + "ReviewMeeting the day of the meeting.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.REVIEW_MEETING)
            .activePlan((plan, at) -> at.order(plan, Item.REVIEW_MEETING, plan, Item.LAST_REVIEW))
            .make();

    private DecisionAfterMeeting() {}
}
