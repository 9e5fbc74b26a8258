package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** see {@code reference/sen2-return/rules/R-002.csv} for what passes and what fails. */
final class UlnOnce {

    static final Rule RULE = Rule.error("R-002")
            .about(Item.ULN)
            .says("Another person in this return has the same unique learner number ({value}).")
            .fix("Find out whose it is, and leave it out of the other.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .whole(() -> new Duplicates(Item.ULN, person -> Keys.uln(person)))
            .make();

    private UlnOnce() {}
}
