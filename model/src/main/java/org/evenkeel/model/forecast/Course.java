package org.evenkeel.model.forecast;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.evenkeel.model.forecast.expected.CentralTrends;
import org.evenkeel.model.forecast.expected.Chances;

/**
 * One course of the world without any draw: where every driver stands in each month, and one value for every uncertain
 * assumption and effect. See {@code docs/method/expected.md}.
 */
public final class Course {

    private final Assumptions assumptions;
    private final Chances chances;
    private final int months;
    private final Centre centre;
    private final double[][] levels;
    private final ToDoubleFunction<Assumption> values;
    private final ToDoubleFunction<Intervention> sizes;

    /** Which value stands for what is uncertain. */
    public enum Centre {
        /** Everything in its middle: medians, no shock and no noise. */
        MIDDLE,
        /**
         * Everything at its mean. A multiplier that drifts either way on the log scale has a mean above its median, and
         * the mean of the runs follows the mean.
         */
        MEAN;

        /** What stands for a number. */
        double of(Uncertainty value) {
            return this == MIDDLE ? value.middle() : value.mean();
        }
    }

    private Course(
            Assumptions assumptions,
            Chances chances,
            int months,
            Centre centre,
            double[][] levels,
            ToDoubleFunction<Assumption> values,
            ToDoubleFunction<Intervention> sizes) {
        this.assumptions = assumptions;
        this.chances = chances;
        this.months = months;
        this.centre = centre;
        this.levels = levels;
        this.values = values;
        this.sizes = sizes;
    }

    /** Everything in its middle. */
    public static Course middle(Assumptions assumptions, int until) {
        return of(assumptions, until, Centre.MIDDLE);
    }

    /** Everything at its mean, as the runs have it. */
    public static Course mean(Assumptions assumptions, int until) {
        return of(assumptions, until, Centre.MEAN);
    }

    /**
     * The middle or the mean of everything.
     *
     * @param until the last month, as a {@code MonthIndex}
     * @throws IllegalArgumentException if it lies before the first
     */
    public static Course of(Assumptions assumptions, int until, Centre centre) {
        int months = until - assumptions.start() + 1;
        if (months < 1) {
            throw new IllegalArgumentException("The last month lies before the first");
        }
        return new Course(
                assumptions,
                new Chances(assumptions),
                months,
                centre,
                CentralTrends.levels(assumptions, months, centre),
                assumption -> centre.of(assumption.value()),
                intervention ->
                        centre.of(Uncertainty.anySign(intervention.effect().size())));
    }

    /**
     * This course with another path of one driver.
     *
     * @param monthly log points (log-odds for shares) above the first month's, from the first month; one longer than the
     *     course is cut, the last value of a shorter one stays
     */
    public Course with(Driver driver, double... monthly) {
        double[][] changed = levels.clone();
        double[] path = Arrays.copyOf(monthly, months);
        if (monthly.length == 0) {
            throw new IllegalArgumentException("A path of " + driver.code() + " needs a month");
        }
        Arrays.fill(path, Math.min(monthly.length, months), months, monthly[monthly.length - 1]);
        changed[driver.ordinal()] = path;
        return new Course(assumptions, chances, months, centre, changed, values, sizes);
    }

    /**
     * This course with other values of assumptions. The first growth of a trend moves its driver's path.
     *
     * @param changed the value of each; {@link #value} has what it is now
     */
    public Course withValues(ToDoubleFunction<Assumption> changed) {
        double[][] moved = levels.clone();
        for (Trend trend : assumptions.trends().values()) {
            double surprise = changed.applyAsDouble(trend.growth()) - value(trend.growth());
            if (surprise != 0) {
                int driver = trend.driver().ordinal();
                moved[driver] = CentralTrends.moved(levels[driver], trend, surprise);
            }
        }
        return new Course(assumptions, chances, months, centre, moved, changed, sizes);
    }

