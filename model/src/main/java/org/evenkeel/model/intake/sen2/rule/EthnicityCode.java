package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-012: see {@code reference/sen2-return/rules/D-012.csv} for what passes and what fails. */
final class EthnicityCode {

    static final Rule RULE = Rule.error("D-012")
            .about(Item.ETHNICITY)
            .says("Ethnicity \"{value}\" is not a code of the common set.")
            .fix("Use a four-letter code of the set, REFU where it was refused or NOBT where it has not "
                    + "yet been obtained.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .person((person, at) -> at.code(person, Item.ETHNICITY))
            .make();

    private EthnicityCode() {}
}
