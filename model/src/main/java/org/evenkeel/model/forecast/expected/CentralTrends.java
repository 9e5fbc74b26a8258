package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Course.Centre;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.Uncertainty;

/**
 * Where the drivers stand in each month when nothing is drawn. With {@code k} whole years and a part {@code f} of the
 * next since the first month, a trend is
 *
 * <pre>
 * x = expected growth so far + w * surprise + shock * sqrt(k + f^2) * z,    w = 1 + d + ... + d^(k-1) + f * d^k
 * </pre>
 *
 * with {@code surprise} that of the first year's growth. In the middle it and {@code z} are 0. The mean of a multiplier is {@code exp(x)} on average, {@code exp(mean + variance / 2)};
 * that of a share is worked out over the normal curve. See {@code docs/method/expected.md}.
 */
public final class CentralTrends {

    private static final int MONTHS = 12;

    /** Points and weights of the Gauss-Hermite rule of seven points, for a standard normal. */
    private static final double[] POINTS = {
        -3.750439717725742,
        -2.366759410734541,
        -1.154405394739968,
        0,
        1.154405394739968,
        2.366759410734541,
        3.750439717725742
    };

    private static final double[] WEIGHTS = {
        5.482688559722184e-4,
        3.075712396758650e-2,
        0.2401231786050127,
        0.4571428571428571,
        0.2401231786050127,
        3.075712396758650e-2,
        5.482688559722184e-4
    };

    private CentralTrends() {}

    /** A row of months for each driver, in its order. */
    public static double[][] levels(Assumptions assumptions, int months, Centre centre) {
        double[][] levels = new double[Driver.values().length][months];
        for (Trend trend : assumptions.trends().values()) {
            double[] row = levels[trend.driver().ordinal()];
            Arrays.setAll(
                    row, month -> centre == Centre.MIDDLE ? middle(trend, month) : mean(trend, assumptions, month));
        }
        return levels;
    }

    /** A path after a surprise in the first year's growth. */
    public static double[] moved(double[] path, Trend trend, double surprise) {
        double[] moved = path.clone();
        for (int month = 0; month < moved.length; month++) {
            moved[month] += weight(trend, month) * surprise;
        }
        return moved;
    }

    private static double middle(Trend trend, int month) {
        return trend.expectedLevel(month / (double) MONTHS);
    }

    /** How much of a surprise in the first year's growth is in a month's level. */
    private static double weight(Trend trend, int month) {
        double weight = 0;
        double left = 1;
        for (int year = 0; year < month / MONTHS; year++) {
            weight += left;
            left *= trend.damping();
        }
        return weight + left * (month % MONTHS) / MONTHS;
    }

    private static double mean(Trend trend, Assumptions assumptions, int month) {
        Uncertainty first = trend.growth().value();
        double ofLevel = middle(trend, month) + weight(trend, month) * (first.mean() - first.middle());
        double part = month % MONTHS / (double) MONTHS;
        int whole = month / MONTHS;
        double shocks = whole + part * part;
        double growth = weight(trend, month) * first.deviation();
        double variance = trend.yearlyShock() * trend.yearlyShock() * shocks + growth * growth;
        double noise = trend.yearlyNoise() * trend.yearlyNoise();
        return switch (trend.driver()) {
            case SHARE_ASSESSED -> ofMeanShare(assumptions.shareAssessed(), ofLevel, variance + noise);
            case SHARE_ISSUED -> ofMeanShare(assumptions.shareIssued(), ofLevel, variance + noise);
            // The noise of a multiplier has a mean of 1 already.
            case REQUESTS, CEASING, ARRIVALS, INDEPENDENT_SPECIAL -> ofLevel + variance / 2;
        };
    }

    /** The log-odds to add to a share so that it comes to its mean. */
    private static double ofMeanShare(Assumption base, double level, double variance) {
        double share = base.value().mean();
        if (share <= 0 || share >= 1) {
            return 0;
        }
        double logOdds = Math.log(share / (1 - share));
        double mean = 0;
        for (int point = 0; point < POINTS.length; point++) {
            double x = logOdds + level + Math.sqrt(variance) * POINTS[point];
            mean += WEIGHTS[point] / (1 + Math.exp(-x));
        }
        return Math.log(mean / (1 - mean)) - logOdds;
    }
}
