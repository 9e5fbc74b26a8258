package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-022: see {@code reference/sen2-return/rules/H-022.csv} for what passes and what fails. */
final class RequestAfterBirth {

    static final Rule RULE = Rule.error("H-022")
            .about(Item.RECEIVED_DATE)
            .says("The request was received before the person was born.")
            .fix("Correct the date of birth or the date of the request.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .when(Item.RECEIVED_DATE)
            .request((request, at) -> at.order(at.person(), Item.BIRTH_DATE, request, Item.RECEIVED_DATE))
            .make();

    private RequestAfterBirth() {}
}
