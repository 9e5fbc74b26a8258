package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;

/** H-053: see {@code reference/sen2-return/rules/H-053.csv} for what passes and what fails. */
final class OpenPlanCarriedOut {

    static final Rule RULE = Rule.query("H-053")
            .about()
            .says("There is a plan (NamedPlan), but nothing says where the person is (ActivePlans).")
            .fix("Add ActivePlans with the placements and needs, also for a plan that ceased in the " + "period.")
            .source(Basis.ANALYST, "a supplier's practice: placements for anyone whose plan was active in the year")
            .assessment((assessment, at) -> {
                if (!assessment.namedPlans().isEmpty()
                        && at.request().activePlans().isEmpty()) {
                    at.findGroup(at.request(), Group.ACTIVE_PLAN);
                }
            })
            .make();

    private OpenPlanCarriedOut() {}
}
