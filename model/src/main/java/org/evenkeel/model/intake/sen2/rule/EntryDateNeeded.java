package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-003: see {@code reference/sen2-return/rules/H-003.csv} for what passes and what fails. */
final class EntryDateNeeded {

    static final Rule RULE = Rule.error("H-003")
            .about(Item.ENTRY_DATE)
            .says("The placement has no start date.")
            .fix("Fill in the day on which the person started there.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .byPattern()
            .placement((placement, at) -> at.needed(placement, Item.ENTRY_DATE))
            .make();

    private EntryDateNeeded() {}
}
