package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Measure;

/** What one run counts: a row of series for each month. */
public final class RunTally {

    private final int months;
    private final int[] counts;

    RunTally(int months) {
        this.months = months;
        this.counts = new int[months * SeriesIndex.SIZE];
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    /** The count of a series in a month counted from the first. */
    public int at(int monthsFromStart, int series) {
        return counts[monthsFromStart * SeriesIndex.SIZE + series];
    }

    void stock(int monthsFromStart, Stock stock) {
        int row = monthsFromStart * SeriesIndex.SIZE + SeriesIndex.PLANS;
        counts[row] = stock.size();
        stock.copyCounts(counts, row + 1);
    }

    void flowByAge(int monthsFromStart, Measure measure, int age) {
        int row = monthsFromStart * SeriesIndex.SIZE
                + (measure == Measure.REQUESTS ? SeriesIndex.REQUESTS : SeriesIndex.ASSESSMENTS);
        counts[row]++;
        counts[row + 1 + age]++;
    }

    void started(int monthsFromStart, int cell) {
        flow(monthsFromStart * SeriesIndex.SIZE + SeriesIndex.STARTS, cell);
    }

    void ceased(int monthsFromStart, int cell, int reason) {
        int row = monthsFromStart * SeriesIndex.SIZE + SeriesIndex.CEASES;
        flow(row, cell);
        counts[row + 1 + Grid.AGES + Grid.NEEDS + Grid.PLACEMENTS + reason]++;
    }

    private void flow(int row, int cell) {
        counts[row]++;
        counts[row + 1 + Grid.age(cell)]++;
        counts[row + 1 + Grid.AGES + Grid.need(cell)]++;
        counts[row + 1 + Grid.AGES + Grid.NEEDS + Grid.placement(cell)]++;
    }

    /** Checks that opening + started - ceased = closing in every month. */
    void checkIdentity() {
        for (int month = 0; month + 1 < months; month++) {
            int closing = at(month, SeriesIndex.PLANS) + at(month, SeriesIndex.STARTS) - at(month, SeriesIndex.CEASES);
            if (closing != at(month + 1, SeriesIndex.PLANS)) {
                throw new IllegalStateException("Month " + month + ": opening plus started less ceased is " + closing
                        + ", closing is " + at(month + 1, SeriesIndex.PLANS));
            }
        }
    }
}
