package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Oddity;

/** D-009: see {@code reference/sen2-return/rules/D-009.csv} for what passes and what fails. */
final class RepeatedElements {

    static final Rule RULE = Rule.error("D-009")
            .about()
            .says("{item} is there twice in one group; only the first was read.")
            .fix("Export the return again; if it happens again, tell the supplier of the case system.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .person((person, at) -> at.oddities(person, Oddity.Kind.REPEATED))
            .make();

    private RepeatedElements() {}
}
