package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-044: see {@code reference/sen2-return/rules/H-044.csv} for what passes and what fails. */
final class OutcomeHasDate {

    static final Rule RULE = Rule.query("H-044")
            .since(2024)
            .about(Item.LAST_REVIEW)
            .says("A review has an outcome, but not the day on which the decision was sent.")
            .fix("Fill in LastReview.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .byPattern()
            .activePlan((plan, at) -> {
                if (plan.has(Item.REVIEW_OUTCOME)) {
                    at.needed(plan, Item.LAST_REVIEW);
                }
            })
            .make();

    private OutcomeHasDate() {}
}
