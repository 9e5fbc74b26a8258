package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;

/** What one run counts: a row of series for each month. */
public final class RunTally {

    /** What is counted of the way to a plan, by position in a month: how many wait. */
    public static final int BACKLOG = 0;

    /** Plans issued. */
    public static final int ISSUED = 1;

    /** Plans issued within 20 weeks. */
    public static final int WITHIN = 2;

    /** Assessments made of those that were due, at once or after waiting. */
    public static final int SERVED = 3;

    /** Months for which they had waited, all together. */
    public static final int WAITED = 4;

    /** How many such counts there are. */
    public static final int PROCESS = 5;

    private final int months;
    private final int[] counts;
    private final int[] process;
    private final int[] arrivals;
    private final int[] arrivalsByAge;
    private int[][] cells = {};

    RunTally(int months) {
        this.months = months;
        this.counts = new int[months * SeriesIndex.SIZE];
        this.process = new int[months * PROCESS];
        this.arrivals = new int[months];
        this.arrivalsByAge = new int[months * Grid.AGES];
    }

    void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(process, 0);
        Arrays.fill(arrivals, 0);
        Arrays.fill(arrivalsByAge, 0);
    }

    /** The count of a series in a month counted from the first. */
    public int at(int monthsFromStart, int series) {
        return counts[monthsFromStart * SeriesIndex.SIZE + series];
    }

    /** How many of the plans that start in a month are of children who move in with one. */
    public int arrivals(int monthsFromStart) {
        return arrivals[monthsFromStart];
    }

    /** Those of one age. */
    public int arrivals(int monthsFromStart, int age) {
        return arrivalsByAge[monthsFromStart * Grid.AGES + age];
    }

    void arrived(int monthsFromStart, int age) {
        arrivals[monthsFromStart]++;
        arrivalsByAge[monthsFromStart * Grid.AGES + age]++;
    }

    /** A flow of one age in a month counted from the first. */
    public int flow(int monthsFromStart, Measure measure, int age) {
        return at(monthsFromStart, SeriesIndex.of(measure, Group.ALL) + 1 + age);
    }

    /** Keeps the plans of every cell in so many Januaries, which {@link #cells} then gives. */
    void keepCells(int januaries) {
        cells = new int[januaries][];
    }

    void january(int january, Stock stock) {
        if (january < cells.length) {
            cells[january] = stock.byCell();
        }
    }

    /** The plans of every cell in a January, counted from the first; only where they were asked for. */
    public int[] cells(int january) {
        return cells[january];
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

    void backlog(int monthsFromStart, int waiting) {
        process[monthsFromStart * PROCESS + BACKLOG] = waiting;
    }

    void waited(int monthsFromStart, int waited) {
        process[monthsFromStart * PROCESS + SERVED]++;
        process[monthsFromStart * PROCESS + WAITED] += waited;
    }

    void issued(int monthsFromStart, boolean within) {
        process[monthsFromStart * PROCESS + ISSUED]++;
        process[monthsFromStart * PROCESS + WITHIN] += within ? 1 : 0;
    }

    /** A count of the way to a plan in a month counted from the first. */
    public int process(int monthsFromStart, int what) {
        return process[monthsFromStart * PROCESS + what];
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
