package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.Position;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/**
 * What the chance of a condition depends on: the runs already made are sorted by one thing after another, and the chance
 * among the third in which it is lowest is set beside that of the third in which it is highest. No new runs.
 *
 * @param condition what is to be met
 * @param chance the share of all runs that meet it
 * @param runs how many there are
 * @param rows one for each thing, the one that matters most first
 */
public record ChanceByThird(Condition condition, double chance, int runs, List<Row> rows) {

    /**
     * One thing.
     *
     * @param title what it is, in plain words
     * @param isMoney whether it is counted in pounds
     * @param isShare whether it is a share, 0 to 1
     * @param lowBelow the lower third of the runs lies at or below this
     * @param highAbove the upper third lies at or above this
     * @param chanceLow the chance in the lower third
     * @param chanceHigh the chance in the upper third
     */
    public record Row(
            String title,
            boolean isMoney,
            boolean isShare,
            double lowBelow,
            double highAbove,
            double chanceLow,
            double chanceHigh) {

        double swing() {
            return Math.abs(chanceHigh - chanceLow);
        }
    }

    /** Fewer runs than this say nothing about a third of them. */
    private static final int FEWEST = 30;

    /** Months from April to the middle of a financial year. */
    private static final int SEPTEMBER = 5;

    public ChanceByThird {
        rows = List.copyOf(rows);
    }

    /** For every condition of the plan that the runs reach, where not all of them agree. */
    public static List<ChanceByThird> of(List<Condition> conditions, PositionFan positions, ScenarioForecast forecast) {
        if (forecast.runs() < FEWEST) {
            return List.of();
        }
        List<ChanceByThird> found = new ArrayList<>();
        for (Condition condition : conditions) {
            boolean[] isMet = new boolean[forecast.runs()];
            int until = forecast.fan(Measure.PLANS, Group.ALL).last();
            boolean isReached = true;
            for (int run = 0; run < isMet.length && isReached; run++) {
                int each = run;
                OptionalDouble value = ConditionValue.of(
                        condition, positions.position(run), until, month -> forecast.plans(each, month));
                isReached = value.isPresent();
                isMet[run] = isReached && condition.direction().holds(value.getAsDouble(), condition.limit());
            }
            double chance = share(isMet, IntStream.range(0, isMet.length).toArray());
            if (isReached && chance > 0 && chance < 1) {
                found.add(new ChanceByThird(
                        condition, chance, isMet.length, rows(isMet, until(condition, until), positions, forecast)));
            }
        }
        return List.copyOf(found);
    }

    /** The last month that can matter. */
    private static int until(Condition condition, int end) {
        return switch (condition.test()) {
            case Condition.Plans(int month) -> month;
            case Condition.InYear(var year, var when) -> when == Condition.When.FROM ? end : year.lastMonth();
            case Condition.Cumulative(var year, var when) -> when == Condition.When.FROM ? end : year.lastMonth();
        };
    }

    private static List<Row> rows(boolean[] isMet, int until, PositionFan positions, ScenarioForecast forecast) {
        int first = forecast.fan(Measure.PLANS, Group.ALL).first();
        Totals totals = new Totals(forecast, first, Math.max(first + 1, until));
        List<Row> rows = new ArrayList<>(List.of(
                row("Requests a month", false, false, isMet, run -> totals.requests(run) / totals.months()),
                row(
                        "New plans for each request",
                        false,
                        true,
                        isMet,
                        run -> totals.started(run) / Math.max(1, totals.requests(run))),
                row("Plans that cease in a year, of all", false, true, isMet, totals::ceasing),
                row("Plans in independent special schools, of all", false, true, isMet, totals::independent)));
        List<FinancialYear> years = positions.years().stream()
                .filter(year -> year.lastMonth() <= until)
                .toList();
        if (!years.isEmpty()) {
            rows.add(row(
                    "Income in a year", true, false, isMet, run -> mean(positions.position(run), Line.INCOME, years)));
            rows.add(row(
                    "What a plan costs in a year",
                    true,
                    false,
                    isMet,
                    run -> pricePerPlan(positions, forecast, run, years)));
        }
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::swing).reversed())
                .toList();
    }

    private static double mean(Position position, Line line, List<FinancialYear> years) {
        return years.stream()
                .mapToDouble(year -> position.at(line, year).pounds())
                .average()
                .orElse(0);
    }

    private static double pricePerPlan(
            PositionFan positions, ScenarioForecast forecast, int run, List<FinancialYear> years) {
        double pounds = 0;
        double planYears = 0;
        for (FinancialYear year : years) {
            for (Placement placement : Placement.ALL) {
                pounds +=
                        positions.position(run).at(Line.spend(placement), year).pounds();
            }
            planYears += forecast.plans(run, year.firstMonth() + SEPTEMBER);
        }
        return planYears > 0 ? pounds / planYears : 0;
    }

    private static Row row(String title, boolean isMoney, boolean isShare, boolean[] isMet, IntToDoubleFunction inRun) {
        double[] values = IntStream.range(0, isMet.length).mapToDouble(inRun).toArray();
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer run) -> values[run]))
                .mapToInt(Integer::intValue)
                .toArray();
        int third = order.length / 3;
        int[] low = Arrays.copyOf(order, third);
        int[] high = Arrays.copyOfRange(order, order.length - third, order.length);
        return new Row(
                title,
                isMoney,
                isShare,
                values[low[third - 1]],
                values[high[0]],
                share(isMet, low),
                share(isMet, high));
    }

    private static double share(boolean[] isMet, int[] runs) {
        return IntStream.of(runs).filter(run -> isMet[run]).count() / (double) runs.length;
    }

    /** Sums over the months that can matter. */
    private record Totals(ScenarioForecast forecast, int first, int until) {

        int months() {
            return until - first;
        }

        private double sum(java.util.function.IntUnaryOperator inMonth) {
            return IntStream.range(first, until).map(inMonth).asLongStream().sum();
        }

        double requests(int run) {
            return sum(month -> forecast.count(run, month, Measure.REQUESTS));
        }

        double started(int run) {
            return sum(month -> forecast.count(run, month, Measure.STARTS));
        }

        double ceasing(int run) {
            return 12
                    * sum(month -> forecast.count(run, month, Measure.CEASES))
                    / Math.max(1, sum(month -> forecast.plans(run, month)));
        }

        double independent(int run) {
            return sum(month -> forecast.plans(run, month, Placement.INDEPENDENT_SPECIAL))
                    / Math.max(1, sum(month -> forecast.plans(run, month)));
        }
    }
}
