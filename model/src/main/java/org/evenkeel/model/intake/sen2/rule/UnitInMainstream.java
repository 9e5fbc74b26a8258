package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** G-003: against the register of schools. */
final class UnitInMainstream {

    static final Rule RULE = Rule.query("G-003")
            .about(Item.PLACEMENT_UNIT, Item.PLACEMENT_RESOURCED)
            .says("{item} is {value} at a school that is of no mainstream type in the register.")
            .fix("Take the flag out: units and resourced provision are parts of mainstream schools.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .inRegister(InRegister::unfit)
            .make();

    private UnitInMainstream() {}
}
