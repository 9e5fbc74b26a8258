package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** against last year's return. */
final class BirthDateChanged {

    static final Rule RULE = Rule.query("R-012")
            .about(Item.BIRTH_DATE)
            .says("The date of birth is not the one of last year's return.")
            .fix("Check which of the two is right.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .against(BirthChanged::new)
            .make();

    private BirthDateChanged() {}
}
