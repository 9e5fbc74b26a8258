package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-050: see {@code reference/sen2-return/rules/H-050.csv} for what passes and what fails. */
final class CeaseAfterStart {

    static final Rule RULE = Rule.error("H-050")
            .about(Item.CEASE_DATE)
            .says("The plan ceased before it started.")
            .fix("Correct one of the two dates.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.CEASE_DATE)
            .namedPlan((plan, at) -> at.order(plan, Item.START_DATE, plan, Item.CEASE_DATE))
            .make();

    private CeaseAfterStart() {}
}
