package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-060: see {@code reference/sen2-return/rules/H-060.csv} for what passes and what fails. */
final class OneMainPlacement {

    static final Rule RULE = Rule.query("H-060")
            .about(Item.PLACEMENT_RANK)
            .says("Two different places are the main one (rank 1) on census day.")
            .fix("Give the second one rank 2, or end the one that the person has left.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .activePlan((plan, at) -> Placements.twoMain(plan, at))
            .make();

    private OneMainPlacement() {}
}
