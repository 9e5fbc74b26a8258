package org.evenkeel.model.forecast.fit;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.AgeBand;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.GroupedSeries;

/**
 * What a year's published age bands and placements say about a table over age, need and placement whose shape is known
 * from another year: its cells are scaled in turn to the shares of both until they meet them (Deming and Stephan, 1940).
 * A breakdown that is not published for the year asks nothing.
 */
final class KnownRows {

    private static final int ROUNDS = 40;

    private final double[] bands;
    private final double[] placements;

    private KnownRows(double[] bands, double[] placements) {
        this.bands = bands;
        this.placements = placements;
    }

    static KnownRows of(GroupedSeries<AgeBand> bands, GroupedSeries<Placement> placements, int year) {
        return new KnownRows(shares(bands, year, AgeBand.ALL.size()), shares(placements, year, Grid.PLACEMENTS));
    }

    /** Whether anything is known. */
    boolean isEmpty() {
        return bands.length == 0 && placements.length == 0;
    }

    /** A table by {@link Grid} with these shares and a total. A group that has none in the table cannot be given any. */
    double[] scale(double[] shape, double total) {
        double[] table = shape.clone();
        IntUnaryOperator band = cell -> AgeBand.of(Grid.age(cell)).ordinal();
        for (int round = 0; round < ROUNDS; round++) {
            meet(table, bands, band);
            meet(table, placements, Grid::placement);
        }
        double factor = total / Arrays.stream(table).sum();
        return Arrays.stream(table).map(value -> value * factor).toArray();
    }

    private static void meet(double[] table, double[] wanted, IntUnaryOperator group) {
        double[] sums = new double[wanted.length];
        if (wanted.length == 0) {
            return;
        }
        for (int cell = 0; cell < table.length; cell++) {
            sums[group.applyAsInt(cell)] += table[cell];
        }
        for (int cell = 0; cell < table.length; cell++) {
            int at = group.applyAsInt(cell);
            table[cell] *= sums[at] > 0 ? wanted[at] / sums[at] : 0;
        }
    }

    private static <G extends Enum<G>> double[] shares(GroupedSeries<G> series, int year, int groups) {
        return series.total(year).orElse(0) > 0 ? series.shares(year, groups) : new double[0];
    }
}
