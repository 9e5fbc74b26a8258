package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-016: see {@code reference/sen2-return/rules/D-016.csv} for what passes and what fails. */
final class SomeIdentifier {

    static final Rule RULE = Rule.error("D-016")
            .about(Item.UPN)
            .says("There is neither a UPN nor a ULN nor a reason for having none.")
            .fix("Give the UPN, or the ULN of a young person, or the reason in UPNunknown.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .person((person, at) -> {
                if (person.lacks(Item.UPN) && person.lacks(Item.ULN) && person.lacks(Item.UPN_UNKNOWN)) {
                    at.find(person, Item.UPN);
                }
            })
            .make();

    private SomeIdentifier() {}
}
