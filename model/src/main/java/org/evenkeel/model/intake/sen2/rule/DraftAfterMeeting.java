package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-042: see {@code reference/sen2-return/rules/H-042.csv} for what passes and what fails. */
final class DraftAfterMeeting {

    static final Rule RULE = Rule.error("H-042")
            .since(2025)
            .about(Item.REVIEW_DRAFT)
            .says("The draft of the amended plan is dated before the review meeting.")
            .fix("Correct one of the dates.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.REVIEW_DRAFT)
            .activePlan((plan, at) -> at.order(plan, Item.REVIEW_MEETING, plan, Item.REVIEW_DRAFT))
            .make();

    private DraftAfterMeeting() {}
}
