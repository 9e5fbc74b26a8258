package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-026: see {@code reference/sen2-return/rules/D-026.csv} for what passes and what fails. */
final class RequestAppealFlags {

    static final Rule RULE = Rule.error("D-026")
            .about(Item.REQUEST_MEDIATION, Item.REQUEST_TRIBUNAL)
            .says("{item} must be 0 or 1 and is \"{value}\".")
            .fix("Say 1 for yes or 0 for no.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .request((request, at) -> {
                at.flag(request, Item.REQUEST_MEDIATION);
                at.flag(request, Item.REQUEST_TRIBUNAL);
            })
            .make();

    private RequestAppealFlags() {}
}
