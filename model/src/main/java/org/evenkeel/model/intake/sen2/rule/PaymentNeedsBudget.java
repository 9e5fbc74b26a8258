package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-059: see {@code reference/sen2-return/rules/H-059.csv} for what passes and what fails. */
final class PaymentNeedsBudget {

    static final Rule RULE = Rule.query("H-059")
            .about(Item.DP)
            .says("There are direct payments, but no personal budget.")
            .fix("Set PB to 1, or take DP out.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .byPattern()
            .namedPlan((plan, at) -> {
                if (plan.has(Item.DP) && plan.is(Item.PB, "0")) {
                    at.find(plan, Item.DP);
                }
            })
            .make();

    private PaymentNeedsBudget() {}
}
