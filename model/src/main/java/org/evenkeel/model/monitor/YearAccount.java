package org.evenkeel.model.monitor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * One financial year as it is budgeted or expected to close: money by line of the account, and the plan-months behind the
 * lines of placements.
 *
 * @param name what it is, such as {@code Budget} or {@code Forecast at September 2025}
 * @param year the financial year
 * @param pence by line's code: cost of spending, receipt of income
 * @param planMonths plans at the middle of each month, added up, by placement
 */
public record YearAccount(
        String name, FinancialYear year, SortedMap<String, Long> pence, Map<Placement, Double> planMonths) {

    /** Keeps its own copies. */
    public YearAccount {
        pence = Collections.unmodifiableSortedMap(new TreeMap<>(pence));
        Map<Placement, Double> copy = new EnumMap<>(Placement.class);
        copy.putAll(planMonths);
        planMonths = Collections.unmodifiableMap(copy);
    }

    /** Whether a line is money in. */
    static boolean isIncome(String line) {
        return line.startsWith("income.");
    }

    long of(String line) {
        return pence.getOrDefault(line, 0L);
    }

    long of(Placement placement) {
        return of(Line.spend(placement).code());
    }

    double months(Placement placement) {
        return planMonths.getOrDefault(placement, 0.0);
    }

    double months() {
        return planMonths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Income less spending. */
    public Money inYear() {
        long sum = 0;
        for (Map.Entry<String, Long> each : pence.entrySet()) {
            sum = isIncome(each.getKey())
                    ? Math.addExact(sum, each.getValue())
                    : Math.subtractExact(sum, each.getValue());
        }
        return Money.ofPence(sum);
    }
}
