package org.evenkeel.model.unit;

import java.util.Arrays;

/** A fixed row of numbers, such as rates by age; what the positions mean is said where the table is held. Immutable. */
public final class Table {

    private final double[] values;

    private Table(double[] values) {
        this.values = values;
    }

    /** A table of these values, copied. @throws IllegalArgumentException if one is not a finite number */
    public static Table of(double... values) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("Value " + i + " of the table is " + values[i]);
            }
        }
        return new Table(values.clone());
    }

    public double at(int position) {
        return values[position];
    }

    public int size() {
        return values.length;
    }

    public double sum() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The values; a copy. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
