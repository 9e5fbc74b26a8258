package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.Position;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * The one number that a condition looks at: where it must hold in several years, the year in which it holds least; where
 * one of several years is enough, the best.
 */
final class ConditionValue {

    private ConditionValue() {}

    /** Plans or pounds; empty if the forecast does not reach so far. */
    static OptionalDouble of(Condition condition, Position position, int until, IntToDoubleFunction plansInMonth) {
        return switch (condition.test()) {
            case Condition.InYear(var year, var when) -> yearly(condition, position, year, when, position::inYear);
            case Condition.Cumulative(var year, var when) ->
                yearly(condition, position, year, when, position::cumulative);
            case Condition.Plans(int month) ->
                month <= until ? OptionalDouble.of(plansInMonth.applyAsDouble(month)) : OptionalDouble.empty();
        };
    }

    private static OptionalDouble yearly(
            Condition condition,
            Position position,
            FinancialYear year,
            Condition.When when,
            Function<FinancialYear, Optional<Money>> value) {
        if (value.apply(year).isEmpty()) {
            return OptionalDouble.empty();
        }
        int first = when == Condition.When.BY ? position.first().startYear() - 1 : year.startYear();
        int last = when == Condition.When.FROM
                ? Math.max(position.first().startYear() + position.years() - 1, year.startYear())
                : year.startYear();
        List<Double> values = new ArrayList<>();
        for (int start = first; start <= last; start++) {
            value.apply(new FinancialYear(start)).map(Money::pounds).ifPresent(values::add);
        }
        boolean wantsMore = condition.direction() == Condition.Direction.AT_LEAST;
        boolean takesBest = when == Condition.When.BY;
        return OptionalDouble.of(wantsMore == takesBest ? Collections.max(values) : Collections.min(values));
    }
}
