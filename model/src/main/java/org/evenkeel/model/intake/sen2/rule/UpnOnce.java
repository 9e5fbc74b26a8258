package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** see {@code reference/sen2-return/rules/R-001.csv} for what passes and what fails. */
final class UpnOnce {

    static final Rule RULE = Rule.error("R-001")
            .about(Item.UPN)
            .says("Another child in this return has the same UPN ({value}).")
            .fix("Find out whose it is; if it cannot be settled, leave it out of both and give the reason " + "UN5.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .whole(() -> new Duplicates(Item.UPN, person -> Keys.upn(person)))
            .make();

    private UpnOnce() {}
}
