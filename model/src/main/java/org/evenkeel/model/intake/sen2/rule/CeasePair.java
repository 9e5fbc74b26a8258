package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-002: see {@code reference/sen2-return/rules/H-002.csv} for what passes and what fails. */
final class CeasePair {

    static final Rule RULE = Rule.error("H-002")
            .about(Item.CEASE_DATE, Item.CEASE_REASON)
            .says("A plan that ceased has a date and a reason: {item} is missing.")
            .fix("Fill it in, or take the other out if the plan has not ceased.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .byPattern()
            .namedPlan((plan, at) -> {
                if (plan.has(Item.CEASE_DATE)) {
                    at.needed(plan, Item.CEASE_REASON);
                } else if (plan.has(Item.CEASE_REASON)) {
                    at.needed(plan, Item.CEASE_DATE);
                }
            })
            .make();

    private CeasePair() {}
}
