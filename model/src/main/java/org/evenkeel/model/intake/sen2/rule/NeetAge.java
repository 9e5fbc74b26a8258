package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Item;

/** D-058: see {@code reference/sen2-return/rules/D-058.csv} for what passes and what fails. */
final class NeetAge {

    static final Rule RULE = Rule.query("D-058")
            .about(Item.PLACEMENT_SETTING)
            .says("The placement is NEET, which is for those of 16 to 25, but the person is under 16 on "
                    + "census day.")
            .fix("Use NIEO, with a word of explanation, for a child of school age who is nowhere.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .when(Item.PLACEMENT_SETTING)
            .placement((placement, at) -> {
                int birth = at.person().day(Item.BIRTH_DATE);
                if (placement.is(Item.PLACEMENT_SETTING, "NEET")
                        && birth != Days.NONE
                        && Days.age(birth, at.layout().census()) < 16) {
                    at.find(placement, Item.PLACEMENT_SETTING);
                }
            })
            .make();

    private NeetAge() {}
}
