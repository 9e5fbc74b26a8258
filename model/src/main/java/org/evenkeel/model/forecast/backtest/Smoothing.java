package org.evenkeel.model.forecast.backtest;

/** Exponential smoothing of a short yearly series, its weights chosen by the least squares of its own one-year errors. */
final class Smoothing {

    /** Fewer years than this are too few to choose weights from. */
    private static final int LEAST_YEARS = 4;

    private static final double[] WEIGHTS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
    private static final double[] DAMPINGS = {0.8, 0.85, 0.9, 0.95, 0.98};

    private Smoothing() {}

    /** Additive damped trend, {@code horizon} steps after the last value; not a number for too short a series. */
    static double damped(double[] values, int horizon) {
        if (values.length < LEAST_YEARS) {
            return Double.NaN;
        }
        double least = Double.POSITIVE_INFINITY;
        double best = Double.NaN;
        for (double alpha : WEIGHTS) {
            for (double part : WEIGHTS) {
                for (double damping : DAMPINGS) {
                    double level = values[0];
                    double trend = (values[LEAST_YEARS - 1] - values[0]) / (LEAST_YEARS - 1);
                    double squares = 0;
                    for (int i = 1; i < values.length; i++) {
                        double expected = level + damping * trend;
                        double error = values[i] - expected;
                        squares += error * error;
                        level = expected + alpha * error;
                        trend = damping * trend + alpha * part * error;
                    }
                    if (squares < least) {
                        least = squares;
                        best = level + trend * damping * (1 - Math.pow(damping, horizon)) / (1 - damping);
                    }
                }
            }
        }
        return best;
    }

    /** Simple exponential smoothing with half the slope of the straight line as drift (Hyndman and Billah, 2003). */
    static double theta(double[] values, int horizon) {
        int n = values.length;
        if (n < LEAST_YEARS) {
            return Double.NaN;
        }
        double least = Double.POSITIVE_INFINITY;
        double best = Double.NaN;
        double drift = slope(values) / 2;
        for (double alpha : WEIGHTS) {
            double level = values[0];
            double squares = 0;
            for (int i = 1; i < n; i++) {
                double error = values[i] - level;
                squares += error * error;
                level += alpha * error;
            }
            if (squares < least) {
                least = squares;
                best = level + drift * (horizon - 1 + (1 - Math.pow(1 - alpha, n)) / alpha);
            }
        }
        return best;
    }

    private static double slope(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double products = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            products += (i - middle) * values[i];
            squares += (i - middle) * (i - middle);
        }
        return products / squares;
    }
}
