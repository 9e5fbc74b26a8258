package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-045: see {@code reference/sen2-return/rules/D-045.csv} for what passes and what fails. */
final class DirectPaymentCode {

    static final Rule RULE = Rule.error("D-045")
            .about(Item.DP)
            .says("DP is \"{value}\": E is education, S social care, H health, I any mixture.")
            .fix("Use E, S, H or I, or leave it out.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .namedPlan((plan, at) -> at.code(plan, Item.DP))
            .make();

    private DirectPaymentCode() {}
}
