package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-040: see {@code reference/sen2-return/rules/D-040.csv} for what passes and what fails. */
final class StartDateNeeded {

    static final Rule RULE = Rule.error("D-040")
            .about(Item.START_DATE)
            .says("The plan has no start date.")
            .fix("Fill in the date of the current plan.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .namedPlan((plan, at) -> at.needed(plan, Item.START_DATE))
            .make();

    private StartDateNeeded() {}
}
