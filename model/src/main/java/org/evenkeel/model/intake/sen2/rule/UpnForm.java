package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-013: see {@code reference/sen2-return/rules/D-013.csv} for what passes and what fails. */
final class UpnForm {

    static final Rule RULE = Rule.error("D-013")
            .about(Item.UPN)
            .says("The UPN does not have the form of one ({value}): a letter and 12 digits, or a letter, 11"
                    + " digits and a letter.")
            .fix("Copy the UPN from the school census or the school; leave it out and give a reason if it "
                    + "is not known.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .when(Item.UPN)
            .person((person, at) -> {
                if (person.has(Item.UPN) && !Forms.isUpn(person.text(Item.UPN))) {
                    at.find(person, Item.UPN);
                }
            })
            .make();

    private UpnForm() {}
}
