package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Oddity;

/** D-065: see {@code reference/sen2-return/rules/D-065.csv} for what passes and what fails. */
final class ElementsOfOtherYears {

    static final Rule RULE = Rule.error("D-065")
            .about()
            .says("{item} belongs to the returns of other years; it was not asked for in this one.")
            .fix("Set the export to the right collection year.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .person((person, at) -> at.oddities(person, Oddity.Kind.OTHER_YEAR))
            .make();

    private ElementsOfOtherYears() {}
}
