package org.evenkeel.model.forecast;

/**
 * How an intervention phases in: nothing before {@code start}, then a straight line to full effect at
 * {@code start + months}, and nothing again from {@code end}.
 *
 * @param start first month with any effect, as a {@code MonthIndex}
 * @param months how long it takes to full effect; 0 is at once
 * @param end first month without effect, as a {@code MonthIndex}; {@link #NO_END} if it lasts
 */
public record Ramp(int start, int months, int end) {

    public static final int NO_END = Integer.MAX_VALUE;

    public Ramp {
        if (months < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A ramp runs forward: start " + start + ", " + months + " months, end " + end);
        }
    }

    /** The part of the full effect in a month, 0 to 1. */
    public double at(int month) {
        return at(month, 0);
    }

    /** The part of the full effect in a month if the start is some months late; the end stays where it is. */
    public double at(int month, int monthsLate) {
        int begun = start + monthsLate;
        if (month < begun || month >= end) {
            return 0;
        }
        return months == 0 ? 1 : Math.min(1, (month - begun + 1) / (double) (months + 1));
    }
}
