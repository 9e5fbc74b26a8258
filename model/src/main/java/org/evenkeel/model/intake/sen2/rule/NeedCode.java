package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-061: see {@code reference/sen2-return/rules/D-061.csv} for what passes and what fails. */
final class NeedCode {

    static final Rule RULE = Rule.error("D-061")
            .about(Item.NEED_TYPE)
            .says("SENtype \"{value}\" is not a code of this year.")
            .fix("Use a code of the set; NSA is of the school census only, DS began in 2025.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .need((need, at) -> at.codeNeeded(need, Item.NEED_TYPE))
            .make();

    private NeedCode() {}
}
