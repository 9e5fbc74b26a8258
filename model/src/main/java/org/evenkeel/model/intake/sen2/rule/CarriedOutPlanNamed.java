package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;

/** H-054: see {@code reference/sen2-return/rules/H-054.csv} for what passes and what fails. */
final class CarriedOutPlanNamed {

    static final Rule RULE = Rule.error("H-054")
            .about()
            .says("Something says where the person is (ActivePlans), but there is no plan (NamedPlan).")
            .fix("Add NamedPlan with its start date and what it names.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .assessment((assessment, at) -> {
                if (assessment.is(Item.ASSESSMENT_OUTCOME, "Y")
                        && assessment.namedPlans().isEmpty()
                        && !at.request().activePlans().isEmpty()) {
                    at.findGroup(assessment, Group.NAMED_PLAN);
                }
            })
            .make();

    private CarriedOutPlanNamed() {}
}
