package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-026: see {@code reference/sen2-return/rules/H-026.csv} for what passes and what fails. */
final class StartAfterBirth {

    static final Rule RULE = Rule.error("H-026")
            .about(Item.START_DATE)
            .says("The plan started before the person was born.")
            .fix("Correct the date of birth or the start date.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.START_DATE)
            .namedPlan((plan, at) -> at.order(at.person(), Item.BIRTH_DATE, plan, Item.START_DATE))
            .make();

    private StartAfterBirth() {}
}
