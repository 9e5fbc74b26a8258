package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-063: see {@code reference/sen2-return/rules/D-063.csv} for what passes and what fails. */
final class ReviewOutcomeCode {

    static final Rule RULE = Rule.error("D-063")
            .since(2024)
            .about(Item.REVIEW_OUTCOME)
            .says("ReviewOutcome is \"{value}\": M is maintain, A amend, C cease.")
            .fix("Use M, A or C.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .activePlan((plan, at) -> at.code(plan, Item.REVIEW_OUTCOME))
            .make();

    private ReviewOutcomeCode() {}
}
