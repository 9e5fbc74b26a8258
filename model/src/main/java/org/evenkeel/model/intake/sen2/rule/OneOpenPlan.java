package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Group;

/** H-080: see {@code reference/sen2-return/rules/H-080.csv} for what passes and what fails. */
final class OneOpenPlan {

    static final Rule RULE = Rule.error("H-080")
            .about()
            .says("The person has a plan open on census day under more than one request.")
            .fix("Keep the plan under the request that it came from; close or remove the other.")
            .source(Basis.ANALYST, "checks that analysts of real returns publish (witan.sen2)")
            .person((person, at) -> {
                if (at.openPlans(person) > 1) {
                    at.findGroup(person, Group.REQUEST);
                }
            })
            .make();

    private OneOpenPlan() {}
}
