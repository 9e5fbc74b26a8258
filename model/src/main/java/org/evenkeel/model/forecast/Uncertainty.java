package org.evenkeel.model.forecast;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.evenkeel.model.unit.Range;

/** What is believed of one number: a value, or a spread of values. In the unit of the number it describes. */
public sealed interface Uncertainty {

    /** The value at a chance {@code u} of being lower, {@code 0 < u < 1}. */
    double at(double u);

    /** The value in the middle. */
    double middle();

    /** The value on average over the runs. */
    double mean();

    /** The standard deviation over the runs. */
    double deviation();

    /** The central 80%. */
    Range range();

    /** Known, or assumed, without doubt. */
    record Fixed(double value) implements Uncertainty {
        @Override
        public double at(double u) {
            return value;
        }

        @Override
        public double middle() {
            return value;
        }

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double deviation() {
            return 0;
        }

        @Override
        public Range range() {
            return Range.exactly(value);
        }
    }

    /**
     * A range of which the low and high ends are the tenth and ninetieth percentiles. Each half is normal with its own
     * width, so a lopsided range stays lopsided; values are held within {@code floor} and {@code ceiling}.
     */
    record Spread(Range range, double floor, double ceiling) implements Uncertainty {

        private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
        private static final double NINETIETH = NORMAL.inverseCumulativeProbability(0.9);

        /** The mean of a standard normal's upper half, counted as nothing below. */
        private static final double MEAN_OF_HALF = 1 / Math.sqrt(2 * Math.PI);

        public Spread {
            if (range.low() < floor || range.high() > ceiling) {
                throw new IllegalArgumentException(range + " reaches outside " + floor + " to " + ceiling);
            }
        }

        @Override
        public double at(double u) {
            double z = NORMAL.inverseCumulativeProbability(u) / NINETIETH;
            double half = z < 0 ? range.middle() - range.low() : range.high() - range.middle();
            return Math.clamp(range.middle() + z * half, floor, ceiling);
        }

        @Override
        public double middle() {
            return range.middle();
        }

        /** Of the two halves as they are, without the floor and the ceiling, which cut off next to nothing. */
        @Override
        public double mean() {
            return range.middle() + (upper() - lower()) * MEAN_OF_HALF;
        }

        @Override
        public double deviation() {
            double offset = (upper() - lower()) * MEAN_OF_HALF;
            return Math.sqrt((lower() * lower() + upper() * upper()) / 2 - offset * offset);
        }

        private double lower() {
            return (range.middle() - range.low()) / NINETIETH;
        }

        private double upper() {
            return (range.high() - range.middle()) / NINETIETH;
        }
    }

    /** A range of something that cannot be negative, such as a count. */
    static Uncertainty atLeastZero(Range range) {
        return of(range, 0, Double.MAX_VALUE);
    }

    /** A range of a share, 0 to 1. */
    static Uncertainty share(Range range) {
        return of(range, 0, 1);
    }

    /** A range of something that may take either sign, such as a yearly growth. */
    static Uncertainty anySign(Range range) {
        return of(range, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static Uncertainty of(Range range, double floor, double ceiling) {
        return range.isExact() ? new Fixed(range.middle()) : new Spread(range, floor, ceiling);
    }
}
