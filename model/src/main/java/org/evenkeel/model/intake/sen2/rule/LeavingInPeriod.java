package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** H-063: see {@code reference/sen2-return/rules/H-063.csv} for what passes and what fails. */
final class LeavingInPeriod {

    static final Rule RULE = Rule.query("H-063")
            .about(Item.LEAVING_DATE)
            .says("The placement ended before this collection period ({value}), so it need not be returned.")
            .fix("Leave it out, or correct the date.")
            .source(Basis.ANALYST, "a supplier's practice")
            .when(Item.LEAVING_DATE)
            .placement((placement, at) -> {
                int left = placement.day(Item.LEAVING_DATE);
                int entered = placement.day(Item.ENTRY_DATE);
                if (left != Days.NONE && left < at.layout().firstDay() && (entered == Days.NONE || entered <= left)) {
                    at.find(placement, Item.LEAVING_DATE);
                }
            })
            .make();

    private LeavingInPeriod() {}
}
