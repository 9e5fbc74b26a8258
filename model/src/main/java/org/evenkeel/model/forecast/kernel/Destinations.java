package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Placement;

/**
 * Where children go, row by row: running totals of the shares of the placements. What the odds of an independent special
 * school are multiplied by need not be known before one is picked. Never changed once filled.
 */
final class Destinations {

    private static final int INDEPENDENT = Placement.INDEPENDENT_SPECIAL.ordinal();

    private final double[] running;
    private final double[] independent;

    Destinations(int rows) {
        running = new double[rows * Grid.PLACEMENTS];
        independent = new double[rows];
    }

    /**
     * Sets the shares of a row, which add to 1.
     *
     * @param otherwise where they go if there are no shares
     */
    void set(int row, double[] shares, int otherwise) {
        int from = row * Grid.PLACEMENTS;
        int last = otherwise;
        double sum = 0;
        for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
            sum += shares[placement];
            running[from + placement] = sum;
            last = shares[placement] > 0 ? placement : last;
        }
        // Whatever rounding makes of the sum, nobody goes further than the last share.
        Arrays.fill(running, from + last, from + Grid.PLACEMENTS, Double.POSITIVE_INFINITY);
        independent[row] = shares[INDEPENDENT];
    }

    /**
     * Where a child of a row goes.
     *
     * @param odds what the odds of an independent special school are multiplied by
     * @param u evenly distributed, 0 to 1
     */
    int pick(int row, double odds, double u) {
        int from = row * Grid.PLACEMENTS;
        double extra = (odds - 1) * independent[row];
        double left = u * (1 + extra);
        int placement = 0;
        double before = running[from + INDEPENDENT - 1];
        if (left >= before) {
            if (left < before + odds * independent[row]) {
                return INDEPENDENT;
            }
            left -= extra;
            placement = INDEPENDENT;
        }
        while (running[from + placement] <= left) {
            placement++;
        }
        return placement;
    }
}
