package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-005: see {@code reference/sen2-return/rules/H-005.csv} for what passes and what fails. */
final class UpnCheckLetter {

    static final Rule RULE = Rule.query("H-005")
            .about(Item.UPN)
            .says("The first letter of the UPN does not agree with its digits ({value}).")
            .fix("Look for a digit that was mistyped, and copy the UPN again from the school.")
            .source(Basis.ANALYST, "check letter as in other collections of the department; not confirmed for SEN2")
            .when(Item.UPN)
            .person((person, at) -> {
                if (!Forms.isCheckLetterRight(person.text(Item.UPN))) {
                    at.find(person, Item.UPN);
                }
            })
            .make();

    private UpnCheckLetter() {}
}
