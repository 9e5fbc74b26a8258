package org.evenkeel.model.forecast;

import java.util.Arrays;
import org.evenkeel.model.forecast.expected.CentralTrends;

/**
 * One course of the world without any draw: where every driver stands in each month, and one value for every uncertain
 * assumption and effect. See {@code docs/method/expected.md}.
 */
public final class Course {

    private final Assumptions assumptions;
    private final int months;
    private final Centre centre;
    private final double[][] levels;

    /** Which value stands for what is uncertain. */
    public enum Centre {
        /** Everything in its middle: medians, no shock and no noise. */
        MIDDLE,
        /**
         * Everything at its mean. A multiplier that drifts either way on the log scale has a mean above its median, and
         * the mean of the runs follows the mean.
         */
        MEAN
    }

    private Course(Assumptions assumptions, int months, Centre centre, double[][] levels) {
        this.assumptions = assumptions;
        this.months = months;
        this.centre = centre;
        this.levels = levels;
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
        return new Course(assumptions, months, centre, CentralTrends.levels(assumptions, months, centre));
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
        return new Course(assumptions, months, centre, changed);
    }

    /** Where a driver stands in a month counted from the first: log points, log-odds for shares. */
    public double level(Driver driver, int monthsFromStart) {
        return levels[driver.ordinal()][monthsFromStart];
    }

    /** The path of a driver; a copy. */
    public double[] path(Driver driver) {
        return levels[driver.ordinal()].clone();
    }

    /** How many months it has, from the first. */
    public int months() {
        return months;
    }

    /** Which value stands for what is uncertain. */
    public Centre centre() {
        return centre;
    }

    /** The value of an assumption. */
    public double value(Assumption assumption) {
        return value(assumption.value());
    }

    /** The size of an effect. */
    public double size(Effect effect) {
        return value(Uncertainty.anySign(effect.size()));
    }

    private double value(Uncertainty value) {
        return centre == Centre.MIDDLE ? value.middle() : value.mean();
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
