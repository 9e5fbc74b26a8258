package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** H-024: see {@code reference/sen2-return/rules/H-024.csv} for what passes and what fails. */
final class DecisionInPeriod {

    static final Rule RULE = Rule.query("H-024")
            .about(Item.REQUEST_OUTCOME_DATE)
            .says("The decision whether to assess was made before this collection period ({value}), but the"
                    + " outcome is not H.")
            .fix("If the plan is live, set RequestOutcome to H; if nothing followed, the request belongs "
                    + "to an earlier return.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .when(Item.REQUEST_OUTCOME_DATE)
            .request((request, at) -> {
                int decided = request.day(Item.REQUEST_OUTCOME_DATE);
                if (request.isAny(Item.REQUEST_OUTCOME, "YN")
                        && decided != Days.NONE
                        && decided < at.layout().firstDay()) {
                    at.find(request, Item.REQUEST_OUTCOME_DATE);
                }
            })
            .make();

    private DecisionInPeriod() {}
}
