package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-010: see {@code reference/sen2-return/rules/D-010.csv} for what passes and what fails. */
final class PersonComplete {

    static final Rule RULE = Rule.error("D-010")
            .about(Item.SURNAME, Item.FORENAME, Item.BIRTH_DATE, Item.SEX, Item.GENDER, Item.ETHNICITY)
            .says("{item} is missing.")
            .fix("Fill it in; for ethnicity, NOBT says that it has not yet been obtained.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .person((person, at) -> {
                at.needed(person, Item.SURNAME);
                at.needed(person, Item.FORENAME);
                at.needed(person, Item.BIRTH_DATE);
                at.needed(person, at.layout().has(Item.SEX) ? Item.SEX : Item.GENDER);
                at.needed(person, Item.ETHNICITY);
            })
            .make();

    private PersonComplete() {}
}
