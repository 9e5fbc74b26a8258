package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.kernel.SeriesIndex;
import org.evenkeel.model.sector.CeaseReason;

/** What an expected path counts: a row of months for each series. */
final class ExpectedTally {

    private static final int PLANS = SeriesIndex.of(Measure.PLANS, Group.ALL);
    private static final int REQUESTS = SeriesIndex.of(Measure.REQUESTS, Group.ALL);
    private static final int ASSESSMENTS = SeriesIndex.of(Measure.ASSESSMENTS, Group.ALL);
    private static final int STARTS = SeriesIndex.of(Measure.STARTS, Group.ALL);
    private static final int CEASES = SeriesIndex.of(Measure.CEASES, Group.ALL);
    private static final int BY_NEED = 1 + Grid.AGES;
    private static final int BY_PLACEMENT = BY_NEED + Grid.NEEDS;
    private static final int BY_REASON = BY_PLACEMENT + Grid.PLACEMENTS;
    private static final int MAX_AGE = CeaseReason.MAX_AGE.ordinal();
    private static final int OTHER = CeaseReason.OTHER.ordinal();

    private final double[][] months;
    private final double[] reasons;
    private final double[] ofAllAges = new double[Grid.PER_AGE];

    ExpectedTally(int months, double[] reasons) {
        this.months = new double[months][SeriesIndex.SIZE];
        this.reasons = reasons;
    }

    double at(int monthsFromStart, int series) {
        return months[monthsFromStart][series];
    }

    void stock(int month, double[] stock) {
        cells(months[month], PLANS, stock);
    }

    void started(int month, double[] starts) {
        cells(months[month], STARTS, starts);
    }

    /** Counts plans that cease, each with a reason by age. */
    void ceased(int month, double[] ceased) {
        double[] row = months[month];
        double[] before = new double[Grid.AGES];
        System.arraycopy(row, CEASES + 1, before, 0, Grid.AGES);
        cells(row, CEASES, ceased);
        for (int age = 0; age < Grid.AGES; age++) {
            double ofAge = row[CEASES + 1 + age] - before[age];
            for (int reason = 0; reason < Chances.REASONS; reason++) {
                row[CEASES + BY_REASON + reason] += ofAge * reasons[age * Chances.REASONS + reason];
            }
        }
    }

    /** Counts plans that do not go on after a review: for another reason than those of the published shares. */
    void ended(int month, double[] ended) {
        double[] row = months[month];
        double before = row[CEASES];
        cells(row, CEASES, ended);
        row[CEASES + BY_REASON + OTHER] += row[CEASES] - before;
    }

    /** Counts plans of the highest age that cease because of it. */
    void ceasedAtMaxAge(int month, double[] stock) {
        double[] row = months[month];
        for (int cell = Grid.MAX_AGE * Grid.PER_AGE; cell < Grid.SIZE; cell++) {
            row[CEASES] += stock[cell];
            row[CEASES + 1 + Grid.MAX_AGE] += stock[cell];
            row[CEASES + BY_NEED + Grid.need(cell)] += stock[cell];
            row[CEASES + BY_PLACEMENT + Grid.placement(cell)] += stock[cell];
            row[CEASES + BY_REASON + MAX_AGE] += stock[cell];
        }
    }

    void requested(int month, double[] byRow) {
        ages(months[month], REQUESTS, byRow);
    }

    void assessed(int month, double[] byRow) {
        ages(months[month], ASSESSMENTS, byRow);
    }

    private static void ages(double[] row, int series, double[] byRow) {
        for (int age = 0; age < Grid.AGES; age++) {
            double sum = 0;
            for (int i = age * Grid.NEEDS; i < (age + 1) * Grid.NEEDS; i++) {
                sum += byRow[i];
            }
            row[series + 1 + age] += sum;
            row[series] += sum;
        }
    }

    /** Ages are added up first, over all needs and placements at once, since this is done three times a month. */
    private void cells(double[] row, int series, double[] cells) {
        Arrays.fill(ofAllAges, 0);
        double all = 0;
        for (int age = 0; age < Grid.AGES; age++) {
            int from = age * Grid.PER_AGE;
            for (int i = 0; i < Grid.PER_AGE; i++) {
                ofAllAges[i] += cells[from + i];
            }
            double ofAge = sum(cells, from, Grid.PER_AGE);
            row[series + 1 + age] += ofAge;
            all += ofAge;
        }
        for (int need = 0; need < Grid.NEEDS; need++) {
            row[series + BY_NEED + need] += sum(ofAllAges, need * Grid.PLACEMENTS, Grid.PLACEMENTS);
            for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                row[series + BY_PLACEMENT + placement] += ofAllAges[need * Grid.PLACEMENTS + placement];
            }
        }
        row[series] += all;
    }

    /** Adds an even number of values in four chains, none of which waits for another. */
    private static double sum(double[] values, int from, int count) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int fours = from + count / 4 * 4;
        for (int i = from; i < fours; i += 4) {
            first += values[i];
            second += values[i + 1];
            third += values[i + 2];
            fourth += values[i + 3];
        }
        for (int i = fours; i < from + count; i++) {
            first += values[i];
        }
        return first + second + (third + fourth);
    }
}
