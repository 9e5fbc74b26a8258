package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-006: see {@code reference/sen2-return/rules/H-006.csv} for what passes and what fails. */
final class ReasonBesideNumber {

    static final Rule RULE = Rule.query("H-006")
            .about(Item.UPN_UNKNOWN)
            .says("A reason for having no UPN or ULN is given ({value}), but there is a number.")
            .fix("Take the reason out if the number is right.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .byPattern()
            .person((person, at) -> {
                if (person.has(Item.UPN_UNKNOWN) && (person.has(Item.UPN) || person.has(Item.ULN))) {
                    at.find(person, Item.UPN_UNKNOWN);
                }
            })
            .make();

    private ReasonBesideNumber() {}
}
