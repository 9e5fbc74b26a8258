package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-007: see {@code reference/sen2-return/rules/D-007.csv} for what passes and what fails. */
final class DatesReadable {

    static final Rule RULE = Rule.error("D-007")
            .about(Item.BIRTH_DATE, Item.RECEIVED_DATE, Item.START_DATE, Item.ENTRY_DATE, Item.LAST_REVIEW)
            .says("{item} is not a date written CCYY-MM-DD: \"{value}\".")
            .fix("Correct the date in the case system; write it as CCYY-MM-DD, such as 2026-01-15.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .header((header, at) -> at.dates(header))
            .person((person, at) -> at.dates(person))
            .request((request, at) -> at.dates(request))
            .assessment((assessment, at) -> at.dates(assessment))
            .namedPlan((plan, at) -> at.dates(plan))
            .activePlan((plan, at) -> at.dates(plan))
            .placement((placement, at) -> at.dates(placement))
            .make();

    private DatesReadable() {}
}
