package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-021: see {@code reference/sen2-return/rules/D-021.csv} for what passes and what fails. */
final class ReceivedDateNeeded {

    static final Rule RULE = Rule.error("D-021")
            .about(Item.RECEIVED_DATE)
            .says("The date of the request is missing.")
            .fix("Fill in the day on which the request was received; only a historical request (H) may be "
                    + "without.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .request((request, at) -> {
                if (at.isCoded(request, Item.REQUEST_OUTCOME) && !request.is(Item.REQUEST_OUTCOME, "H")) {
                    at.needed(request, Item.RECEIVED_DATE);
                }
            })
            .make();

    private ReceivedDateNeeded() {}
}
