package org.evenkeel.model.forecast;

import org.evenkeel.model.unit.Range;

/**
 * How much an intervention changes at full effect, with its range; negative is fewer.
 *
 * @param size the change in the unit
 * @param unit what one of it is
 */
public record Effect(Range size, Unit unit) {

    /** What an effect is measured in. */
    public enum Unit {
        /** A number a month: requests, plans or moves. */
        PER_MONTH("a month"),
        /** Percent of what it would have been. */
        PERCENT("percent"),
        /** Percentage points of a share. */
        POINTS("percentage points"),
        /** Places opened. */
        PLACES("places");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        /** In plain words. */
        public String words() {
            return words;
        }
    }

    /** Nothing can fall by more than all of it. */
    private static final double LEAST_PERCENT = -100;

    /** The size as drawn in a run, given its chance of being lower. */
    public double at(double u) {
        double drawn = Uncertainty.anySign(size).at(u);
        return unit == Unit.PERCENT ? Math.max(LEAST_PERCENT, drawn) : drawn;
    }
}
