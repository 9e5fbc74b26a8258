package org.evenkeel.model.forecast.backtest;

import java.util.Arrays;

/**
 * What a method says of one figure: one number, and a sample of what it might be instead. Immutable.
 *
 * <p>The sample may be empty where a method knows too few of its own errors to give a range.
 */
public final class Prediction {

    private final double point;
    private final double[] sample;

    private Prediction(double point, double[] sample) {
        this.point = point;
        this.sample = sample;
    }

    /** A point and a sample around it, in any order. */
    public static Prediction of(double point, double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return new Prediction(point, sorted);
    }

    /** A sample, whose median is the point. */
    public static Prediction ofSample(double[] sample) {
        Prediction prediction = of(0, sample);
        return new Prediction(prediction.quantile(0.5), prediction.sample);
    }

    /** The one number. */
    public double point() {
        return point;
    }

    /** Whether there is a range, too. */
    public boolean hasRange() {
        return sample.length > 0;
    }

    /** A quantile, by linear interpolation between order statistics (Hyndman and Fan's type 7). */
    public double quantile(double level) {
        double position = level * (sample.length - 1);
        int below = (int) position;
        double above = sample[Math.min(below + 1, sample.length - 1)];
        return sample[below] + (position - below) * (above - sample[below]);
    }

    /** The part of the sample below a value, 0 to 1; of those equal to it, half. */
    public double share(double value) {
        int below = 0;
        int equal = 0;
        for (double one : sample) {
            below += one < value ? 1 : 0;
            equal += one == value ? 1 : 0;
        }
        return (below + equal / 2.0) / sample.length;
    }

    /**
     * The continuous ranked probability score of what the sample is drawn from: mean distance to what happened less half
     * the mean distance between two different ones of the sample (Gneiting and Raftery, 2007; divided so that a small
     * sample scores on average as a large one: Ferro, 2014), in the unit of the figure.
     */
    public double crps(double actual) {
        return crps(sample, actual);
    }

    /** The same on the log scale, values below a half counting as a half. */
    public double logCrps(double actual) {
        return crps(Arrays.stream(sample).map(Prediction::log).toArray(), log(actual));
    }

    static double log(double value) {
        return Math.log(Math.max(0.5, value));
    }

    private static double crps(double[] sorted, double actual) {
        int n = sorted.length;
        double distance = 0;
        double between = 0;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - actual);
            between += (2.0 * i - n + 1) * sorted[i];
        }
        return distance / n - between / n / Math.max(1, n - 1);
    }
}
