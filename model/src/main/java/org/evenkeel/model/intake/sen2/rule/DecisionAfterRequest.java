package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-020: see {@code reference/sen2-return/rules/H-020.csv} for what passes and what fails. */
final class DecisionAfterRequest {

    static final Rule RULE = Rule.error("H-020")
            .about(Item.REQUEST_OUTCOME_DATE)
            .says("The decision whether to assess is dated before the request.")
            .fix("Correct one of the two dates.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.REQUEST_OUTCOME_DATE)
            .request((request, at) -> at.order(request, Item.RECEIVED_DATE, request, Item.REQUEST_OUTCOME_DATE))
            .make();

    private DecisionAfterRequest() {}
}
