package org.evenkeel.model.statistics;

import java.util.Arrays;

/**
 * A published table of two groups, such as placement by need: counts, or shares of each row's total. Immutable. Where
 * it is held says which of the two, and of what.
 *
 * @param <R> the groups down
 * @param <C> the groups across
 */
public final class CrossTable<R extends Enum<R>, C extends Enum<C>> {

    private final double[][] values;

    /**
     * A table; what it is given is copied.
     *
     * @param values one row for each constant of the first enum, one column for each of the second; a row of
     *     not-a-number is not published
     */
    public CrossTable(double[][] values) {
        this.values = copy(values);
    }

    /** The value of a row and column; not a number where the row is not published. */
    public double at(R row, C column) {
        return values[row.ordinal()][column.ordinal()];
    }

    /** Whether a row is published. */
    public boolean hasRow(R row) {
        return !Double.isNaN(values[row.ordinal()][0]);
    }

    /** A row's values added up; not a number where the row is not published. */
    public double rowTotal(R row) {
        double total = 0;
        for (double value : values[row.ordinal()]) {
            total += value;
        }
        return total;
    }

    /** A column's values added up over the published rows. */
    public double columnTotal(C column) {
        double total = 0;
        for (double[] row : values) {
            total += Double.isNaN(row[0]) ? 0 : row[column.ordinal()];
        }
        return total;
    }

    /** The values, row by column; a copy. */
    public double[][] toArray() {
        return copy(values);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrossTable<?, ?> that && Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(values);
    }
}
