package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.unit.Range;

/**
 * How the number of plans after so many years answers to a small change in what flows in and out, on the log scale, to
 * first order: plans that start in a year count in later years as far as they last. A year of requests is that whose
 * plans start in the year.
 */
final class Response {

    private static final double NINETIETH = 1.2816;

    /** The part of a year's new plans that is still there a year later: few cease soon. */
    private static final double LASTS = 0.97;

    private final int years;
    private final double[] plans;
    private final double[] starts;
    private final double[] ceases;
    private final double[] arrivals;
    private final Assumptions assumptions;

    private Response(Assumptions assumptions, int years) {
        this.assumptions = assumptions;
        this.years = years;
        plans = new double[years + 1];
        starts = new double[years];
        ceases = new double[years];
        arrivals = new double[years];
        ExpectedPath path = ExpectedPath.of(assumptions, Scenario.unmitigated(), assumptions.start() + 12 * years);
        Trend moving = assumptions.trends().get(Driver.ARRIVALS);
        for (int year = 0; year <= years; year++) {
            plans[year] = path.plans(assumptions.start() + 12 * year);
        }
        for (int month = 0; month < 12 * years; month++) {
            double movedIn = assumptions.arrivalsPerMonth().value().middle()
                    * Math.exp(moving == null ? 0 : moving.expectedLevel(month / 12.0));
            arrivals[month / 12] += movedIn;
            starts[month / 12] += path.at(Measure.STARTS, Group.ALL, assumptions.start() + month) - movedIn;
            ceases[month / 12] += path.at(Measure.CEASES, Group.ALL, assumptions.start() + month);
        }
    }

    /** The response around a set of assumptions. */
    static Response of(Assumptions assumptions, int years) {
        return new Response(assumptions, years);
    }

    /** Growth of plans over the first years on the expected path, log points. */
    double growth(int after) {
        return Math.log(plans[after] / plans[0]);
    }

    /** The answer to requests of every year. */
    double toLevel(int after) {
        return sum(starts, after, 0);
    }

    /** The answer to the level of ceasing. */
    double toCeasing(int after) {
        return -sum(ceases, after, 0);
    }

    /** The answer to the growth of requests in a year, which shows from the year after. */
    double toGrowth(int after, int year) {
        return sum(starts, after, year + 1);
    }

    /** The variance of plans that a noise in requests of standard deviation 1 brings, of which a part lasts. */
    double ofRequestNoise(int after, double lasting) {
        return noise(starts, after, lasting);
    }

    /** The variance of plans that a noise in ceasing of standard deviation 1 brings, of which a part lasts. */
    double ofCeasingNoise(int after, double lasting) {
        return noise(ceases, after, lasting);
    }

    /** The variance of plans, on the log scale, from everything but the noise of requests and of ceasing. */
    double otherVariance(int after) {
        double assessed = 1 - assumptions.shareAssessed().value().middle();
        double issued = 1 - assumptions.shareIssued().value().middle();
        return square(toLevel(after))
                        * (square(relative(assumptions.requestsPerMonth()))
                                + square(relative(assumptions.shareAssessed()))
                                + square(relative(assumptions.shareIssued())))
                + square(toCeasing(after) * relative(assumptions.ceasingLevel()))
                + square(sum(arrivals, after, 0) * relative(assumptions.arrivalsPerMonth()))
                + drift(Driver.REQUESTS, starts, 1, after, 0)
                + drift(Driver.SHARE_ASSESSED, starts, assessed, after, 1)
                + drift(Driver.SHARE_ISSUED, starts, issued, after, 1)
                + drift(Driver.CEASING, ceases, 1, after, 0)
                + drift(Driver.ARRIVALS, arrivals, 1, after, 1)
                + chance(after);
    }

    /** The variance from a driver's growth, shocks and (where counted) noise. */
    private double drift(Driver driver, double[] flow, double scale, int after, double noiseCounts) {
        Trend trend = assumptions.trends().get(driver);
        if (trend == null) {
            return 0;
        }
        double surprise = 0;
        double shocks = 0;
        double left = 1;
        for (int year = 0; year < after; year++) {
            double answer = sum(flow, after, year + 1);
            surprise += left * answer;
            shocks += square(answer);
            left *= trend.damping();
        }
        Range growth = trend.growth().value().range();
        return square(scale)
                * (square(surprise * (growth.high() - growth.low()) / (2 * NINETIETH))
                        + shocks * square(trend.yearlyShock())
                        + noiseCounts * square(trend.yearlyNoise()) * noise(flow, after, trend.lasting()));
    }

    /** Which plans start and cease by chance: each year's number has a variance as large as itself. */
    private double chance(int after) {
        double variance = 0;
        for (int year = 0; year < after; year++) {
            variance += (starts[year] + ceases[year] + arrivals[year]) / square(plans[after]);
        }
        return variance;
    }

    private double noise(double[] flow, int after, double lasting) {
        double variance = 0;
        for (int a = 0; a < after; a++) {
            for (int b = 0; b < after; b++) {
                variance += one(flow, after, a) * one(flow, after, b) * Math.pow(lasting, Math.abs(a - b));
            }
        }
        return variance;
    }

    private double sum(double[] flow, int after, int from) {
        double sum = 0;
        for (int year = from; year < Math.min(after, years); year++) {
            sum += one(flow, after, year);
        }
        return sum;
    }

    private double one(double[] flow, int after, int year) {
        return flow[year] * Math.pow(LASTS, after - year - 0.5) / plans[after];
    }

    private static double relative(Assumption assumption) {
        Range range = assumption.value().range();
        return range.middle() == 0 ? 0 : (range.high() - range.low()) / (2 * NINETIETH * range.middle());
    }

    private static double square(double value) {
        return value * value;
    }
}
