package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-044: see {@code reference/sen2-return/rules/D-044.csv} for what passes and what fails. */
final class BudgetFlags {

    static final Rule RULE = Rule.error("D-044")
            .about(Item.PB, Item.OA)
            .says("{item} must be 0 or 1 and is \"{value}\".")
            .fix("Say 1 for yes or 0 for no.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .namedPlan((plan, at) -> {
                at.flag(plan, Item.PB);
                at.flag(plan, Item.OA);
            })
            .make();

    private BudgetFlags() {}
}
