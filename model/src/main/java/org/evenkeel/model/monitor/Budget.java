package org.evenkeel.model.monitor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.finance.ExpectedAccount;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.intake.ledger.Months;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a year is meant to cost, month by month, with the plans that it is for: the management plan's expected path, with
 * the council's own total for every line that it has set.
 */
public final class Budget {

    private final FinancialYear year;
    private final SortedMap<String, Months> lines;
    private final SortedMap<String, String> titles;
    private final Map<Placement, List<Double>> plans;

    /** One put together; {@link #of} takes it from a management plan. */
    Budget(
            FinancialYear year,
            SortedMap<String, Months> lines,
            SortedMap<String, String> titles,
            Map<Placement, List<Double>> plans) {
        this.year = year;
        this.lines = lines;
        this.titles = titles;
        this.plans = plans;
    }

    /**
     * The budget of a year as the management plan expects it.
     *
     * @throws IllegalArgumentException if the plan does not show the year
     */
    public static Budget of(Outlook outlook, FinancialYear year) {
        Course course = outlook.middle();
        ExpectedAccount account = new ExpectedAccount(outlook.plan(), outlook.assumptions(), course);
        if (!account.years().contains(year)) {
            throw new IllegalArgumentException(
                    "The management plan has no account of " + year + ", only of " + account.years());
        }
        ExpectedPath path = ExpectedPath.of(outlook.assumptions(), outlook.scenario(), course);
        SortedMap<String, Months> lines = new TreeMap<>();
        SortedMap<String, String> titles = new TreeMap<>();
        for (Line line : Line.of(outlook.plan())) {
            titles.put(line.code(), line.title());
            if (!line.isTotal()) {
                lines.put(
                        line.code(),
                        Months.of(
                                year,
                                account.months(path, line, year).stream()
                                        .mapToLong(Long::longValue)
                                        .toArray()));
            }
        }
        Map<Placement, List<Double>> plans = new EnumMap<>(Placement.class);
        for (Placement placement : Placement.ALL) {
            List<Double> months = new ArrayList<>();
            for (int month = year.firstMonth(); month <= year.lastMonth(); month++) {
                months.add(path.plans(month, placement));
            }
            plans.put(placement, Collections.unmodifiableList(months));
        }
        return new Budget(year, lines, titles, plans);
    }

    /** The same with the council's own totals, spread over the months as the line was, or evenly where it was nothing. */
    public Budget with(SortedMap<String, Money> totals) {
        SortedMap<String, Months> changed = new TreeMap<>(lines);
        totals.forEach((line, total) -> changed.put(line, spread(total, lines.get(line))));
        return new Budget(year, changed, titles, plans);
    }

    private Months spread(Money total, @Nullable Months pattern) {
        long all = pattern == null ? 0 : pattern.total().pence();
        long[] pence = new long[12];
        long paid = 0;
        for (int month = 0; month < 12; month++) {
            double share = pattern == null || all == 0
                    ? (month + 1) / 12.0
                    : pattern.until(year.firstMonth() + month).pence() / (double) all;
            long until = month == 11 ? total.pence() : Math.round(total.pence() * share);
            pence[month] = until - paid;
            paid = until;
        }
        return Months.of(year, pence);
    }

    public FinancialYear year() {
        return year;
    }

    /** The codes of its lines, totals not among them. */
    public List<String> lines() {
        return List.copyOf(lines.keySet());
    }

    /** A line in plain words; its code where the plan has no such line. */
    public String title(String line) {
        return titles.getOrDefault(line, line);
    }

    /** A line's months; nothing in any where the budget has no such line. */
    public Months months(String line) {
        Months months = lines.get(line);
        return months == null ? Months.of(year, new long[12]) : months;
    }

    /** Plans that a month of the year is for. */
    public double plans(Placement placement, int month) {
        return plans.getOrDefault(placement, List.of()).get(month - year.firstMonth());
    }

    /** The whole year. */
    public YearAccount account() {
        SortedMap<String, Long> pence = new TreeMap<>();
        lines.forEach((line, months) -> pence.put(line, months.total().pence()));
        Map<Placement, Double> planMonths = new EnumMap<>(Placement.class);
        plans.forEach((placement, months) -> planMonths.put(
                placement, months.stream().mapToDouble(Double::doubleValue).sum()));
        return new YearAccount("Budget", year, pence, planMonths);
    }
}
