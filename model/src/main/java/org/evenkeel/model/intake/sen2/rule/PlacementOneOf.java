package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-051: see {@code reference/sen2-return/rules/D-051.csv} for what passes and what fails. */
final class PlacementOneOf {

    static final Rule RULE = Rule.error("D-051")
            .about(Item.PLACEMENT_URN)
            .says("A placement has exactly one of URN, UKPRN and SENSetting: here there are none, or more "
                    + "than one.")
            .fix("Keep the one that says where: URN for a school, UKPRN for a college or other provider, "
                    + "SENSetting where there is neither.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .placement((placement, at) ->
                    at.exactlyOne(placement, Item.PLACEMENT_URN, Item.PLACEMENT_UKPRN, Item.PLACEMENT_SETTING))
            .make();

    private PlacementOneOf() {}
}
