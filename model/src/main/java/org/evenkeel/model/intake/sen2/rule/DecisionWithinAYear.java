package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-074: see {@code reference/sen2-return/rules/H-074.csv} for what passes and what fails. */
final class DecisionWithinAYear {

    static final Rule RULE = Rule.query("H-074")
            .about(Item.REQUEST_OUTCOME_DATE)
            .says("The decision whether to assess took more than a year from the request; the law gives six"
                    + " weeks.")
            .fix("Check both dates.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.REQUEST_OUTCOME_DATE)
            .request((request, at) -> at.within(request, Item.RECEIVED_DATE, request, Item.REQUEST_OUTCOME_DATE, 365))
            .make();

    private DecisionWithinAYear() {}
}
