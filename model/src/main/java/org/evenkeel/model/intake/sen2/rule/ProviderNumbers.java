package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-052: see {@code reference/sen2-return/rules/D-052.csv} for what passes and what fails. */
final class ProviderNumbers {

    static final Rule RULE = Rule.error("D-052")
            .about(Item.DETAIL_URN, Item.DETAIL_UKPRN, Item.PLACEMENT_URN, Item.PLACEMENT_UKPRN)
            .says("{item} \"{value}\" does not have the form of one: a URN has one to six digits, a UKPRN " + "eight.")
            .fix("Look the number up in the register of schools or of learning providers.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .planDetail((detail, at) -> {
                at.digits(detail, Item.DETAIL_URN, 1, 6);
                at.digits(detail, Item.DETAIL_UKPRN, 8, 8);
            })
            .placement((placement, at) -> {
                at.digits(placement, Item.PLACEMENT_URN, 1, 6);
                at.digits(placement, Item.PLACEMENT_UKPRN, 8, 8);
            })
            .make();

    private ProviderNumbers() {}
}
