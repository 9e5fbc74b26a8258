package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-033: see {@code reference/sen2-return/rules/H-033.csv} for what passes and what fails. */
final class OutcomeAfterDecision {

    static final Rule RULE = Rule.error("H-033")
            .about(Item.ASSESSMENT_OUTCOME_DATE)
            .says("The outcome of the assessment is dated before the decision to assess.")
            .fix("Correct one of the two dates.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.ASSESSMENT_OUTCOME_DATE)
            .assessment((assessment, at) ->
                    at.order(at.request(), Item.REQUEST_OUTCOME_DATE, assessment, Item.ASSESSMENT_OUTCOME_DATE))
            .make();

    private OutcomeAfterDecision() {}
}
