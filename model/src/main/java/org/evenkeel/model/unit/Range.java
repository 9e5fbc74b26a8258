package org.evenkeel.model.unit;

/**
 * A low, middle and high value of one quantity, in that quantity's own unit. Low and high are the ends of the central
 * 80%: one chance in ten of being below {@code low}, one in ten of being above {@code high}, and evens of being above
 * {@code middle}.
 *
 * @param low the tenth percentile
 * @param middle the median
 * @param high the ninetieth percentile
 */
public record Range(double low, double middle, double high) {

    public Range {
        if (!(low <= middle && middle <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("A range runs from low to high: " + low + ", " + middle + ", " + high);
        }
    }

    /** A value known exactly. */
    public static Range exactly(double value) {
        return new Range(value, value, value);
    }

    /** The range with every end multiplied; a negative factor turns it round. */
    public Range times(double factor) {
        return factor >= 0
                ? new Range(low * factor, middle * factor, high * factor)
                : new Range(high * factor, middle * factor, low * factor);
    }

    /** Whether low and high are the same. */
    public boolean isExact() {
        return low == high;
    }
}
