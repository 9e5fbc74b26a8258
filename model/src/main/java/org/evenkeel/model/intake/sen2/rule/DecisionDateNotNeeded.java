package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-024: see {@code reference/sen2-return/rules/D-024.csv} for what passes and what fails. */
final class DecisionDateNotNeeded {

    static final Rule RULE = Rule.query("D-024")
            .about(Item.REQUEST_OUTCOME_DATE)
            .says("There is a date of decision although the outcome says that there is none in this period.")
            .fix("If a decision was made, change the outcome; if not, leave the date out. Whether COLLECT "
                    + "objects is not known.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .request((request, at) -> {
                if (request.isAny(Item.REQUEST_OUTCOME, "AWH") && request.has(Item.REQUEST_OUTCOME_DATE)) {
                    at.find(request, Item.REQUEST_OUTCOME_DATE);
                }
            })
            .make();

    private DecisionDateNotNeeded() {}
}
