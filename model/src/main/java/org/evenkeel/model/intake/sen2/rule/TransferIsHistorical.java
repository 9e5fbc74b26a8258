package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-035: see {@code reference/sen2-return/rules/D-035.csv} for what passes and what fails. */
final class TransferIsHistorical {

    static final Rule RULE = Rule.error("D-035")
            .about(Item.TRANSFER_LA)
            .says("The plan was transferred in from {value}, so AssessmentOutcome must be H.")
            .fix("Set AssessmentOutcome to H, or take TransferLA out.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .when(Item.TRANSFER_LA)
            .activePlan((plan, at) -> {
                if (plan.has(Item.TRANSFER_LA)
                        && at.request().assessments().stream()
                                .anyMatch(assessment -> assessment.isAny(Item.ASSESSMENT_OUTCOME, "YNAW"))) {
                    at.find(plan, Item.TRANSFER_LA);
                }
            })
            .make();

    private TransferIsHistorical() {}
}
