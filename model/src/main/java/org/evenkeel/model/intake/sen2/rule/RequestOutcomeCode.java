package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-020: see {@code reference/sen2-return/rules/D-020.csv} for what passes and what fails. */
final class RequestOutcomeCode {

    static final Rule RULE = Rule.error("D-020")
            .about(Item.REQUEST_OUTCOME)
            .says("RequestOutcome must be Y, N, A, W or H and is \"{value}\".")
            .fix("Say what became of the request: Y assessed, N refused, A not yet decided, W withdrawn, H"
                    + " decided before this collection period.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .request((request, at) -> at.codeNeeded(request, Item.REQUEST_OUTCOME))
            .make();

    private RequestOutcomeCode() {}
}
