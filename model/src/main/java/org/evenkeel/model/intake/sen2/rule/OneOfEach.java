package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;

/** D-019: see {@code reference/sen2-return/rules/D-019.csv} for what passes and what fails. */
final class OneOfEach {

    static final Rule RULE = Rule.error("D-019")
            .about()
            .says("There is more than one {item} where there may be one only.")
            .fix("Make a second request of the same person for a second episode.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .request((request, at) -> {
                at.atMostOne(request, request.assessments().size(), Group.ASSESSMENT);
                at.atMostOne(request, request.activePlans().size(), Group.ACTIVE_PLAN);
            })
            .assessment((assessment, at) ->
                    at.atMostOne(assessment, assessment.namedPlans().size(), Group.NAMED_PLAN))
            .make();

    private OneOfEach() {}
}
