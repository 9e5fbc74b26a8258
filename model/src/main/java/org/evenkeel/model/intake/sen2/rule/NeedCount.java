package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;

/** D-060: see {@code reference/sen2-return/rules/D-060.csv} for what passes and what fails. */
final class NeedCount {

    static final Rule RULE = Rule.error("D-060")
            .about()
            .says("A plan has one type of need, or two: here there are none, or more.")
            .fix("Give the main need rank 1 and, if there is one, a second need rank 2.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .activePlan((plan, at) -> {
                if (plan.needs().isEmpty()
                        || plan.needs().size() > Group.NEED.facts().most()) {
                    at.findGroup(plan, Group.NEED);
                }
            })
            .make();

    private NeedCount() {}
}
