package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** H-030: see {@code reference/sen2-return/rules/H-030.csv} for what passes and what fails. */
final class NoPlanAfterRefusal {

    static final Rule RULE = Rule.query("H-030")
            .about(Item.ASSESSMENT_OUTCOME)
            .says("There is a plan, but the decision was not to issue one.")
            .fix("If the decision was overturned, check how your guide wants it recorded; otherwise "
                    + "correct the outcome.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .byPattern()
            .assessment((assessment, at) -> {
                if (assessment.is(Item.ASSESSMENT_OUTCOME, "N")
                        && !assessment.namedPlans().isEmpty()) {
                    at.find(assessment, Item.ASSESSMENT_OUTCOME);
                }
            })
            .make();

    private NoPlanAfterRefusal() {}
}
