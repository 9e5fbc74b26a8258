package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-042: see {@code reference/sen2-return/rules/D-042.csv} for what passes and what fails. */
final class ResidentialCode {

    static final Rule RULE = Rule.error("D-042")
            .about(Item.PLAN_RES, Item.ACTIVE_RES, Item.PLACEMENT_RES)
            .says("{item} is \"{value}\": A is 38 to 51 weeks, B is 52 weeks, and one who is not residential "
                    + "has none.")
            .fix("Use A or B, or leave it out.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .namedPlan((plan, at) -> at.code(plan, Item.PLAN_RES))
            .activePlan((plan, at) -> at.code(plan, Item.ACTIVE_RES))
            .placement((placement, at) -> at.code(placement, Item.PLACEMENT_RES))
            .make();

    private ResidentialCode() {}
}
