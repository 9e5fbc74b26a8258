package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Oddity;

/** D-064: see {@code reference/sen2-return/rules/D-064.csv} for what passes and what fails. */
final class UnknownElements {

    static final Rule RULE = Rule.error("D-064")
            .about()
            .says("{item} does not belong here; it was not read.")
            .fix("Check that the export is set to the right collection year, and that the element stands "
                    + "in the right group.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .person((person, at) -> at.oddities(person, Oddity.Kind.UNKNOWN))
            .make();

    private UnknownElements() {}
}
