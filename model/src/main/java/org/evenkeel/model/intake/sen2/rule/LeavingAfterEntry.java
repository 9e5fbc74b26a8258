package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-061: see {@code reference/sen2-return/rules/H-061.csv} for what passes and what fails. */
final class LeavingAfterEntry {

    static final Rule RULE = Rule.error("H-061")
            .about(Item.LEAVING_DATE)
            .says("The placement ended before it began.")
            .fix("Correct one of the two dates.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.LEAVING_DATE)
            .placement((placement, at) -> at.order(placement, Item.ENTRY_DATE, placement, Item.LEAVING_DATE))
            .make();

    private LeavingAfterEntry() {}
}
