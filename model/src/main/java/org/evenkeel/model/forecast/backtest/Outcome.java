package org.evenkeel.model.forecast.backtest;

import java.util.List;

/**
 * One figure as one method forecast it, and as it came out.
 *
 * @param method the method's code
 * @param council the council's nine-character code
 * @param target what
 * @param origin the year of the January it was forecast from
 * @param horizon how many years ahead
 * @param lastKnown the last figure known then
 * @param actual what was published in the end
 * @param point the method's one number
 * @param quantiles at {@link #LEVELS}; empty without a range
 * @param crps continuous ranked probability score over the actual figure; not a number without a range
 * @param logCrps the same score on the log scale; not a number without a range
 * @param rank the part of the sample below what came out, 0 to 1; not a number without a range
 */
public record Outcome(
        String method,
        String council,
        Target target,
        int origin,
        int horizon,
        double lastKnown,
        double actual,
        double point,
        List<Double> quantiles,
        double crps,
        double logCrps,
        double rank) {

    /** The levels of the quantiles that are kept. */
    public static final List<Double> LEVELS = List.of(0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975);

    /** The shares that ranges are to hold: from 2.5 to 97.5%, 10 to 90%, 25 to 75%. */
    public static final List<Double> RANGES = List.of(0.5, 0.8, 0.95);

    public Outcome {
        quantiles = List.copyOf(quantiles);
    }

    static Outcome of(
            String method, Method.Case figure, int origin, double lastKnown, double actual, Prediction prediction) {
        boolean hasRange = prediction.hasRange();
        return new Outcome(
                method,
                figure.council(),
                figure.target(),
                origin,
                figure.horizon(),
                lastKnown,
                actual,
                prediction.point(),
                hasRange ? LEVELS.stream().map(prediction::quantile).toList() : List.of(),
                hasRange ? prediction.crps(actual) / actual : Double.NaN,
                hasRange ? prediction.logCrps(actual) : Double.NaN,
                hasRange ? prediction.share(actual) : Double.NaN);
    }

    Outcome withoutRange() {
        return new Outcome(
                method,
                council,
                target,
                origin,
                horizon,
                lastKnown,
                actual,
                point,
                List.of(),
                Double.NaN,
                Double.NaN,
                Double.NaN);
    }

    /** Whether there is a range. */
    public boolean hasRange() {
        return !quantiles.isEmpty();
    }

    /** The absolute error of the point over the actual figure. */
    public double absoluteError() {
        return Math.abs(point - actual) / actual;
    }

    /** The low end of the range that is to hold the {@code range}-th of {@link #RANGES}. */
    public double low(int range) {
        return quantiles.get(LEVELS.size() / 2 - 1 - range);
    }

    /** The high end. */
    public double high(int range) {
        return quantiles.get(LEVELS.size() / 2 + 1 + range);
    }

    /** Whether what came out lies within the range. */
    public boolean isWithin(int range) {
        return actual >= low(range) && actual <= high(range);
    }
}
