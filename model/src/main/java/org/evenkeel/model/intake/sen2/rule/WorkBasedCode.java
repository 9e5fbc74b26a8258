package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-043: see {@code reference/sen2-return/rules/D-043.csv} for what passes and what fails. */
final class WorkBasedCode {

    static final Rule RULE = Rule.error("D-043")
            .about(Item.PLAN_WBP, Item.ACTIVE_WBP, Item.PLACEMENT_WBP)
            .says("{item} is \"{value}\": A is an apprenticeship, T a traineeship, S a supported internship.")
            .fix("Use A, T or S, or leave it out.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .namedPlan((plan, at) -> at.code(plan, Item.PLAN_WBP))
            .activePlan((plan, at) -> at.code(plan, Item.ACTIVE_WBP))
            .placement((placement, at) -> at.code(placement, Item.PLACEMENT_WBP))
            .make();

    private WorkBasedCode() {}
}
