package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-011: see {@code reference/sen2-return/rules/D-011.csv} for what passes and what fails. */
final class SexCode {

    static final Rule RULE = Rule.error("D-011")
            .about(Item.SEX, Item.GENDER)
            .says("{item} is \"{value}\", which is not a code of this year.")
            .fix("Use M or F; in 2023, GenderCurrent with 0, 1, 2 or 9.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .person((person, at) -> {
                at.code(person, Item.SEX);
                at.code(person, Item.GENDER);
            })
            .make();

    private SexCode() {}
}
