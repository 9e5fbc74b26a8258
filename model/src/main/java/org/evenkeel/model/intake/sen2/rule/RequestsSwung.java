package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** against last year's return. */
final class RequestsSwung {

    static final Rule RULE = Rule.query("R-015")
            .about(Item.RECEIVED_DATE)
            .says("The number of requests differs from last year's by more than half.")
            .fix("Check that all requests of the year are in the return, and none of another year.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .against(RequestSwing::new)
            .make();

    private RequestsSwung() {}
}
