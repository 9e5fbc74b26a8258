package org.evenkeel.model.statistics;

import java.util.Arrays;

/**
 * Children and young people by single year of age, as published. Immutable.
 *
 * <p>The publisher's lowest age counts everybody younger too ("2 and under"), and its highest may count everybody older
 * ("20 and over"): {@link #youngest()}, {@link #oldest()} and {@link #isOpenEnded()} say so.
 */
public final class AgeCounts {

    /** Ages 0 to 25. */
    public static final int AGES = 26;

    private final double[] counts;
    private final int youngest;
    private final int oldest;
    private final boolean openEnded;
    private final double unknownAge;

    /**
     * Counts by age.
     *
     * @param counts 26 counts, position is age in whole years
     * @param youngest the lowest age published, which counts those younger too
     * @param oldest the highest age published
     * @param openEnded whether the highest age counts those older too
     * @param unknownAge how many have no known age; not in {@code counts}
     */
    public AgeCounts(double[] counts, int youngest, int oldest, boolean openEnded, double unknownAge) {
        if (counts.length != AGES || youngest < 0 || oldest >= AGES || youngest > oldest) {
            throw new IllegalArgumentException("ages are 0 to 25, not " + youngest + " to " + oldest);
        }
        this.counts = counts.clone();
        this.youngest = youngest;
        this.oldest = oldest;
        this.openEnded = openEnded;
        this.unknownAge = unknownAge;
    }

    /** How many of an age, 0 to 25. */
    public double at(int age) {
        return counts[age];
    }

    /** How many of all known ages. */
    public double total() {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        return total;
    }

    /** How many have no known age. */
    public double unknownAge() {
        return unknownAge;
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

    /** The 26 counts; a copy. */
    public double[] toArray() {
        return counts.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgeCounts that
                && Arrays.equals(counts, that.counts)
                && youngest == that.youngest
                && oldest == that.oldest
                && openEnded == that.openEnded
                && unknownAge == that.unknownAge;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
