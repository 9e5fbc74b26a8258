package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** H-025: see {@code reference/sen2-return/rules/H-025.csv} for what passes and what fails. */
final class OutcomeInPeriod {

    static final Rule RULE = Rule.query("H-025")
            .about(Item.ASSESSMENT_OUTCOME_DATE)
            .says("The outcome of the assessment was decided before this collection period ({value}), but "
                    + "it is not H.")
            .fix("If the plan is live, set AssessmentOutcome to H; if none followed, the request belongs "
                    + "to an earlier return.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .when(Item.ASSESSMENT_OUTCOME_DATE)
            .assessment((assessment, at) -> {
                int decided = assessment.day(Item.ASSESSMENT_OUTCOME_DATE);
                if (assessment.isAny(Item.ASSESSMENT_OUTCOME, "YN")
                        && decided != Days.NONE
                        && decided < at.layout().firstDay()) {
                    at.find(assessment, Item.ASSESSMENT_OUTCOME_DATE);
                }
            })
            .make();

    private OutcomeInPeriod() {}
}
