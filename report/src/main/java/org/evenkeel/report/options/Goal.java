package org.evenkeel.report.options;

import java.util.List;
import java.util.Optional;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.explain.Subset;

/**
 * What the options are to reach.
 *
 * @param condition one of the plan's conditions
 * @param chance how surely, 0 to 1
 * @param found what a search for the cheapest set gave
 */
public record Goal(Condition condition, double chance, Subset found) {

    /** The condition that a plan's options are for unless told otherwise: the last that asks for in-year balance, or the first. */
    public static Optional<Condition> usual(ManagementPlan plan) {
        List<Condition> balance = plan.conditions().stream()
                .filter(condition -> condition.test() instanceof Condition.InYear)
                .toList();
        return balance.isEmpty() ? plan.conditions().stream().findFirst() : Optional.of(balance.getLast());
    }
}
