package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Table;

/**
 * Moves between placements, from the placements of neighbouring ages, because moves themselves are not published. Of one
 * age and need, the shares {@code p} by placement must become the shares {@code q} of the next age less those who start
 * a plan in between; the chances are the smallest that do it: a child stays with chance {@code min(1, q/p)}, and those
 * who leave go where {@code q} exceeds {@code p}, in proportion. Real moves in opposite directions cancel out of sight:
 * see the known weakness in {@code docs/method/moving.md}.
 */
final class MovesFit {

    /** The least part of an age and placement that is held to have gone on from the year before. */
    private static final double LEAST_GOING_ON = 0.05;

    /** Children are not in an early years setting beyond this age. */
    private static final int LAST_EARLY_YEARS = 4;

    private MovesFit() {}

    /**
     * Where a child of each cell is a year later.
     *
     * @param stock plans in January by {@link Grid}
     * @param entries new plans of the year before by {@link Grid}, at the age in that January
     */
    static Table yearlyMoves(double[] stock, double[] entries) {
        double[] moves = new double[Grid.SIZE * Grid.PLACEMENTS];
        for (int age = 0; age < Grid.AGES; age++) {
            for (int need = 0; need < Grid.NEEDS; need++) {
                int row = Grid.cell(age, need, 0);
                double[] now = shares(stock, row);
                double[] next = age < Grid.MAX_AGE ? goingOn(stock, entries, age, need) : now;
                for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                    fill(moves, row + placement, age, now, next);
                }
            }
        }
        return Table.of(moves);
    }

    private static void fill(double[] moves, int cell, int age, double[] now, double[] next) {
        int from = Grid.placement(cell);
        boolean mustLeave = from == Placement.EARLY_YEARS.ordinal() && age >= LAST_EARLY_YEARS;
        double stay = mustLeave ? 0 : now[from] > 0 ? Math.min(1, next[from] / now[from]) : 1;
        double rising = 0;
        for (int to = 0; to < Grid.PLACEMENTS; to++) {
            rising += to == from ? 0 : Math.max(0, next[to] - now[to]);
        }
        if (rising <= 0 && !mustLeave) {
            stay = 1;
        }
        for (int to = 0; to < Grid.PLACEMENTS; to++) {
            double share = rising > 0 ? Math.max(0, next[to] - now[to]) / rising : to == fallback() ? 1 : 0;
            moves[cell * Grid.PLACEMENTS + to] = to == from ? stay : (1 - stay) * share;
        }
    }

    private static int fallback() {
        return Placement.MAINSTREAM.ordinal();
    }

    /** Shares by placement at the next age, without those who started in between. */
    private static double[] goingOn(double[] stock, double[] entries, int age, int need) {
        double[] left = new double[Grid.PLACEMENTS];
        double sum = 0;
        for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
            double there = stock[Grid.cell(age + 1, need, placement)];
            double started = entries[Grid.cell(age + 1, need, placement)];
            left[placement] = Math.max(LEAST_GOING_ON * there, there - started);
            sum += left[placement];
        }
        return divided(left, sum);
    }

    private static double[] shares(double[] stock, int row) {
        double[] there = new double[Grid.PLACEMENTS];
        double sum = 0;
        for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
            there[placement] = stock[row + placement];
            sum += there[placement];
        }
        return divided(there, sum);
    }

    private static double[] divided(double[] values, double sum) {
        for (int i = 0; i < values.length; i++) {
            values[i] = sum > 0 ? values[i] / sum : 0;
        }
        return values;
    }
}
