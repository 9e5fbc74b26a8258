package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-055: see {@code reference/sen2-return/rules/D-055.csv} for what passes and what fails. */
final class RankCodes {

    static final Rule RULE = Rule.error("D-055")
            .about(Item.DETAIL_RANK, Item.PLACEMENT_RANK)
            .says("PlacementRank must be 1 or 2 and is \"{value}\".")
            .fix("Give the main place rank 1 and a second one rank 2.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .planDetail((detail, at) -> at.codeNeeded(detail, Item.DETAIL_RANK))
            .placement((placement, at) -> at.codeNeeded(placement, Item.PLACEMENT_RANK))
            .make();

    private RankCodes() {}
}
