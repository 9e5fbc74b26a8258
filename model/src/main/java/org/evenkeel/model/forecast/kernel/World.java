package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;

/**
 * The world of one run: where the drivers stand in each month, and the values drawn for the uncertain assumptions. All
 * scenarios of a run live in the same world.
 */
public final class World {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int DRIVERS = Driver.values().length;

    private final Assumptions assumptions;
    private final long seed;
    private final long authority;
    private final int months;
    private final double[] levels;
    private double requestsPerMonth;
    private double shareAssessed;
    private double shareIssued;
    private double arrivalsPerMonth;
    private double ceasingLevel;

    World(Assumptions assumptions, long seed, int months) {
        this.assumptions = assumptions;
        this.seed = seed;
        this.authority = hash(assumptions.authority().code());
        this.months = months;
        this.levels = new double[DRIVERS * months];
    }

    void draw(int run) {
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

    /** Where a driver stands in a month counted from the first. */
    double level(Driver driver, int monthsFromStart) {
        return levels[driver.ordinal() * months + monthsFromStart];
    }

    /** Requests expected in a month before population and interventions; months before the first follow its trend back. */
    double requestsPerMonth(int monthsFromStart) {
        if (monthsFromStart < 0) {
            Trend trend = assumptions.trends().get(Driver.REQUESTS);
            double growth = trend == null ? 0 : trend.growth().value().middle();
            return requestsPerMonth * Math.exp(growth * monthsFromStart / 12);
        }
        return requestsPerMonth * Math.exp(level(Driver.REQUESTS, monthsFromStart));
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
        double growth = value(trend.growth(), run);
        double level = 0;
        double own = Math.sqrt(1 - trend.nationalShare());
        double national = Math.sqrt(trend.nationalShare());
        for (int year = 0; year * 12 < months; year++) {
            long moment = trend.driver().ordinal();
            double z = national * normal(Draws.key(seed, run, year, Purpose.NATION), moment)
                    + own * normal(Draws.key(seed, run, year, Purpose.WORLD), moment ^ authority);
            double next = level + growth + trend.yearlyShock() * z;
            double passing =
                    trend.yearlyNoise() * normal(Draws.key(seed, run, year, Purpose.NOISE), moment ^ authority);
            double noise =
                    isMultiplier(trend.driver()) ? passing - trend.yearlyNoise() * trend.yearlyNoise() / 2 : passing;
            for (int month = year * 12; month < Math.min(months, year * 12 + 12); month++) {
                levels[row + month] = level + (next - level) * (month - year * 12) / 12.0 + noise;
            }
            level = next;
            growth = trend.longRun() + trend.damping() * (growth - trend.longRun());
        }
    }

    /** A multiplier's noise has a mean of 1, so that noise alone brings neither more nor fewer. */
    private static boolean isMultiplier(Driver driver) {
        return driver != Driver.SHARE_ASSESSED && driver != Driver.SHARE_ISSUED;
    }

    private static double normal(long key, long id) {
        return NORMAL.inverseCumulativeProbability(Draws.unit(key, id));
    }
}
