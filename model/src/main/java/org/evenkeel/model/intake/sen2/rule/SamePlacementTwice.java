package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-064: see {@code reference/sen2-return/rules/H-064.csv} for what passes and what fails. */
final class SamePlacementTwice {

    static final Rule RULE = Rule.error("H-064")
            .about(Item.ENTRY_DATE)
            .says("The same place, with the same rank, is there twice for the same time.")
            .fix("Take one out, or correct the dates.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .activePlan((plan, at) -> Placements.samePlaceTwice(plan, at))
            .make();

    private SamePlacementTwice() {}
}
