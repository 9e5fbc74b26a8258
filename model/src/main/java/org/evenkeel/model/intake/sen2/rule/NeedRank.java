package org.evenkeel.model.intake.sen2.rule;

import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.SenNeed;
import org.jspecify.annotations.Nullable;

/** D-062: see {@code reference/sen2-return/rules/D-062.csv} for what passes and what fails. */
final class NeedRank {

    static final Rule RULE = Rule.error("D-062")
            .about(Item.NEED_RANK)
            .says("SENtypeRank is \"{value}\": one need has rank 1, two have 1 and 2.")
            .fix("Give the main need rank 1 and the other rank 2.")
            .source(Basis.GUIDE, "the department's guide, as quoted by public code and field notes")
            .activePlan((plan, at) -> {
                @Nullable SenNeed first = null;
                for (SenNeed need : plan.needs()) {
                    boolean isRanked = need.isAny(Item.NEED_RANK, "12");
                    if (!isRanked || (plan.needs().size() == 1 && need.is(Item.NEED_RANK, "2"))) {
                        at.find(need, Item.NEED_RANK);
                    } else if (first != null
                            && plan.needs().size() == 2
                            && need.is(Item.NEED_RANK, first.text(Item.NEED_RANK))) {
                        at.find(need, Item.NEED_RANK);
                    }
                    first = first == null ? need : first;
                }
            })
            .make();

    private NeedRank() {}
}
