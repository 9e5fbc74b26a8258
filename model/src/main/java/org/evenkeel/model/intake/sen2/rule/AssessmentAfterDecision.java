package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;

/** H-032: see {@code reference/sen2-return/rules/H-032.csv} for what passes and what fails. */
final class AssessmentAfterDecision {

    static final Rule RULE = Rule.query("H-032")
            .about()
            .says("It was decided to assess, but there is no assessment and the person did not move away.")
            .fix("Add the assessment; its outcome is A while it goes on.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .request((request, at) -> {
                if (request.is(Item.REQUEST_OUTCOME, "Y")
                        && request.assessments().isEmpty()
                        && request.activePlans().isEmpty()
                        && request.lacks(Item.EXPORTED)) {
                    at.findGroup(request, Group.ASSESSMENT);
                }
            })
            .make();

    private AssessmentAfterDecision() {}
}
