package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-075: see {@code reference/sen2-return/rules/H-075.csv} for what passes and what fails. */
final class OutcomeWithinTwoYears {

    static final Rule RULE = Rule.query("H-075")
            .about(Item.ASSESSMENT_OUTCOME_DATE)
            .says("The outcome of the assessment took more than two years from the request; the law gives "
                    + "20 weeks.")
            .fix("Check both dates.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.ASSESSMENT_OUTCOME_DATE)
            .assessment((assessment, at) ->
                    at.within(at.request(), Item.RECEIVED_DATE, assessment, Item.ASSESSMENT_OUTCOME_DATE, 730))
            .make();

    private OutcomeWithinTwoYears() {}
}
