package org.evenkeel.report.chart;

/**
 * A range that holds a given share of the runs.
 *
 * @param share of the runs inside it, above 0 and below 1: 0.8 for the range from the 10th to the 90th percentile
 * @param low in the chart's unit
 * @param high in the chart's unit, not below {@code low}
 */
public record Interval(double share, double low, double high) {
    /** The share that words and tables give: eight runs in ten. */
    public static final double SPOKEN = 0.8;

    public Interval {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("an interval holds a share between 0 and 1, not " + share);
        }
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval upside down: " + low + " to " + high);
        }
    }
}
