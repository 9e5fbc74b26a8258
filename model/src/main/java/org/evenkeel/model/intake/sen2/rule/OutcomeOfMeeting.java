package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-004: see {@code reference/sen2-return/rules/H-004.csv} for what passes and what fails. */
final class OutcomeOfMeeting {

    static final Rule RULE = Rule.query("H-004")
            .since(2024)
            .about(Item.REVIEW_MEETING)
            .says("A review has an outcome, but no date of its meeting.")
            .fix("Fill in the day of the review meeting.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .byPattern()
            .activePlan((plan, at) -> {
                if (plan.has(Item.REVIEW_OUTCOME)) {
                    at.needed(plan, Item.REVIEW_MEETING);
                }
            })
            .make();

    private OutcomeOfMeeting() {}
}
