package org.evenkeel.model.forecast.fit;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AgeTable;
import org.evenkeel.model.statistics.CrossTable;

/** Published tables as flat rows, their sums and their shares. */
final class Tables {

    private Tables() {}

    /** A table of ages by groups as a flat row; ages not published are zero. */
    static <G extends Enum<G>> double[] flat(AgeTable<G> table) {
        return Arrays.stream(table.toArray())
                .flatMapToDouble(Arrays::stream)
                .map(value -> Double.isNaN(value) ? 0 : value)
                .toArray();
    }

    /** Sums of each run of {@code width} values. */
    static double[] sums(double[] values, int width) {
        double[] sums = new double[values.length / width];
        for (int i = 0; i < values.length; i++) {
            sums[i / width] += values[i];
        }
        return sums;
    }

    /** Wanted sums by age and need: the published shares of each age's total. */
    static double[] ageByNeed(AgeTable<Need> shares, double[] byAge) {
        double[] wanted = new double[Grid.AGES * Grid.NEEDS];
        for (int age = 0; age < Grid.AGES; age++) {
            int row = Math.clamp(age, shares.youngest(), shares.oldest());
            double total = shares.hasAge(row) ? shares.ageTotal(row) : Double.NaN;
            for (Need need : Need.values()) {
                wanted[age * Grid.NEEDS + need.ordinal()] =
                        total > 0 ? byAge[age] * shares.at(row, need) / total : Double.NaN;
            }
        }
        return wanted;
    }

    /** Wanted sums by need and placement: the published shares of each placement's total. */
    static double[] needByPlacement(CrossTable<Placement, Need> shares, double[] byPlacement) {
        double[] wanted = new double[Grid.NEEDS * Grid.PLACEMENTS];
        for (Placement placement : Placement.values()) {
            double total = shares.hasRow(placement) ? shares.rowTotal(placement) : Double.NaN;
            for (Need need : Need.values()) {
                wanted[need.ordinal() * Grid.PLACEMENTS + placement.ordinal()] =
                        total > 0 ? byPlacement[placement.ordinal()] * shares.at(placement, need) / total : Double.NaN;
            }
        }
        return wanted;
    }

    /** Sums by placement of a flat table of ages by placement. */
    static double[] columnSums(double[] ageByPlacement) {
        double[] sums = new double[Grid.PLACEMENTS];
        for (int i = 0; i < ageByPlacement.length; i++) {
            sums[i % Grid.PLACEMENTS] += ageByPlacement[i];
        }
        return sums;
    }

    /** Each row divided by its sum; a row of zeros takes the nearest row before it, or after it, that has any. */
    static double[] rowShares(double[] values, int width) {
        double[] shares = new double[values.length];
        double[] sums = sums(values, width);
        for (int row = 0; row < sums.length; row++) {
            int from = row;
            while (from >= 0 && sums[from] <= 0) {
                from--;
            }
            for (int after = row; from < 0; after++) {
                from = sums[after] > 0 ? after : -1;
            }
            for (int column = 0; column < width; column++) {
                shares[row * width + column] = values[from * width + column] / sums[from];
            }
        }
        return shares;
    }
}
