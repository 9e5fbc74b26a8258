package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.SenNeed;

/** H-070: see {@code reference/sen2-return/rules/H-070.csv} for what passes and what fails. */
final class TwoDifferentNeeds {

    static final Rule RULE = Rule.query("H-070")
            .about(Item.NEED_TYPE)
            .says("Both needs are {value}.")
            .fix("Take the second out, or correct it.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .activePlan((plan, at) -> {
                if (plan.needs().size() == 2) {
                    SenNeed second = plan.needs().getLast();
                    if (second.has(Item.NEED_TYPE)
                            && second.is(Item.NEED_TYPE, plan.needs().getFirst().text(Item.NEED_TYPE))) {
                        at.find(second, Item.NEED_TYPE);
                    }
                }
            })
            .make();

    private TwoDifferentNeeds() {}
}
