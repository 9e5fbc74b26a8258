package org.evenkeel.model.forecast.transitions;

import java.util.Arrays;
import org.evenkeel.model.forecast.Quantile;

/** How often each number of plans came up in each of many series. A number that is not noted counts as none. */
final class Tally {

    private final int[][] times;

    Tally(int series) {
        this.times = new int[series][];
    }

    /** Notes a number of plans above 0. */
    void note(int series, int plans) {
        int[] row = times[series];
        if (row == null || plans >= row.length) {
            int length = Math.max(8, plans + plans / 4 + 1);
            row = row == null ? new int[length] : Arrays.copyOf(row, length);
            times[series] = row;
        }
        row[plans]++;
    }

    /** Adds what another has noted. */
    void add(Tally other) {
        for (int series = 0; series < times.length; series++) {
            int[] more = other.times[series];
            if (more != null && times[series] == null) {
                times[series] = more.clone();
            } else if (more != null) {
                int[] longer = Arrays.copyOf(times[series], Math.max(times[series].length, more.length));
                for (int plans = 0; plans < more.length; plans++) {
                    longer[plans] += more[plans];
                }
                times[series] = longer;
            }
        }
    }

    boolean isEmpty(int series) {
        return times[series] == null;
    }

    /** The mean over so many runs. */
    double mean(int series, int runs) {
        long sum = 0;
        int[] row = row(series);
        for (int plans = 1; plans < row.length; plans++) {
            sum += (long) plans * row[plans];
        }
        return sum / (double) runs;
    }

    /** The quantiles over so many runs, in the order of {@link Quantile} and by its rule. */
    double[] quantiles(int series, int runs) {
        int[] row = row(series);
        int none = runs;
        for (int plans = 1; plans < row.length; plans++) {
            none -= row[plans];
        }
        Quantile[] quantiles = Quantile.values();
        double[] values = new double[quantiles.length];
        int plans = 0;
        int upTo = none;
        for (int q = 0; q < values.length; q++) {
            double position = quantiles[q].level() * (runs - 1);
            int below = (int) position;
            while (upTo <= below) {
                upTo += row[++plans];
            }
            int above = plans;
            for (int seen = upTo; seen <= below + 1 && above + 1 < row.length && below + 1 < runs; ) {
                seen += row[++above];
            }
            values[q] = plans + (position - below) * (above - plans);
        }
        return values;
    }

    private int[] row(int series) {
        int[] row = times[series];
        return row == null ? new int[1] : row;
    }
}
