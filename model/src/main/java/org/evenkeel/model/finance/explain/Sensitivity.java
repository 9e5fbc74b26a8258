package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenkeel.model.finance.ExpectedAccount;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.unit.Range;

/**
 * What one number depends on most: each uncertain input at the low and at the high end of its range, one at a time, all
 * else in the middle, on the expected path. See {@code docs/method/bridge.md}.
 *
 * @param outcome the number
 * @param middle what it is with everything in its middle: plans or pence
 * @param rows one for each uncertain input, that which moves it most first
 */
public record Sensitivity(Outcome outcome, double middle, List<Row> rows) {

    public Sensitivity {
        rows = List.copyOf(rows);
    }

    /**
     * What one input does to the number.
     *
     * @param name its name in files
     * @param title in plain words
     * @param unit what one of it is
     * @param range its low, middle and high
     * @param atLow the number with the input at its low end: plans or pence
     * @param atHigh the number with the input at its high end
     */
    public record Row(String name, String title, String unit, Range range, double atLow, double atHigh) {

        /** How far apart the two are. */
        public double swing() {
            return Math.abs(atHigh - atLow);
        }
    }

    /** How far the tenth and ninetieth percentiles of the normal curve lie from its middle. */
    private static final double NINETIETH = 1.2815515655446004;

    /** An input that can be set to either end of its range. */
    private record Input(String name, String title, String unit, Range range, boolean isOfMoney, Ends ends) {}

    private interface Ends {
        Course at(Course course, boolean high);
    }

    /** The sensitivities of several numbers, worked out at once. */
    public static List<Sensitivity> of(Outlook outlook, List<Outcome> outcomes) {
        Course middle = outlook.middle();
        Expected base = outlook.expected(middle);
        Map<Outcome, List<Row>> rows = new LinkedHashMap<>();
        outcomes.forEach(outcome -> rows.put(outcome, new ArrayList<>()));
        for (Input input : inputs(outlook, middle)) {
            Expected low = at(outlook, input, input.ends().at(middle, false), base);
            Expected high = at(outlook, input, input.ends().at(middle, true), base);
            rows.forEach((outcome, found) -> found.add(new Row(
                    input.name(), input.title(), input.unit(), input.range(), outcome.in(low), outcome.in(high))));
        }
        return rows.entrySet().stream()
                .map(entry -> new Sensitivity(
                        entry.getKey(),
                        entry.getKey().in(base),
                        entry.getValue().stream()
                                .filter(row -> row.swing() > 0)
                                .sorted(Comparator.comparingDouble(Row::swing).reversed())
                                .toList()))
                .toList();
    }

    /** Money changes no plan, so that its path need not be followed again. */
    private static Expected at(Outlook outlook, Input input, Course course, Expected base) {
        if (!input.isOfMoney()) {
            return outlook.expected(course);
        }
        ExpectedAccount account = new ExpectedAccount(outlook.plan(), outlook.assumptions(), course);
        return new Expected(base.path(), account.position(base.path()));
    }

    private static List<Input> inputs(Outlook outlook, Course middle) {
        Assumptions assumptions = outlook.assumptions();
        List<Input> inputs = new ArrayList<>();
        Stream<Assumption> levels = Stream.of(
                assumptions.requestsPerMonth(),
                assumptions.shareAssessed(),
                assumptions.shareIssued(),
                assumptions.arrivalsPerMonth(),
                assumptions.ceasingLevel());
        Stream<Assumption> growths = Stream.of(Driver.values())
                .filter(assumptions.trends()::containsKey)
                .map(driver -> assumptions.trends().get(driver))
                .map(Trend::growth);
        named(Stream.concat(levels, growths).toList(), false, inputs);
        for (Driver driver : Driver.values()) {
            Trend trend = assumptions.trends().get(driver);
            if (trend != null && trend.yearlyShock() > 0) {
                inputs.add(drift(trend, middle));
            }
        }
        outlook.scenario().interventions().stream()
                .filter(intervention -> !intervention.effect().size().isExact())
                .map(Sensitivity::effect)
                .forEach(inputs::add);
        named(money(outlook.plan()), true, inputs);
        return inputs;
    }

    private static List<Assumption> money(ManagementPlan plan) {
        return plan.moneyRegister();
    }

    /** Assumptions of one name, such as inflation from several years on, go to their ends together. */
    private static void named(List<Assumption> assumptions, boolean isOfMoney, List<Input> inputs) {
        Map<String, Assumption> byName = new LinkedHashMap<>();
        assumptions.stream()
                .filter(assumption -> !assumption.value().range().isExact())
                .forEach(assumption -> byName.putIfAbsent(assumption.name(), assumption));
        byName.forEach((name, first) -> inputs.add(new Input(
                name,
                first.title(),
                first.unit(),
                first.value().range(),
                isOfMoney,
                (course, high) ->
                        course.withValues(assumption -> assumption.name().equals(name)
                                ? end(assumption.value().range(), high)
                                : course.value(assumption)))));
    }

    private static double end(Range range, boolean high) {
        return high ? range.high() : range.low();
    }

    private static Input effect(Intervention intervention) {
        return new Input(
                "intervention." + intervention.id(),
                "Effect of " + intervention.name(),
                intervention.effect().unit().words(),
                intervention.effect().size(),
                false,
                (course, high) -> course.withSizes(each -> each.id().equals(intervention.id())
                        ? end(intervention.effect().size(), high)
                        : course.size(each)));
    }

    /** A driver that drifts all the way at the tenth or ninetieth percentile of where it may stand. */
    private static Input drift(Trend trend, Course middle) {
        Function<Integer, Double> spread = month -> {
            double years = month / 12.0;
            double variance = trend.yearlyShock() * trend.yearlyShock() * years;
            return NINETIETH * Math.sqrt(variance);
        };
        double end = spread.apply(middle.months() - 1);
        return new Input(
                trend.driver().code() + "-drift",
                "Drift: " + trend.driver().words(),
                "log points by the last month",
                new Range(-end, 0, end),
                false,
                (course, high) -> {
                    double[] path = course.path(trend.driver());
                    for (int month = 0; month < path.length; month++) {
                        path[month] += (high ? 1 : -1) * spread.apply(month);
                    }
                    return course.with(trend.driver(), path);
                });
    }
}
