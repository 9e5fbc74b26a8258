package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-032: see {@code reference/sen2-return/rules/D-032.csv} for what passes and what fails. */
final class IssueDateNeeded {

    static final Rule RULE = Rule.error("D-032")
            .about(Item.ASSESSMENT_OUTCOME_DATE)
            .says("A plan has started, but the date on which it was issued is missing.")
            .fix("Fill in the day on which the plan was issued; it may be blank only while it is not.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .assessment((assessment, at) -> {
                if (assessment.is(Item.ASSESSMENT_OUTCOME, "Y")
                        && assessment.namedPlans().stream().anyMatch(plan -> plan.has(Item.START_DATE))) {
                    at.needed(assessment, Item.ASSESSMENT_OUTCOME_DATE);
                }
            })
            .make();

    private IssueDateNeeded() {}
}
