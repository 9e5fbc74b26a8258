package org.evenkeel.model.caseload;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.evenkeel.model.time.MonthIndex;

/** How many plans a council maintains at the middle of one month, by age, need and placement. Immutable. */
public final class Snapshot {

    private final int month;
    private final int[] plans;

    private Snapshot(int month, int[] plans) {
        this.month = month;
        this.plans = plans;
    }

    /**
     * A snapshot from counts laid out by {@link Grid}.
     *
     * @param month the month as a {@link MonthIndex}
     * @param plans {@link Grid#SIZE} counts, none negative; copied
     */
    public static Snapshot of(int month, int[] plans) {
        if (plans.length != Grid.SIZE || IntStream.of(plans).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A snapshot needs " + Grid.SIZE + " counts, none below zero");
        }
        return new Snapshot(month, plans.clone());
    }

    /** The month as a {@link MonthIndex}. */
    public int month() {
        return month;
    }

    /** Plans in one cell of the {@link Grid}. */
    public int plans(int cell) {
        return plans[cell];
    }

    public int total() {
        return IntStream.of(plans).sum();
    }

    /** Plans by single year of age. */
    public int[] byAge() {
        int[] sums = new int[Grid.AGES];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sums[Grid.age(cell)] += plans[cell];
        }
        return sums;
    }

    /** Plans by need, in the order of {@code Need}. */
    public int[] byNeed() {
        int[] sums = new int[Grid.NEEDS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sums[Grid.need(cell)] += plans[cell];
        }
        return sums;
    }

    /** Plans by placement, in the order of {@code Placement}. */
    public int[] byPlacement() {
        int[] sums = new int[Grid.PLACEMENTS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sums[Grid.placement(cell)] += plans[cell];
        }
        return sums;
    }

    /** The counts laid out by {@link Grid}; a copy. */
    public int[] toArray() {
        return plans.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that && month == that.month && Arrays.equals(plans, that.plans);
    }

    @Override
    public int hashCode() {
        return 31 * month + Arrays.hashCode(plans);
    }

    @Override
    public String toString() {
        return total() + " plans at " + MonthIndex.text(month);
    }
}
