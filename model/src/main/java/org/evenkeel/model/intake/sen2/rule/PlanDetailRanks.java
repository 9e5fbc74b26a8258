package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.PlanDetail;

/** H-068: see {@code reference/sen2-return/rules/H-068.csv} for what passes and what fails. */
final class PlanDetailRanks {

    static final Rule RULE = Rule.query("H-068")
            .about(Item.DETAIL_RANK)
            .says("Two places that the plan names have the same rank.")
            .fix("Give the main place rank 1 and the other rank 2.")
            .source(Basis.HOUSE, "our own reasoning: found in no source")
            .namedPlan((plan, at) -> {
                if (plan.details().size() == 2) {
                    PlanDetail second = plan.details().getLast();
                    if (second.isAny(Item.DETAIL_RANK, "12")
                            && second.is(
                                    Item.DETAIL_RANK, plan.details().getFirst().text(Item.DETAIL_RANK))) {
                        at.find(second, Item.DETAIL_RANK);
                    }
                }
            })
            .make();

    private PlanDetailRanks() {}
}
