package org.evenkeel.model.monitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.intake.ledger.Ledger;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;

/**
 * How a year is expected to close, seen from the end of one of its months: what the ledger holds, what is committed for
 * the months to come, and what is still to be agreed. See {@code docs/method/monitoring.md}.
 *
 * @param at the month, a {@code MonthIndex}; the ledger counts up to and including it
 * @param rows line by line
 * @param account the year as it is expected to close
 */
public record ForecastOutturn(int at, List<Row> rows, YearAccount account) {

    /**
     * A line. Cost of spending, receipt of income.
     *
     * @param line its code
     * @param title in plain words
     * @param budget the whole year's
     * @param budgetToDate the budget up to the month
     * @param actual the ledger up to the month
     * @param committed what is agreed for the months to come: commitments where there is a record, otherwise the budget
     * @param expected what is still to be agreed, as far as plans are expected to grow beyond the record; negative where
     *     they fall
     */
    public record Row(
            String line,
            String title,
            Money budget,
            Money budgetToDate,
            Money actual,
            Money committed,
            Money expected) {

        public boolean isIncome() {
            return YearAccount.isIncome(line);
        }

        /** How the line is expected to close. */
        public Money outturn() {
            return actual.plus(committed).plus(expected);
        }

        /** Outturn less budget: of spending, more than nothing is an overspend. */
        public Money variance() {
            return outturn().minus(budget);
        }
    }

    /** Keeps its own copy. */
    public ForecastOutturn {
        rows = List.copyOf(rows);
    }

    /** Ends of quarters up to and including a month, and the month itself. */
    public static List<Integer> moments(FinancialYear year, int at) {
        SortedSet<Integer> moments = new TreeSet<>();
        for (int month = year.firstMonth() + 2; month <= at; month += 3) {
            moments.add(month);
        }
        moments.add(at);
        return List.copyOf(moments);
    }

    /**
     * The year as it is expected to close.
     *
     * @throws IllegalArgumentException if rows of the ledger are held back, or years and month do not belong together
     */
    public static ForecastOutturn of(Budget budget, Ledger ledger, Commitments commitments, int at) {
        if (!ledger.isPostable()) {
            throw new IllegalArgumentException("Rows of the ledger are held back");
        }
        FinancialYear year = budget.year();
        if (!ledger.year().equals(year) || !FinancialYear.ofMonth(at).equals(year)) {
            throw new IllegalArgumentException("Budget, ledger and month are not of one year");
        }
        SortedSet<String> lines = new TreeSet<>(budget.lines());
        lines.addAll(ledger.postings().keySet());
        Map<String, Placement> placements = new TreeMap<>();
        Placement.ALL.forEach(placement -> placements.put(Line.spend(placement).code(), placement));
        List<Row> rows = new ArrayList<>();
        SortedMap<String, Long> pence = new TreeMap<>();
        Map<Placement, Double> planMonths = new EnumMap<>(Placement.class);
        for (String line : lines) {
            Optional<Placement> placement = Optional.ofNullable(placements.get(line));
            Ahead ahead = placement
                    .filter(commitments::covers)
                    .map(known -> recorded(budget, commitments, known, at))
                    .orElseGet(() -> asBudgeted(budget, line, placement, at));
            Row row = new Row(
                    line,
                    budget.title(line),
                    budget.months(line).total(),
                    budget.months(line).until(at),
                    actual(ledger, line, at),
                    ahead.committed(),
                    ahead.expected());
            rows.add(row);
            pence.put(line, row.outturn().pence());
            placement.ifPresent(known -> planMonths.put(known, ahead.planMonths()));
        }
        String name = "Forecast at the end of " + MonthIndex.text(at);
        return new ForecastOutturn(at, rows, new YearAccount(name, year, pence, planMonths));
    }

    private static Money actual(Ledger ledger, String line, int at) {
        Money sum = Money.ZERO;
        for (int month = ledger.year().firstMonth(); month <= at; month++) {
            sum = sum.plus(ledger.at(line, month));
        }
        return sum;
    }

    /** The months to come, and the plan-months of the whole year. */
    private record Ahead(Money committed, Money expected, double planMonths) {}

    private static Ahead asBudgeted(Budget budget, String line, Optional<Placement> placement, int at) {
        double planMonths = 0;
        if (placement.isPresent()) {
            for (int month = budget.year().firstMonth(); month <= budget.year().lastMonth(); month++) {
                planMonths += budget.plans(placement.get(), month);
            }
        }
        Money rest = budget.months(line).total().minus(budget.months(line).until(at));
        return new Ahead(rest, Money.ZERO, planMonths);
    }

    /** Children of the record, and as many more or fewer as the plan expects from here on. */
    private static Ahead recorded(Budget budget, Commitments commitments, Placement placement, int at) {
        FinancialYear year = budget.year();
        double planMonths = 0;
        for (int month = year.firstMonth(); month <= at; month++) {
            planMonths += commitments.children(placement, month, at);
        }
        long now = commitments.children(placement, at, at);
        double price =
                now > 0 ? commitments.cost(placement, at, at).pence() / (double) now : budgetPrice(budget, placement);
        Money committed = Money.ZERO;
        double expected = 0;
        for (int month = at + 1; month <= year.lastMonth(); month++) {
            double wanted = Math.max(0, now + budget.plans(placement, month) - budget.plans(placement, at));
            long known = commitments.children(placement, month, at);
            committed = committed.plus(commitments.cost(placement, month, at));
            expected += (wanted - known) * price;
            planMonths += wanted;
        }
        return new Ahead(committed, Money.ofPence(Math.round(expected)), planMonths);
    }

    private static double budgetPrice(Budget budget, Placement placement) {
        double planMonths = budget.account().months(placement);
        return planMonths > 0 ? budget.account().of(placement) / planMonths : 0;
    }
}
