package org.evenkeel.model.forecast;

import java.util.List;

/**
 * A driver that goes another way from a month on than its trend has it: its expected growth is replaced. What was drawn
 * around the trend in a run stays, so that two scenarios differ by the change alone. On the log scale
 *
 * <pre>
 * x(m) = trend(m) + growth * (m - from) / 12 - (expected(m) - expected(from))
 * </pre>
 *
 * See {@code docs/method/scenarios.md}.
 *
 * @param driver what goes another way; a multiplier, not a share
 * @param from the first month, a {@code MonthIndex}; one before the forecast counts as its first
 * @param growth its growth from then on, log points a year, of which the middle is used; a later change of the same
 *     driver ends it
 */
public record TrendChange(Driver driver, int from, Assumption growth) {

    private static final double MONTHS = 12;

    public TrendChange {
        if (driver == Driver.SHARE_ASSESSED || driver == Driver.SHARE_ISSUED) {
            throw new IllegalArgumentException("A share has no yearly growth: " + driver.code());
        }
    }

    /**
     * What changes add to the levels of the drivers.
     *
     * @param assumptions whose trends they change
     * @param changes in the order in which they begin
     * @return for each driver, in its order, log points by month from the first; no month for one that does not change
     */
    public static double[][] paths(Assumptions assumptions, List<TrendChange> changes, int months) {
        double[][] paths = new double[Driver.values().length][0];
        for (TrendChange change : changes) {
            int driver = change.driver.ordinal();
            if (paths[driver].length == 0) {
                paths[driver] = new double[months];
            }
            change.follow(assumptions, paths[driver]);
        }
        return paths;
    }

    private void follow(Assumptions assumptions, double[] path) {
        Trend trend = assumptions.trends().get(driver);
        int first = Math.max(0, from - assumptions.start());
        for (int month = first + 1; month < path.length; month++) {
            double expected =
                    trend == null ? 0 : trend.expectedLevel(month / MONTHS) - trend.expectedLevel(first / MONTHS);
            path[month] = path[first] + growth.value().middle() * (month - first) / MONTHS - expected;
        }
    }
}
