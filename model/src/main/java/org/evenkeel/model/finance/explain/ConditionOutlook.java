package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.Outturn;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.finance.PublishedPath;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;

/**
 * How a condition stands in one scenario.
 *
 * @param condition what is required
 * @param scenario the scenario's title
 * @param lastActual the last actual figure that the plan gives of what is measured
 * @param value what the runs say of the figure that decides, pounds or plans; empty if they do not reach so far
 * @param chance the share of runs that meet it; empty likewise
 * @param margin by how much the middle keeps to the limit, in its unit; negative if it misses
 * @param firstBreach the first year or month, of those that count, in which more than half of the runs miss the limit
 */
public record ConditionOutlook(
        Condition condition,
        String scenario,
        Optional<Actual> lastActual,
        Optional<Range> value,
        OptionalDouble chance,
        OptionalDouble margin,
        Optional<String> firstBreach) {

    /** An actual figure: pounds or plans, and when. */
    public record Actual(double value, String when) {}

    /** Whether it is about pounds rather than plans. */
    public boolean isMoney() {
        return !(condition.test() instanceof Condition.Plans);
    }

    /** Every condition of a plan in one scenario. */
    public static List<ConditionOutlook> of(ManagementPlan plan, PositionFan positions, ScenarioForecast forecast) {
        return plan.conditions().stream()
                .map(condition -> of(condition, plan, positions, forecast))
                .toList();
    }

    private static ConditionOutlook of(
            Condition condition, ManagementPlan plan, PositionFan positions, ScenarioForecast forecast) {
        Optional<Range> value = value(condition, positions, forecast);
        OptionalDouble margin = value.stream()
                .mapToDouble(range -> condition.direction() == Condition.Direction.AT_LEAST
                        ? range.middle() - condition.limit()
                        : condition.limit() - range.middle())
                .findFirst();
        return new ConditionOutlook(
                condition,
                positions.scenario().title(),
                lastActual(condition, plan),
                value,
                positions.chance(condition).probability(),
                margin,
                firstBreach(condition, positions));
    }

    private static Optional<Range> value(Condition condition, PositionFan positions, ScenarioForecast forecast) {
        int until = forecast.fan(Measure.PLANS, Group.ALL).last();
        double[] values = new double[positions.runs()];
        for (int run = 0; run < values.length; run++) {
            int each = run;
            OptionalDouble value =
                    ConditionValue.of(condition, positions.position(run), until, month -> forecast.plans(each, month));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values[run] = value.getAsDouble();
        }
        Arrays.sort(values);
        return Optional.of(new Range(Quantile.P10.of(values), Quantile.P50.of(values), Quantile.P90.of(values)));
    }

    /** Judged as if each year, or the month, were asked about by itself. */
    private static Optional<String> firstBreach(Condition condition, PositionFan positions) {
        for (Moment moment : moments(condition, positions)) {
            OptionalDouble chance =
                    positions.chance(with(condition, moment.test())).probability();
            if (chance.isPresent() && chance.getAsDouble() < 0.5) {
                return Optional.of(moment.name());
            }
        }
        return Optional.empty();
    }

    private record Moment(String name, Condition.Test test) {}

    private static List<Moment> moments(Condition condition, PositionFan positions) {
        return switch (condition.test()) {
            case Condition.InYear(var year, var when) ->
                years(year, when, positions).stream()
                        .map(each -> new Moment(
                                each.toString(),
                                new Condition.InYear(each, when == Condition.When.BY ? when : Condition.When.IN)))
                        .toList();
            case Condition.Cumulative(var year, var when) ->
                years(year, when, positions).stream()
                        .map(each -> new Moment(
                                each.toString(),
                                new Condition.Cumulative(each, when == Condition.When.BY ? when : Condition.When.IN)))
                        .toList();
            case Condition.Plans(int month) -> List.of(new Moment(MonthIndex.text(month), condition.test()));
        };
    }

    private static List<FinancialYear> years(FinancialYear year, Condition.When when, PositionFan positions) {
        List<FinancialYear> years = new ArrayList<>(List.of(year));
        if (when == Condition.When.FROM) {
            positions.years().stream().filter(each -> each.compareTo(year) > 0).forEach(years::add);
        }
        return years;
    }

    private static Condition with(Condition condition, Condition.Test test) {
        return new Condition(
                condition.id(),
                condition.name(),
                test,
                condition.direction(),
                condition.limit(),
                condition.source(),
                condition.note());
    }

    /** From the outturns and actual figures of the plan: the latest. */
    private static Optional<Actual> lastActual(Condition condition, ManagementPlan plan) {
        return switch (condition.test()) {
            case Condition.InYear _ ->
                plan.outturns().isEmpty()
                        ? Optional.empty()
                        : Optional.of(outturn(plan.outturns().getLast()));
            case Condition.Cumulative _ ->
                Optional.of(new Actual(
                        plan.opening().balance().value().middle(),
                        "end of " + plan.opening().endOf()));
            case Condition.Plans _ ->
                plan.published().stream()
                        .filter(path -> path.kind() == PublishedPath.Kind.ACTUAL
                                && path.subject().equals(new PublishedPath.Counts(Measure.PLANS, Group.ALL))
                                && !path.values().isEmpty())
                        .map(path -> path.values().lastEntry())
                        .max(java.util.Map.Entry.comparingByKey())
                        .map(last -> new Actual(last.getValue(), MonthIndex.text(last.getKey())));
        };
    }

    private static Actual outturn(Outturn outturn) {
        return new Actual(outturn.inYear().value().middle(), outturn.year().toString());
    }
}
