package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** H-011: see {@code reference/sen2-return/rules/H-011.csv} for what passes and what fails. */
final class AgeOfOpenPlan {

    static final Rule RULE = Rule.query("H-011")
            .about(Item.BIRTH_DATE)
            .says("The plan is open on census day, but the person was 25 or older at the start of the "
                    + "school year.")
            .fix("Check the date of birth; if it is right, the plan has passed its last day and needs a "
                    + "cease date and reason.")
            .source(Basis.ANALYST, "checks that analysts of real returns publish (witan.sen2)")
            .person((person, at) -> {
                int birth = person.day(Item.BIRTH_DATE);
                if (birth != Days.NONE
                        && at.hasOpenPlan(person)
                        && Days.academicAge(birth, at.layout().census()) >= 25) {
                    at.find(person, Item.BIRTH_DATE);
                }
            })
            .make();

    private AgeOfOpenPlan() {}
}
