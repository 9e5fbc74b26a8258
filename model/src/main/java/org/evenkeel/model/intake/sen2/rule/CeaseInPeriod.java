package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** H-051: see {@code reference/sen2-return/rules/H-051.csv} for what passes and what fails. */
final class CeaseInPeriod {

    static final Rule RULE = Rule.query("H-051")
            .about(Item.CEASE_DATE)
            .says("The plan ceased before this collection period ({value}): it belongs to an earlier " + "return.")
            .fix("Check the date; take the person out if there is nothing else to return.")
            .source(Basis.GUIDE, "the cases in scope listed by the specification of 2023")
            .when(Item.CEASE_DATE)
            .namedPlan((plan, at) -> {
                int ceased = plan.day(Item.CEASE_DATE);
                int start = plan.day(Item.START_DATE);
                if (ceased != Days.NONE && ceased < at.layout().firstDay() && (start == Days.NONE || start <= ceased)) {
                    at.find(plan, Item.CEASE_DATE);
                }
            })
            .make();

    private CeaseInPeriod() {}
}
