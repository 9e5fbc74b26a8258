package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** H-057: see {@code reference/sen2-return/rules/H-057.csv} for what passes and what fails. */
final class CeaseReasonAge {

    static final Rule RULE = Rule.query("H-057")
            .about(Item.CEASE_REASON)
            .says("The reason for ceasing ({value}) does not go with the age on that day: 1, the maximum "
                    + "age, is for those of 19 or over; 3 and 4, higher education and employment, for those of "
                    + "16 or over.")
            .fix("Check the reason and the date of birth.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.CEASE_REASON)
            .namedPlan((plan, at) -> {
                int birth = at.person().day(Item.BIRTH_DATE);
                int ceased = plan.day(Item.CEASE_DATE);
                if (birth != Days.NONE && ceased != Days.NONE && birth <= ceased) {
                    int age = Days.age(birth, ceased);
                    if ((plan.is(Item.CEASE_REASON, "1") && age < 19)
                            || (plan.isAny(Item.CEASE_REASON, "34") && age < 16)) {
                        at.find(plan, Item.CEASE_REASON);
                    }
                }
            })
            .make();

    private CeaseReasonAge() {}
}
