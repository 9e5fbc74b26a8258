package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-046: see {@code reference/sen2-return/rules/D-046.csv} for what passes and what fails. */
final class CeaseReasonCode {

    static final Rule RULE = Rule.error("D-046")
            .about(Item.CEASE_REASON)
            .says("CeaseReason is \"{value}\", which is not 1 to 9.")
            .fix("Use the code of the reason for which the plan ceased.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .namedPlan((plan, at) -> at.code(plan, Item.CEASE_REASON))
            .make();

    private CeaseReasonCode() {}
}
