package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Oddity;

/** D-008: see {@code reference/sen2-return/rules/D-008.csv} for what passes and what fails. */
final class EmptyElements {

    static final Rule RULE = Rule.query("D-008")
            .about()
            .says("{item} is written but empty.")
            .fix("Leave the element out when there is nothing to say: COLLECT may refuse an empty one.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .person((person, at) -> at.oddities(person, Oddity.Kind.EMPTY))
            .make();

    private EmptyElements() {}
}
