package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** see {@code reference/sen2-return/rules/R-005.csv} for what passes and what fails. */
final class EthnicityDetail {

    static final Rule RULE = Rule.query("R-005")
            .about(Item.ETHNICITY)
            .says("Ethnicity {value} is a finer code, but others in this return have the main code that it "
                    + "is part of.")
            .fix("Use the main code, or the finer ones, throughout.")
            .source(
                    Basis.GUIDE,
                    "note of the code set: an authority that uses a main code should not use its extended " + "codes")
            .whole(MixedEthnicity::new)
            .make();

    private EthnicityDetail() {}
}
