package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a council stands against England, seen through noisy years: the deviation of its log (or log-odds) from
 * England's is a random walk of yearly {@code step}, observed with {@code noise}. The level is the Kalman filter's
 * (Kalman, 1960; Harvey, 1989, local level model); step and noise are the same for all councils and come from the
 * moments of their yearly changes: with {@code d} the yearly change of the deviation,
 * {@code cov(d(t), d(t+1)) = -noise^2} and {@code var(d) = step^2 + 2 noise^2}.
 *
 * @param step standard deviation of a year's change of the underlying deviation
 * @param noise standard deviation of a year's observation around it
 */
record LocalLevel(double step, double noise) {

    /** A change beyond this is recording, not a trend, and counts as this much. */
    private static final double MOST = 0.5;

    /** The least that a council may drift in a year, so that history is never trusted for ever. */
    private static final double LEAST_STEP = 0.02;

    /**
     * A level and how sure it is.
     *
     * @param mean the deviation from England
     * @param deviation its standard deviation
     */
    record Level(double mean, double deviation) {}

    /** Step and noise from the yearly deviations of many councils; gaps are not a number. */
    static LocalLevel of(List<double[]> deviations) {
        double squares = 0;
        double products = 0;
        int changes = 0;
        int pairs = 0;
        for (double[] series : deviations) {
            for (int year = 1; year < series.length; year++) {
                double change = Math.clamp(series[year] - series[year - 1], -MOST, MOST);
                if (!Double.isNaN(change)) {
                    squares += change * change;
                    changes++;
                    double next = year + 1 < series.length
                            ? Math.clamp(series[year + 1] - series[year], -MOST, MOST)
                            : Double.NaN;
                    if (!Double.isNaN(next)) {
                        products += change * next;
                        pairs++;
                    }
                }
            }
        }
        double variance = changes == 0 ? 0 : squares / changes;
        double covariance = pairs == 0 ? 0 : products / pairs;
        double noise = Math.max(0, -covariance);
        double step = Math.max(LEAST_STEP * LEAST_STEP, variance - 2 * noise);
        return new LocalLevel(Math.sqrt(step), Math.sqrt(noise));
    }

    /**
     * The level in the last year, given each year's deviation and the variance it has for being a small count.
     *
     * @param prior standard deviation between councils, where nothing is known of one
     */
    Level last(double[] series, double[] countVariance, double prior) {
        double mean = 0;
        double variance = prior * prior;
        for (int year = 0; year < series.length; year++) {
            variance += year == 0 ? 0 : step * step;
            if (!Double.isNaN(series[year])) {
                double gain = variance / (variance + noise * noise + countVariance[year]);
                mean += gain * (series[year] - mean);
                variance *= 1 - gain;
            }
        }
        return new Level(mean, Math.sqrt(variance));
    }

    /** The spread between councils of a year's deviations, for {@link #last}. */
    static double spread(List<double[]> deviations) {
        List<Double> all = new ArrayList<>();
        for (double[] series : deviations) {
            for (double value : series) {
                if (!Double.isNaN(value)) {
                    all.add(value * value);
                }
            }
        }
        return all.isEmpty()
                ? 1
                : Math.sqrt(
                        all.stream().mapToDouble(Double::doubleValue).average().orElse(1));
    }
}
