package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-027: see {@code reference/sen2-return/rules/D-027.csv} for what passes and what fails. */
final class NothingAfterExport {

    static final Rule RULE = Rule.query("D-027")
            .about(Item.EXPORTED)
            .says("The person moved away before the assessment was completed, but there is an assessment or"
                    + " a plan as well.")
            .fix("Nothing more is needed of one who moved away; take Exported out if the person did not.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .request((request, at) -> {
                if (request.has(Item.EXPORTED)
                        && !(request.assessments().isEmpty()
                                && request.activePlans().isEmpty())) {
                    at.find(request, Item.EXPORTED);
                }
            })
            .make();

    private NothingAfterExport() {}
}
