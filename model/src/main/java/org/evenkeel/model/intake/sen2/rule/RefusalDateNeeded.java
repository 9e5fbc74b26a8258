package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-031: see {@code reference/sen2-return/rules/D-031.csv} for what passes and what fails. */
final class RefusalDateNeeded {

    static final Rule RULE = Rule.error("D-031")
            .about(Item.ASSESSMENT_OUTCOME_DATE)
            .says("The date of the decision not to issue a plan is missing.")
            .fix("Fill in the day on which the family was told.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .assessment((assessment, at) -> {
                if (assessment.is(Item.ASSESSMENT_OUTCOME, "N")) {
                    at.needed(assessment, Item.ASSESSMENT_OUTCOME_DATE);
                }
            })
            .make();

    private RefusalDateNeeded() {}
}
