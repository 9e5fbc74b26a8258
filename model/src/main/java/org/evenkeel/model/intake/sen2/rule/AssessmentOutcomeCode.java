package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-030: see {@code reference/sen2-return/rules/D-030.csv} for what passes and what fails. */
final class AssessmentOutcomeCode {

    static final Rule RULE = Rule.error("D-030")
            .about(Item.ASSESSMENT_OUTCOME)
            .says("AssessmentOutcome must be Y, N, A, W or H and is \"{value}\".")
            .fix("Say what became of the assessment: Y plan to be issued, N no plan, A not yet decided, W "
                    + "withdrawn, H decided before this collection period or transferred in.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .assessment((assessment, at) -> at.codeNeeded(assessment, Item.ASSESSMENT_OUTCOME))
            .make();

    private AssessmentOutcomeCode() {}
}
