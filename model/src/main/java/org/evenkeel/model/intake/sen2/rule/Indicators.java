package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-056: see {@code reference/sen2-return/rules/D-056.csv} for what passes and what fails. */
final class Indicators {

    static final Rule RULE = Rule.error("D-056")
            .about(Item.DETAIL_UNIT, Item.DETAIL_RESOURCED, Item.PLACEMENT_UNIT, Item.PLACEMENT_RESOURCED)
            .says("{item} must be 0 or 1 and is \"{value}\".")
            .fix("Say 1 where the place is in a SEN unit or in resourced provision, 0 where it is not.")
            .source(Basis.ANALYST, "checks that analysts of real returns publish (witan.sen2)")
            .byPattern()
            .planDetail((detail, at) -> {
                if (detail.has(Item.DETAIL_URN) || detail.has(Item.DETAIL_UKPRN) || detail.has(Item.DETAIL_SETTING)) {
                    at.needed(detail, Item.DETAIL_UNIT);
                    at.needed(detail, Item.DETAIL_RESOURCED);
                }
                at.flag(detail, Item.DETAIL_UNIT);
                at.flag(detail, Item.DETAIL_RESOURCED);
            })
            .placement((placement, at) -> {
                if (placement.has(Item.PLACEMENT_URN)
                        || placement.has(Item.PLACEMENT_UKPRN)
                        || placement.has(Item.PLACEMENT_SETTING)) {
                    at.needed(placement, Item.PLACEMENT_UNIT);
                    at.needed(placement, Item.PLACEMENT_RESOURCED);
                }
                at.flag(placement, Item.PLACEMENT_UNIT);
                at.flag(placement, Item.PLACEMENT_RESOURCED);
            })
            .make();

    private Indicators() {}
}
