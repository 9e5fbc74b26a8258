package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** H-001: see {@code reference/sen2-return/rules/H-001.csv} for what passes and what fails. */
final class AgeOfNoUpnYet {

    static final Rule RULE = Rule.query("H-001")
            .about(Item.UPN_UNKNOWN)
            .says("UPNunknown is UN1, for children under 6 with no UPN assigned yet, but the child is 6 or "
                    + "older on census day.")
            .fix("Ask the school for the UPN, or give another reason.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.UPN_UNKNOWN)
            .person((person, at) -> {
                int birth = person.day(Item.BIRTH_DATE);
                if (person.is(Item.UPN_UNKNOWN, "UN1")
                        && birth != Days.NONE
                        && Days.age(birth, at.layout().census()) >= 6) {
                    at.find(person, Item.UPN_UNKNOWN);
                }
            })
            .make();

    private AgeOfNoUpnYet() {}
}
