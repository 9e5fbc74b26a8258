package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-014: see {@code reference/sen2-return/rules/D-014.csv} for what passes and what fails. */
final class UlnForm {

    static final Rule RULE = Rule.error("D-014")
            .about(Item.ULN)
            .says("The unique learner number does not have ten digits ({value}).")
            .fix("Copy it from the learning records service; leave it out if it is not known.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .when(Item.ULN)
            .person((person, at) -> {
                if (person.has(Item.ULN) && !Forms.isDigits(person.text(Item.ULN), 10, 10)) {
                    at.find(person, Item.ULN);
                }
            })
            .make();

    private UlnForm() {}
}
