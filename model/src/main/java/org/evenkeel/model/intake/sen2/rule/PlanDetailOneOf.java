package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;

/** D-050: see {@code reference/sen2-return/rules/D-050.csv} for what passes and what fails. */
final class PlanDetailOneOf {

    static final Rule RULE = Rule.error("D-050")
            .about(Item.DETAIL_URN)
            .says("A place that a plan names has exactly one of URN, UKPRN and SENSetting: here there are "
                    + "none, or more than one.")
            .fix("Keep the one that says where: URN for a school, UKPRN for a college or other provider, "
                    + "SENSetting where there is neither.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .byPattern()
            .planDetail((detail, at) -> at.exactlyOne(detail, Item.DETAIL_URN, Item.DETAIL_UKPRN, Item.DETAIL_SETTING))
            .make();

    private PlanDetailOneOf() {}
}
