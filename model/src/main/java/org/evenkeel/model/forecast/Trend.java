package org.evenkeel.model.forecast;

import org.evenkeel.model.unit.Table;

/**
 * How one {@link Driver} drifts. On the log (or log-odds) scale its level moves each year by a growth plus a shock:
 *
 * <pre>
 * x(0) = 0,  x(k+1) = x(k) + e(k) + damping^k * (growth - e(0)) + yearlyShock * z(k)
 * </pre>
 *
 * with {@code e(k)} the growth expected of year {@code k}, {@code growth} as it was drawn for the first year, and
 * {@code z} standard normal, of which {@code nationalShare} of the variance is the same for every council of a run.
 * Between years the level is a straight line. On top of it lies what passes: a noise that is the same all through a year
 * and of which the part {@code lasting} is still there in the next,
 *
 * <pre>
 * n(0) = yearlyNoise * w(0),  n(k+1) = lasting * n(k) + sqrt(1 - lasting^2) * yearlyNoise * w(k+1)
 * </pre>
 *
 * with {@code w} of the hyperbolic secant distribution: mean 0, standard deviation 1, and tails as heavy as those of
 * what forecasts have missed.
 *
 * @param driver what drifts
 * @param growth the growth of the first year, log points (0.10 is about 10%)
 * @param later the growth expected of the second year, the third and so on, log points; the last goes on for ever
 * @param damping the part of a surprise in the first year's growth that is left after a year, 0 to 1
 * @param yearlyShock the standard deviation of a year's shock, log points
 * @param nationalShare the share of a shock's variance common to all councils, 0 to 1
 * @param yearlyNoise the standard deviation of the noise, log points
 * @param lasting the part of a year's noise that is left in the next, 0 to 1
 */
public record Trend(
        Driver driver,
        Assumption growth,
        Table later,
        double damping,
        double yearlyShock,
        double nationalShare,
        double yearlyNoise,
        double lasting) {

    /** Years after which a growth that fades has faded. */
    private static final int FADED = 40;

    public Trend {
        if (later.size() == 0) {
            throw new IllegalArgumentException("Trend of " + driver + ": no growth is given for the second year");
        }
        if (!isShare(damping) || !isShare(nationalShare) || !isShare(lasting) || yearlyShock < 0 || yearlyNoise < 0) {
            throw new IllegalArgumentException("Trend of " + driver + ": damping, national share and what lasts lie"
                    + " between 0 and 1, and neither shock nor noise is negative");
        }
    }

    /**
     * A growth that fades towards one of the long run, {@code e(k+1) = longRun + damping * (e(k) - longRun)}, with a
     * noise of which nothing lasts.
     *
     * @param longRun the growth it fades to, log points a year
     */
    public static Trend fading(
            Driver driver,
            Assumption growth,
            double longRun,
            double damping,
            double yearlyShock,
            double nationalShare,
            double yearlyNoise) {
        double[] later = new double[FADED];
        double left = growth.value().middle() - longRun;
        for (int year = 0; year < FADED; year++) {
            left *= damping;
            later[year] = longRun + left;
        }
        return new Trend(driver, growth, Table.of(later), damping, yearlyShock, nationalShare, yearlyNoise, 0);
    }

    /** This trend with another growth in the first year and those after. */
    public Trend withGrowth(Assumption newGrowth, Table newLater) {
        return new Trend(driver, newGrowth, newLater, damping, yearlyShock, nationalShare, yearlyNoise, lasting);
    }

    /** This trend with another noise. */
    public Trend withNoise(double newNoise, double newLasting) {
        return new Trend(driver, growth, later, damping, yearlyShock, nationalShare, newNoise, newLasting);
    }

    /** The growth expected of a year, log points; 0 is the first. */
    public double expectedGrowth(int year) {
        return year == 0 ? growth.value().middle() : later.at(Math.min(year, later.size()) - 1);
    }

    /** The level expected so many years after the start, log points; before the start the first year's growth led up to it. */
    public double expectedLevel(double years) {
        if (years < 0) {
            return expectedGrowth(0) * years;
        }
        double level = 0;
        int whole = (int) years;
        for (int year = 0; year < whole; year++) {
            level += expectedGrowth(year);
        }
        return level + expectedGrowth(whole) * (years - whole);
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }
}
