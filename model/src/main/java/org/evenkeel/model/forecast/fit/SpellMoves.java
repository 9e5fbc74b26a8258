package org.evenkeel.model.forecast.fit;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Occurrences;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.unit.Table;

/**
 * Moves between placements, from a council's own records with the smallest moves that the published tables allow behind
 * them. Children of a phase and placement in mid-phase, and those of a placement at the age of a phase's end, are each a
 * group; every cell keeps the differences between ages and needs that the published tables show, as far as the group's
 * records leave room. Nobody publishes moves, so what the published pattern is worth is a judgement.
 */
final class SpellMoves {

    /** The published pattern is worth so many person-months in mid-phase: of fifty children for a year, */
    static final double MONTHS = 600;

    /** so many children at the end of a phase, */
    static final double CHILDREN = 50;

    /** and so many movers where it says where they go. */
    static final double MOVERS = 10;

    /** A chance nearer to certainty than this is taken as this, so that its rate is finite. */
    private static final double MOST = 1 - 1e-9;

    private static final int GROUPS = (Phase.values().length + Grid.AGES) * Grid.PLACEMENTS;

    private final double[] published;
    private final double[] free = new double[GROUPS];
    private final double[] children = new double[GROUPS];
    private final double[] moved = new double[GROUPS];
    private final double[] to = new double[GROUPS * Grid.PLACEMENTS];

    SpellMoves(Table publishedYearlyMoves, Occurrences seen) {
        published = publishedYearlyMoves.toArray();
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            int group = group(cell);
            free[group] += seen.free(cell);
            children[group] += seen.transfers(cell);
            for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                moved[group] += seen.moves(cell, placement);
                to[group * Grid.PLACEMENTS + placement] += seen.moves(cell, placement);
            }
        }
    }

    /** The rate a month of a cell in mid-phase. */
    GammaPosterior perMonth(int cell) {
        int group = group(cell);
        double rate = -Math.log1p(-Math.min(MOST, leaving(cell))) / 12;
        return GammaPosterior.before(rate, MONTHS).after(moved[group], free[group]);
    }

    /** Where a child of each cell is a year later, as in {@code Assumptions}. */
    Table yearlyMoves() {
        double[] rows = new double[Grid.SIZE * Grid.PLACEMENTS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            double moving = isTransfer(cell)
                    ? atTransfer(cell)
                    : -Math.expm1(-12 * perMonth(cell).mean());
            fill(rows, cell, moving);
        }
        return Table.of(rows);
    }

    /** Moves in the months before the end of a phase are counted with those of its September. */
    private double atTransfer(int cell) {
        int group = group(cell);
        double moves = Math.min(moved[group], children[group]);
        return (CHILDREN * leaving(cell) + moves) / (CHILDREN + children[group]);
    }

    private void fill(double[] rows, int cell, double moving) {
        int row = cell * Grid.PLACEMENTS;
        int here = Grid.placement(cell);
        int group = group(cell) * Grid.PLACEMENTS;
        double leaving = leaving(cell);
        double[] shares = new double[Grid.PLACEMENTS];
        double sum = 0;
        for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
            if (placement != here) {
                shares[placement] =
                        to[group + placement] + (leaving > 0 ? MOVERS * published[row + placement] / leaving : 0);
                sum += shares[placement];
            }
        }
        for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
            rows[row + placement] = sum > 0 ? moving * shares[placement] / sum : 0;
        }
        rows[row + here] = sum > 0 ? 1 - moving : 1;
    }

    private double leaving(int cell) {
        return Math.max(0, 1 - published[cell * Grid.PLACEMENTS + Grid.placement(cell)]);
    }

    private static boolean isTransfer(int cell) {
        return Fitter.TRANSFER_AGES.contains(Grid.age(cell));
    }

    private static int group(int cell) {
        int age = Grid.age(cell);
        int row = isTransfer(cell) ? Phase.values().length + age : Phase.of(age).ordinal();
        return row * Grid.PLACEMENTS + Grid.placement(cell);
    }
}
