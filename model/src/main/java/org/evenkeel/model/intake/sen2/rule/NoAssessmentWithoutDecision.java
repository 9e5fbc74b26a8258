package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-031: see {@code reference/sen2-return/rules/H-031.csv} for what passes and what fails. */
final class NoAssessmentWithoutDecision {

    static final Rule RULE = Rule.query("H-031")
            .about(Item.REQUEST_OUTCOME)
            .says("There is an assessment, but the request is \"{value}\": not decided, or withdrawn.")
            .fix("Set RequestOutcome to Y if it was decided to assess; otherwise take the assessment out.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .request((request, at) -> {
                if (request.isAny(Item.REQUEST_OUTCOME, "AW")
                        && !request.assessments().isEmpty()) {
                    at.find(request, Item.REQUEST_OUTCOME);
                }
            })
            .make();

    private NoAssessmentWithoutDecision() {}
}
