package org.evenkeel.model.statistics;

import java.util.Arrays;

/**
 * A published table of single years of age by a group such as placement or need: counts, or shares of each age's total.
 * Immutable. Where it is held says which of the two, and of what.
 *
 * <p>As in {@link AgeCounts}, the lowest age counts everybody younger and the highest may count everybody older.
 *
 * @param <G> the groups across
 */
public final class AgeTable<G extends Enum<G>> {

    private final double[][] values;
    private final int youngest;
    private final int oldest;
    private final boolean openEnded;

    /**
     * A table; what it is given is copied.
     *
     * @param values 26 rows, position is age in whole years; a row of not-a-number is an age that is not published
     * @param youngest the lowest age published, which counts those younger too
     * @param oldest the highest age published
     * @param openEnded whether the highest age counts those older too
     */
    public AgeTable(double[][] values, int youngest, int oldest, boolean openEnded) {
        if (values.length != AgeCounts.AGES || youngest < 0 || oldest >= AgeCounts.AGES || youngest > oldest) {
            throw new IllegalArgumentException("ages are 0 to 25, not " + youngest + " to " + oldest);
        }
        this.values = copy(values);
        this.youngest = youngest;
        this.oldest = oldest;
        this.openEnded = openEnded;
    }

    /** The value of an age, 0 to 25, and group; not a number where the age is not published. */
    public double at(int age, G group) {
        return values[age][group.ordinal()];
    }

    /** Whether an age is published. */
    public boolean hasAge(int age) {
        return !Double.isNaN(values[age][0]);
    }

    /** An age's values added up: its count, or 1 up to rounding for shares. */
    public double ageTotal(int age) {
        double total = 0;
        for (double value : values[age]) {
            total += value;
        }
        return total;
    }

    /** A group's values added up over the published ages. */
    public double groupTotal(G group) {
        double total = 0;
        for (int age = 0; age < values.length; age++) {
            if (hasAge(age)) {
                total += values[age][group.ordinal()];
            }
        }
        return total;
    }

    /** All values of the published ages added up. */
    public double total() {
        double total = 0;
        for (int age = 0; age < values.length; age++) {
            if (hasAge(age)) {
                total += ageTotal(age);
            }
        }
        return total;
    }

    /** The lowest age published, which counts those younger too. */
    public int youngest() {
        return youngest;
    }

    /** The highest age published. */
    public int oldest() {
        return oldest;
    }

    /** Whether the highest age counts those older too. */
    public boolean isOpenEnded() {
        return openEnded;
    }

    /** The values, age by group; a copy. */
    public double[][] toArray() {
        return copy(values);
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeTable<?> that
                && Arrays.deepEquals(values, that.values)
                && youngest == that.youngest
                && oldest == that.oldest
                && openEnded == that.openEnded;
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
