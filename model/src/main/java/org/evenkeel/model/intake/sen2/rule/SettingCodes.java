package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-053: see {@code reference/sen2-return/rules/D-053.csv} for what passes and what fails. */
final class SettingCodes {

    static final Rule RULE = Rule.error("D-053")
            .about(Item.DETAIL_SETTING, Item.PLACEMENT_SETTING)
            .says("SENSetting \"{value}\" is not a code of this module.")
            .fix("A plan may name OLA, OPA, EHE, EYP or OTH; a placement may also be NEET, NIEC or NIEO.")
            .source(Basis.STRUCTURE, "code sets and structure of the specification, from public XML schemas")
            .byPattern()
            .planDetail((detail, at) -> at.code(detail, Item.DETAIL_SETTING))
            .placement((placement, at) -> at.code(placement, Item.PLACEMENT_SETTING))
            .make();

    private SettingCodes() {}
}
