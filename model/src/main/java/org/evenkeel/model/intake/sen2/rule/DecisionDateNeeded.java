package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-023: see {@code reference/sen2-return/rules/D-023.csv} for what passes and what fails. */
final class DecisionDateNeeded {

    static final Rule RULE = Rule.error("D-023")
            .about(Item.REQUEST_OUTCOME_DATE)
            .says("The date of the decision whether to assess is missing.")
            .fix("Fill in the day on which the requester was told.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .request((request, at) -> {
                if (request.isAny(Item.REQUEST_OUTCOME, "YN")) {
                    at.needed(request, Item.REQUEST_OUTCOME_DATE);
                }
            })
            .make();

    private DecisionDateNeeded() {}
}
