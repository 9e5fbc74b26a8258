package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.caseload.Grid;

/**
 * Iterative proportional fitting (Deming and Stephan, 1940) of a table over age, need and placement to the two-way
 * margins that are published. A cell that is zero in the seed stays zero. Where the margins contradict each other, being
 * of different dates, the last one wins: give the surest last.
 */
final class ProportionalFitting {

    /** More than enough: the margins used here settle within ten. */
    private static final int ROUNDS = 40;

    private ProportionalFitting() {}

    /**
     * Fits a table.
     *
     * @param seed {@link Grid#SIZE} values, none negative: the association to keep
     * @param needByPlacement wanted sums, {@code need * PLACEMENTS + placement}; a row or all may be missing as not a
     *     number
     * @param ageByNeed wanted sums, {@code age * NEEDS + need}; likewise
     * @param ageByPlacement wanted sums, {@code age * PLACEMENTS + placement}; likewise
     */
    static double[] fit(double[] seed, double[] needByPlacement, double[] ageByNeed, double[] ageByPlacement) {
        double[] table = seed.clone();
        for (int round = 0; round < ROUNDS; round++) {
            scale(table, needByPlacement, cell -> Grid.need(cell) * Grid.PLACEMENTS + Grid.placement(cell));
            scale(table, ageByNeed, cell -> Grid.age(cell) * Grid.NEEDS + Grid.need(cell));
            scale(table, ageByPlacement, cell -> Grid.age(cell) * Grid.PLACEMENTS + Grid.placement(cell));
        }
        return table;
    }

    private static void scale(double[] table, double[] wanted, CellMap margin) {
        double[] sums = new double[wanted.length];
        for (int cell = 0; cell < table.length; cell++) {
            sums[margin.of(cell)] += table[cell];
        }
        for (int cell = 0; cell < table.length; cell++) {
            int at = margin.of(cell);
            if (!Double.isNaN(wanted[at]) && sums[at] > 0) {
                table[cell] *= wanted[at] / sums[at];
            }
        }
    }

    /** Which position of a margin a cell adds to. */
    private interface CellMap {
        int of(int cell);
    }
}
