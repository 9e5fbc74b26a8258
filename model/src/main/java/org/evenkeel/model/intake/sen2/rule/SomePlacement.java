package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;

/** D-057: see {@code reference/sen2-return/rules/D-057.csv} for what passes and what fails. */
final class SomePlacement {

    static final Rule RULE = Rule.error("D-057")
            .about()
            .says("The plan is carried out (ActivePlans), but nothing says where.")
            .fix("Add a PlacementDetail; one who is nowhere has SENSetting NEET, NIEC or NIEO.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .activePlan((plan, at) -> {
                if (plan.placements().isEmpty()) {
                    at.findGroup(plan, Group.PLACEMENT);
                }
            })
            .make();

    private SomePlacement() {}
}
