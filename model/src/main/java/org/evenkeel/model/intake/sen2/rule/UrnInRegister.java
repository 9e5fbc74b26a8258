package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** G-001: against the register of schools. */
final class UrnInRegister {

    static final Rule RULE = Rule.query("G-001")
            .about(Item.PLACEMENT_URN, Item.DETAIL_URN)
            .says("URN {value} is not in the register of schools that was given.")
            .fix("Look the number up; if the school is new, take a later extract of the register.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .inRegister(InRegister::unknown)
            .make();

    private UrnInRegister() {}
}
