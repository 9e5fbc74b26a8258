package org.evenkeel.model.forecast;

/** The quantiles that a forecast keeps. */
public enum Quantile {
    P05(0.05),
    P10(0.10),
    P25(0.25),
    P50(0.50),
    P75(0.75),
    P90(0.90),
    P95(0.95);

    private final double level;

    Quantile(double level) {
        this.level = level;
    }

    /** The chance of being at or below, 0 to 1. */
    public double level() {
        return level;
    }

    /** As in files, such as {@code p05}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * This quantile of sorted values, by linear interpolation between order statistics (Hyndman and Fan's type 7, R's
     * default).
     */
    public double of(int[] sorted) {
        double position = level * (sorted.length - 1);
        int below = (int) position;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (position - below) * (above - sorted[below]);
    }

    /** This quantile of sorted values, by the same rule. */
    public double of(double[] sorted) {
        double position = level * (sorted.length - 1);
        int below = (int) position;
        double above = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (position - below) * (above - sorted[below]);
    }
}
