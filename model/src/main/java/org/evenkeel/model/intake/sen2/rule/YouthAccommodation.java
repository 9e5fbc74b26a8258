package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-022: see {@code reference/sen2-return/rules/D-022.csv} for what passes and what fails. */
final class YouthAccommodation {

    static final Rule RULE = Rule.error("D-022")
            .about(Item.RYA)
            .says("RYA must be 0 or 1 and is \"{value}\".")
            .fix("Say whether the request was made while the person was in relevant youth accommodation: 1"
                    + " yes, 0 no.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .request((request, at) -> {
                if (at.isCoded(request, Item.REQUEST_OUTCOME) && !request.is(Item.REQUEST_OUTCOME, "H")) {
                    at.needed(request, Item.RYA);
                }
                at.flag(request, Item.RYA);
            })
            .make();

    private YouthAccommodation() {}
}
