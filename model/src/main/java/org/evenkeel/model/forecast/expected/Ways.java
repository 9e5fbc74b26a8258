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

    private int cellCount;
    private int groupCount;
    private int wayCount;

    /** Cells from which anyone moves, and their chances in the month or in September; group by group. */
    private int[] cells = new int[Grid.SIZE];

    private double[] chances = new double[Grid.SIZE];

    /** Where the cells and the ways of each group begin; one more than groups. */
    private int[] firstCell = new int[Grid.SIZE + 1];

    private int[] firstWay = new int[Grid.SIZE + 1];

    /** The share of a group's movers who go to an independent special school, at odds of 1. */
    private double[] independent = new double[Grid.SIZE];

    private int[] targets = new int[Grid.SIZE * Grid.PLACEMENTS];
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
        double[] leaving = new double[Grid.PLACEMENTS];
        for (int row = 0; row < Chances.ROWS; row++) {
            if (transfers[row / Grid.NEEDS] == atTransfer) {
                for (int from = 0; from < Grid.PLACEMENTS; from++) {
                    leaving[from] = spread(moves, row, from, spreads[from]);
                }
                addRow(row, leaving, spreads, atTransfer);
            }
        }
        cells = Arrays.copyOf(cells, cellCount);
        chances = Arrays.copyOf(chances, cellCount);
        firstCell = Arrays.copyOf(firstCell, groupCount + 1);
        firstWay = Arrays.copyOf(firstWay, groupCount + 1);
        independent = Arrays.copyOf(independent, groupCount);
        targets = Arrays.copyOf(targets, wayCount);
        shares = Arrays.copyOf(shares, wayCount);
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

    private void addRow(int row, double[] leaving, double[][] spreads, boolean atTransfer) {
        boolean[] isDone = new boolean[Grid.PLACEMENTS];
        for (int from = 0; from < Grid.PLACEMENTS; from++) {
            if (isDone[from] || leaving[from] <= 0) {
                continue;
            }
            for (int other = from; other < Grid.PLACEMENTS; other++) {
                if (!isDone[other] && leaving[other] > 0 && isSame(spreads[from], spreads[other])) {
                    isDone[other] = true;
                    cells[cellCount] = row * Grid.PLACEMENTS + other;
                    chances[cellCount++] =
                            atTransfer ? leaving[other] : Chances.chance(Chances.monthlyRate(leaving[other]));
                }
            }
            for (int to = 0; to < Grid.PLACEMENTS; to++) {
                if (spreads[from][to] > 0) {
                    targets[wayCount] = row * Grid.PLACEMENTS + to;
                    shares[wayCount++] = spreads[from][to];
                }
            }
            independent[groupCount++] = spreads[from][INDEPENDENT];
            firstCell[groupCount] = cellCount;
            firstWay[groupCount] = wayCount;
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
     * @param odds what the odds of an independent special school are multiplied by
     */
    void follow(double[] stock, double[] bound, double odds) {
        for (int group = 0; group < groupCount; group++) {
            double moving = 0;
            for (int i = firstCell[group]; i < firstCell[group + 1]; i++) {
                double leaving = stock[cells[i]] * chances[i];
                stock[cells[i]] -= leaving;
                moving += leaving;
            }
            double each = moving / (1 + (odds - 1) * independent[group]);
            for (int way = firstWay[group]; way < firstWay[group + 1]; way++) {
                bound[targets[way]] += each * shares[way];
            }
            if (independent[group] > 0) {
                int cell = targets[firstWay[group]] / Grid.PLACEMENTS * Grid.PLACEMENTS + INDEPENDENT;
                bound[cell] += each * independent[group] * (odds - 1);
            }
        }
    }
}
