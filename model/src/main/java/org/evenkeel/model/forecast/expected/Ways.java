package org.evenkeel.model.forecast.expected;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Table;

/**
 * Who moves between placements, and where to. Cells of one age and need whose movers spread in the same way are taken
 * together, as fitted moves mostly allow.
 */
final class Ways {

    private static final int INDEPENDENT = Placement.INDEPENDENT_SPECIAL.ordinal();

    /** How far apart shares may be and count as the same, for rounding. */
    private static final double SAME = 1e-12;

    /** The chance in the month or in September that a child of a cell moves. */
    private final double[] chances = new double[Grid.SIZE];

    private int cellCount;
    private int groupCount;

    /** Cells from which anyone moves, group by group, and where those of each group begin; one more than groups. */
    private int[] cells = new int[Grid.SIZE];

    private int[] firstCell = new int[Grid.SIZE + 1];

    /** The cell of the first placement of a group's age and need, and its movers' shares of each placement, at odds of 1. */
    private int[] firstTarget = new int[Grid.SIZE];

    private double[] shares = new double[Grid.SIZE * Grid.PLACEMENTS];

    /**
     * The ways of one kind.
     *
     * @param moves yearly moves, as in {@code Assumptions}
     * @param transfers the ages of phase transfer
     * @param atTransfer whether these are the moves of those ages, in September, or of the others, in any month
     */
    Ways(Table moves, boolean[] transfers, boolean atTransfer) {
        double[][] spreads = new double[Grid.PLACEMENTS][Grid.PLACEMENTS];
        double[] yearly = new double[Grid.PLACEMENTS];
        for (int row = 0; row < Chances.ROWS; row++) {
            if (transfers[row / Grid.NEEDS] == atTransfer) {
                for (int from = 0; from < Grid.PLACEMENTS; from++) {
                    yearly[from] = spread(moves, row, from, spreads[from]);
                }
                addRow(row, yearly, spreads, atTransfer);
            }
        }
        cells = Arrays.copyOf(cells, cellCount);
        firstCell = Arrays.copyOf(firstCell, groupCount + 1);
        firstTarget = Arrays.copyOf(firstTarget, groupCount);
        shares = Arrays.copyOf(shares, groupCount * Grid.PLACEMENTS);
    }

    /** Fills where the movers of a cell go; the chance that a child of it moves. */
    private static double spread(Table moves, int row, int from, double[] spread) {
        int first = (row * Grid.PLACEMENTS + from) * Grid.PLACEMENTS;
        double leaving = Math.max(0, 1 - moves.at(first + from));
        for (int to = 0; to < Grid.PLACEMENTS; to++) {
            spread[to] = to == from || leaving == 0 ? 0 : moves.at(first + to) / leaving;
        }
        return leaving;
    }

    private void addRow(int row, double[] yearly, double[][] spreads, boolean atTransfer) {
        boolean[] isDone = new boolean[Grid.PLACEMENTS];
        for (int from = 0; from < Grid.PLACEMENTS; from++) {
            if (isDone[from] || yearly[from] <= 0) {
                continue;
            }
            for (int other = from; other < Grid.PLACEMENTS; other++) {
                if (!isDone[other] && yearly[other] > 0 && isSame(spreads[from], spreads[other])) {
                    isDone[other] = true;
                    int cell = row * Grid.PLACEMENTS + other;
                    cells[cellCount++] = cell;
                    chances[cell] = atTransfer ? yearly[other] : Chances.chance(Chances.monthlyRate(yearly[other]));
                }
            }
            System.arraycopy(spreads[from], 0, shares, groupCount * Grid.PLACEMENTS, Grid.PLACEMENTS);
            firstTarget[groupCount++] = row * Grid.PLACEMENTS;
            firstCell[groupCount] = cellCount;
        }
    }

    private static boolean isSame(double[] spread, double[] other) {
        for (int to = 0; to < spread.length; to++) {
            if (Math.abs(spread[to] - other[to]) > SAME) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes those who move out of the stock and adds them to where they are bound.
     *
     * @param leaving is filled with those who move out of each cell
     * @param odds what the odds of an independent special school are multiplied by
     */
    void follow(double[] stock, double[] leaving, double[] bound, double odds) {
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            leaving[cell] = stock[cell] * chances[cell];
            stock[cell] -= leaving[cell];
        }
        for (int group = 0; group < groupCount; group++) {
            double moving = 0;
            for (int i = firstCell[group]; i < firstCell[group + 1]; i++) {
                moving += leaving[cells[i]];
            }
            int share = group * Grid.PLACEMENTS;
            int target = firstTarget[group];
            double independent = shares[share + INDEPENDENT] * (odds - 1);
            double each = moving / (1 + independent);
            for (int to = 0; to < Grid.PLACEMENTS; to++) {
                bound[target + to] += each * shares[share + to];
            }
            bound[target + INDEPENDENT] += each * independent;
        }
    }
}
