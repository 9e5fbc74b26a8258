package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-054: see {@code reference/sen2-return/rules/D-054.csv} for what passes and what fails. */
final class SettingDetail {

    static final Rule RULE = Rule.error("D-054")
            .about(Item.DETAIL_SETTING_OTHER, Item.PLACEMENT_SETTING_OTHER)
            .says("SENSettingOther is missing: the setting is one that wants a word of explanation.")
            .fix("Say what kind of setting it is; name nobody.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .planDetail((detail, at) -> {
                if (detail.is(Item.DETAIL_SETTING, "OTH")) {
                    at.needed(detail, Item.DETAIL_SETTING_OTHER);
                }
            })
            .placement((placement, at) -> {
                if (placement.is(Item.PLACEMENT_SETTING, "OTH") || placement.is(Item.PLACEMENT_SETTING, "NIEO")) {
                    at.needed(placement, Item.PLACEMENT_SETTING_OTHER);
                }
            })
            .make();

    private SettingDetail() {}
}
