package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.TrendChange;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;

/**
 * The world of one run: where the drivers stand in each month, and the values drawn for the uncertain assumptions. All
 * scenarios of a run live in the same world.
 */
public final class World {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int DRIVERS = Driver.values().length;

    /** Months by which a year of requests begins before the year of the plans that come of them. */
    private static final int REQUEST_TO_PLAN = 6;

    /** No noise is taken to be larger than this where its mean is worked out; there is none from pi / 2. */
    private static final double MOST_NOISE = 1.2;

    private final Assumptions assumptions;
    private final long seed;
    private final long authority;
    private final int months;
    private final double[] levels;

    /** What the scenario adds to each driver's level by month; no month for a driver that goes its own way. */
    private final double[][] changes;

    private double requestsPerMonth;
    private double shareAssessed;
    private double shareIssued;
    private double arrivalsPerMonth;
    private double ceasingLevel;
    private double firstNoise;

    World(Assumptions assumptions, List<TrendChange> changes, long seed, int months) {
        this.assumptions = assumptions;
        this.seed = seed;
        this.authority = hash(assumptions.authority().code());
        this.months = months;
        this.levels = new double[DRIVERS * months];
        this.changes = TrendChange.paths(assumptions, changes, months);
    }

    void draw(int run) {
        firstNoise = 0;
        requestsPerMonth = value(assumptions.requestsPerMonth(), run);
        shareAssessed = value(assumptions.shareAssessed(), run);
        shareIssued = value(assumptions.shareIssued(), run);
        arrivalsPerMonth = value(assumptions.arrivalsPerMonth(), run);
        ceasingLevel = value(assumptions.ceasingLevel(), run);
        for (Driver driver : Driver.values()) {
            Trend trend = assumptions.trends().get(driver);
            int row = driver.ordinal() * months;
            if (trend == null) {
                Arrays.fill(levels, row, row + months, 0);
            } else {
                follow(trend, run, row);
            }
            double[] change = changes[driver.ordinal()];
            for (int month = 0; month < change.length; month++) {
                levels[row + month] += change[month];
            }
        }
    }

    /** A number that tells councils apart in keys; the same for a code for ever. */
    public static long hash(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = Draws.mix(hash ^ text.charAt(i));
        }
        return hash;
    }

    /** How many months the world has, from the first. */
    int months() {
        return months;
    }

    /** Where a driver stands in a month counted from the first. */
    double level(Driver driver, int monthsFromStart) {
        return levels[driver.ordinal() * months + monthsFromStart];
    }

    /**
     * Requests expected in a month before population and interventions. Those before the first month follow the trend
     * back, and share the noise of the first year: their plans start in it.
     */
    double requestsPerMonth(int monthsFromStart) {
        Trend trend = assumptions.trends().get(Driver.REQUESTS);
        if (monthsFromStart < 0 && trend != null) {
            return requestsPerMonth * Math.exp(trend.expectedLevel(monthsFromStart / 12.0) + firstNoise);
        }
        return requestsPerMonth * Math.exp(level(Driver.REQUESTS, Math.max(0, monthsFromStart)));
    }

    double shareAssessed(int monthsFromStart) {
        return shifted(shareAssessed, level(Driver.SHARE_ASSESSED, Math.max(0, monthsFromStart)));
    }

    double shareIssued(int monthsFromStart) {
        return shifted(shareIssued, level(Driver.SHARE_ISSUED, Math.max(0, monthsFromStart)));
    }

    double arrivalsPerMonth(int monthsFromStart) {
        return arrivalsPerMonth * Math.exp(level(Driver.ARRIVALS, monthsFromStart));
    }

    double ceasingLevel(int monthsFromStart) {
        return ceasingLevel * Math.exp(level(Driver.CEASING, monthsFromStart));
    }

    double independentOdds(int monthsFromStart) {
        return Math.exp(level(Driver.INDEPENDENT_SPECIAL, monthsFromStart));
    }

    private static double shifted(double share, double logOdds) {
        if (share <= 0 || share >= 1) {
            return share;
        }
        double odds = share / (1 - share) * Math.exp(logOdds);
        return odds / (1 + odds);
    }

    private double value(Assumption assumption, int run) {
        long key = Draws.key(seed, run, 0, Purpose.ASSUMPTION);
        return assumption.value().at(Draws.unit(key, hash(assumption.name()) ^ authority));
    }

    /** Fills the monthly levels of a driver; see {@link Trend} for the equation. */
    private void follow(Trend trend, int run, int row) {
        double surprise = value(trend.growth(), run) - trend.expectedGrowth(0);
        double level = 0;
        double own = Math.sqrt(1 - trend.nationalShare());
        double national = Math.sqrt(trend.nationalShare());
        for (int year = 0; year * 12 < months; year++) {
            long moment = trend.driver().ordinal();
            double z = national * normal(Draws.key(seed, run, year, Purpose.NATION), moment)
                    + own * normal(Draws.key(seed, run, year, Purpose.WORLD), moment ^ authority);
            double next = level + trend.expectedGrowth(year) + surprise + trend.yearlyShock() * z;
            for (int month = year * 12; month < Math.min(months, year * 12 + 12); month++) {
                levels[row + month] = level + (next - level) * (month - year * 12) / 12.0;
            }
            level = next;
            surprise *= trend.damping();
        }
        if (trend.yearlyNoise() > 0) {
            addNoise(trend, run, row);
        }
    }

    /**
     * Adds what passes. A year of requests begins half a year early, which is about how long a request takes to become a
     * plan: so a year's noise is that of the plans that start in it.
     */
    private void addNoise(Trend trend, int run, int row) {
        int lead = trend.driver() == Driver.REQUESTS ? REQUEST_TO_PLAN : 0;
        double fresh = Math.sqrt(1 - trend.lasting() * trend.lasting());
        double centre =
                isMultiplier(trend.driver()) ? Math.log(Math.cos(Math.min(trend.yearlyNoise(), MOST_NOISE))) : 0;
        double noise = 0;
        int month = 0;
        for (int year = 0; month < months; year++) {
            double drawn = trend.yearlyNoise() * secant(Draws.key(seed, run, year, Purpose.NOISE), trend);
            noise = year == 0 ? drawn : trend.lasting() * noise + fresh * drawn;
            if (year == 0 && trend.driver() == Driver.REQUESTS) {
                firstNoise = noise + centre;
            }
            for (; month < Math.min(months, year * 12 + 12 - lead); month++) {
                levels[row + month] += noise + centre;
            }
        }
    }

    /** A draw of the hyperbolic secant distribution, of mean 0 and standard deviation 1. */
    private double secant(long key, Trend trend) {
        double u = Draws.unit(key, trend.driver().ordinal() ^ authority);
        return 2 / Math.PI * Math.log(Math.tan(Math.PI / 2 * u));
    }

    /**
     * A multiplier's noise has a mean of 1, so that noise alone brings neither more nor fewer: the mean of {@code
     * exp(s * w)} is {@code 1 / cos(s)} for the hyperbolic secant.
     */
    private static boolean isMultiplier(Driver driver) {
        return driver != Driver.SHARE_ASSESSED && driver != Driver.SHARE_ISSUED;
    }

    private static double normal(long key, long id) {
        return NORMAL.inverseCumulativeProbability(Draws.unit(key, id));
    }
}
