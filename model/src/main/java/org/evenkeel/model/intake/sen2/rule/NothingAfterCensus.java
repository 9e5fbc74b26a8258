package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-021: see {@code reference/sen2-return/rules/H-021.csv} for what passes and what fails. */
final class NothingAfterCensus {

    static final Rule RULE = Rule.error("H-021")
            .about(
                    Item.RECEIVED_DATE,
                    Item.REQUEST_OUTCOME_DATE,
                    Item.ASSESSMENT_OUTCOME_DATE,
                    Item.START_DATE,
                    Item.CEASE_DATE,
                    Item.REVIEW_MEETING,
                    Item.LAST_REVIEW,
                    Item.REVIEW_DRAFT,
                    Item.ENTRY_DATE,
                    Item.LEAVING_DATE)
            .says("{item}, {value}, is after census day: the return describes what was so on that day.")
            .fix("Correct the date; leave out what has not happened by census day.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .request((request, at) -> {
                at.notAfterCensus(request, Item.RECEIVED_DATE);
                at.notAfterCensus(request, Item.REQUEST_OUTCOME_DATE);
            })
            .assessment((assessment, at) -> at.notAfterCensus(assessment, Item.ASSESSMENT_OUTCOME_DATE))
            .namedPlan((plan, at) -> {
                at.notAfterCensus(plan, Item.START_DATE);
                at.notAfterCensus(plan, Item.CEASE_DATE);
            })
            .activePlan((plan, at) -> {
                at.notAfterCensus(plan, Item.REVIEW_MEETING);
                at.notAfterCensus(plan, Item.LAST_REVIEW);
                at.notAfterCensus(plan, Item.REVIEW_DRAFT);
            })
            .placement((placement, at) -> {
                at.notAfterCensus(placement, Item.ENTRY_DATE);
                at.notAfterCensus(placement, Item.LEAVING_DATE);
            })
            .make();

    private NothingAfterCensus() {}
}
