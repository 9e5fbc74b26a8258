package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-004: see {@code reference/sen2-return/rules/D-004.csv} for what passes and what fails. */
final class HealthOfficers {

    static final Rule RULE = Rule.error("D-004")
            .about(Item.DMO, Item.DCO)
            .says("{item} in the header must be Y, N or R and is \"{value}\".")
            .fix("Say whether the designated officer is in place (Y), not in place (N) or being recruited " + "(R).")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .header((header, at) -> {
                at.codeNeeded(header, Item.DMO);
                at.codeNeeded(header, Item.DCO);
            })
            .make();

    private HealthOfficers() {}
}
