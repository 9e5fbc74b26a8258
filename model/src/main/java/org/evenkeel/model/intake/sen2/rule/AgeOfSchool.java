package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** G-004: against the register of schools. */
final class AgeOfSchool {

    static final Rule RULE = Rule.query("G-004")
            .about(Item.PLACEMENT_URN)
            .says("The child is younger or older than the school with URN {value} takes.")
            .fix("Check the number of the school, the date of birth and whether the child has left.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .inRegister(InRegister::ages)
            .make();

    private AgeOfSchool() {}
}