    /** This course with other sizes of the effects of interventions; {@link #size} has what they are now. */
    public Course withSizes(ToDoubleFunction<Intervention> changed) {
        return new Course(assumptions, chances, months, centre, levels, values, changed);
    }

    /**
     * This course no further than to a month, which it reaches.
     *
     * @param until the last month, as a {@code MonthIndex}
     */
    public Course until(int until) {
        int fewer = until - assumptions.start() + 1;
        if (fewer < 1 || fewer > months) {
            throw new IllegalArgumentException("The course does not reach that month");
        }
        return new Course(assumptions, chances, fewer, centre, levels, values, sizes);
    }

    /** The tables of the assumptions as whole cells need them: worked out once for a course and all made from it. */
    public Chances chances() {
        return chances;
    }

    /** This course in a scenario: drivers that go another way in it do. */
    Course in(Scenario scenario) {
        if (scenario.trends().isEmpty()) {
            return this;
        }
        double[][] changed = levels.clone();
        double[][] changes = TrendChange.paths(assumptions, scenario.trends(), months);
        for (int driver = 0; driver < changed.length; driver++) {
            if (changes[driver].length > 0) {
                double[] path = levels[driver].clone();
                for (int month = 0; month < months; month++) {
                    path[month] += changes[driver][month];
                }
                changed[driver] = path;
            }
        }
        return new Course(assumptions, chances, months, centre, changed, values, sizes);
    }

    /** Where a driver stands in a month counted from the first: log points, log-odds for shares. */
    public double level(Driver driver, int monthsFromStart) {
        return levels[driver.ordinal()][monthsFromStart];
    }

    /** The path of a driver; a copy. */
    public double[] path(Driver driver) {
        return Arrays.copyOf(levels[driver.ordinal()], months);
    }

    /** How many months it has, from the first. */
    public int months() {
        return months;
    }

    /** Which value stands for what is uncertain. */
    public Centre centre() {
        return centre;
    }

    /** The value of an assumption, of plans or of money. */
    public double value(Assumption assumption) {
        return values.applyAsDouble(assumption);
    }

    /** The size of the effect of an intervention. */
    public double size(Intervention intervention) {
        return sizes.applyAsDouble(intervention);
    }

    /** Requests in a month before population and interventions; before the first they follow their trend back. */
    public double requestsPerMonth(int monthsFromStart) {
        double first = value(assumptions.requestsPerMonth());
        Trend trend = assumptions.trends().get(Driver.REQUESTS);
        if (monthsFromStart < 0 && trend != null) {
            return first * Math.exp(trend.expectedLevel(monthsFromStart / 12.0));
        }
        return first * Math.exp(level(Driver.REQUESTS, Math.max(0, monthsFromStart)));
    }

    public double shareAssessed(int monthsFromStart) {
        return shifted(value(assumptions.shareAssessed()), level(Driver.SHARE_ASSESSED, Math.max(0, monthsFromStart)));
    }

    public double shareIssued(int monthsFromStart) {
        return shifted(value(assumptions.shareIssued()), level(Driver.SHARE_ISSUED, Math.max(0, monthsFromStart)));
    }

    public double arrivalsPerMonth(int monthsFromStart) {
        return value(assumptions.arrivalsPerMonth()) * Math.exp(level(Driver.ARRIVALS, monthsFromStart));
    }

    public double ceasingLevel(int monthsFromStart) {
        return value(assumptions.ceasingLevel()) * Math.exp(level(Driver.CEASING, monthsFromStart));
    }

    /** What the odds of an independent special school are multiplied by. */
    public double independentOdds(int monthsFromStart) {
        return Math.exp(level(Driver.INDEPENDENT_SPECIAL, monthsFromStart));
    }

    private static double shifted(double share, double logOdds) {
        if (share <= 0 || share >= 1) {
            return share;
        }
        double odds = share / (1 - share) * Math.exp(logOdds);
        return odds / (1 + odds);
    }
}
