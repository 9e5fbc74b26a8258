package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-033: see {@code reference/sen2-return/rules/D-033.csv} for what passes and what fails. */
final class NoPlanBeforeDecision {

    static final Rule RULE = Rule.error("D-033")
            .about(Item.ASSESSMENT_OUTCOME)
            .says("There is a plan, but the assessment is \"{value}\": not decided, or withdrawn.")
            .fix("Set AssessmentOutcome to Y if the plan was issued; otherwise take the plan out.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .assessment((assessment, at) -> {
                if (assessment.isAny(Item.ASSESSMENT_OUTCOME, "AW")
                        && !assessment.namedPlans().isEmpty()) {
                    at.find(assessment, Item.ASSESSMENT_OUTCOME);
                }
            })
            .make();

    private NoPlanBeforeDecision() {}
}
