package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-025: see {@code reference/sen2-return/rules/D-025.csv} for what passes and what fails. */
final class RequestSourceCode {

    static final Rule RULE = Rule.error("D-025")
            .since(2025)
            .about(Item.REQUEST_SOURCE)
            .says("RequestSource must be 1 to 5 and is \"{value}\".")
            .fix("Say who asked: 1 young person or parent, 2 school or other setting, 3 health, 4 social "
                    + "care, 5 other.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .request((request, at) -> {
                at.code(request, Item.REQUEST_SOURCE);
                if (at.year() > Item.REQUEST_SOURCE.facts().voluntaryYear()
                        && at.isCoded(request, Item.REQUEST_OUTCOME)
                        && !request.is(Item.REQUEST_OUTCOME, "H")) {
                    at.needed(request, Item.REQUEST_SOURCE);
                }
            })
            .make();

    private RequestSourceCode() {}
}
