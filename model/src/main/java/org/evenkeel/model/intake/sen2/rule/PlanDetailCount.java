package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;

/** D-041: see {@code reference/sen2-return/rules/D-041.csv} for what passes and what fails. */
final class PlanDetailCount {

    static final Rule RULE = Rule.error("D-041")
            .about()
            .says("A plan names one place, or two: here there are none, or more.")
            .fix("Give one PlanDetail of rank 1 and, for a second place, one of rank 2.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .namedPlan((plan, at) -> {
                if (plan.details().isEmpty()
                        || plan.details().size() > Group.PLAN_DETAIL.facts().most()) {
                    at.findGroup(plan, Group.PLAN_DETAIL);
                }
            })
            .make();

    private PlanDetailCount() {}
}
