package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** see {@code reference/sen2-return/rules/R-003.csv} for what passes and what fails. */
final class NameAndBirthOnce {

    static final Rule RULE = Rule.query("R-003")
            .about(Item.SURNAME)
            .says("Another child in this return has the same names and date of birth.")
            .fix("If they are one person, put all requests under one; if not, note it.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .whole(() -> new Duplicates(Item.SURNAME, person -> Keys.nameAndBirth(person)))
            .make();

    private NameAndBirthOnce() {}
}
