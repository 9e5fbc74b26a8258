package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;

/** D-034: see {@code reference/sen2-return/rules/D-034.csv} for what passes and what fails. */
final class HistoricalPlanNeeded {

    static final Rule RULE = Rule.error("D-034")
            .about()
            .says("The plan is carried out (ActivePlans) and the assessment is historical, but the plan "
                    + "itself (NamedPlan) is missing.")
            .fix("Add NamedPlan with its start date and what it names.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .assessment((assessment, at) -> {
                if (assessment.is(Item.ASSESSMENT_OUTCOME, "H")
                        && assessment.namedPlans().isEmpty()
                        && !at.request().activePlans().isEmpty()) {
                    at.findGroup(assessment, Group.NAMED_PLAN);
                }
            })
            .make();

    private HistoricalPlanNeeded() {}
}
