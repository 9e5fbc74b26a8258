package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** G-002: against the register of schools. */
final class SchoolOpen {

    static final Rule RULE = Rule.query("G-002")
            .about(Item.PLACEMENT_URN)
            .says("The school with URN {value} was not open on the last day of the stay, or on census day.")
            .fix("Give the date of leaving, or the number of the school that took its place.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .inRegister(InRegister::closed)
            .make();

    private SchoolOpen() {}
}
