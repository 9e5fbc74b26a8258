package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-036: see {@code reference/sen2-return/rules/D-036.csv} for what passes and what fails. */
final class AssessmentFlags {

    static final Rule RULE = Rule.error("D-036")
            .about(
                    Item.ASSESSMENT_MEDIATION,
                    Item.ASSESSMENT_TRIBUNAL,
                    Item.OTHER_MEDIATION,
                    Item.OTHER_TRIBUNAL,
                    Item.WEEK20)
            .says("{item} must be 0 or 1 and is \"{value}\".")
            .fix("Say 1 for yes or 0 for no.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .assessment((assessment, at) -> {
                at.flag(assessment, Item.ASSESSMENT_MEDIATION);
                at.flag(assessment, Item.ASSESSMENT_TRIBUNAL);
                at.flag(assessment, Item.OTHER_MEDIATION);
                at.flag(assessment, Item.OTHER_TRIBUNAL);
                at.flag(assessment, Item.WEEK20);
            })
            .make();

    private AssessmentFlags() {}
}
