package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.unit.Table;

/** Makes fans of pounds from pence run by run. */
final class Fans {

    private Fans() {}

    /** Pence of a year (counted from the first) in a run. */
    interface Pence {
        long at(int year, int run);
    }

    /** The mean and quantiles, in pounds, of years from a first one. */
    static Fan of(int firstStartYear, int years, int runs, Pence pence) {
        double[] mean = new double[years];
        double[][] at = new double[Quantile.values().length][years];
        double[] pounds = new double[runs];
        for (int year = 0; year < years; year++) {
            long sum = 0;
            for (int run = 0; run < runs; run++) {
                long amount = pence.at(year, run);
                sum = Math.addExact(sum, amount);
                pounds[run] = amount / 100.0;
            }
            mean[year] = sum / 100.0 / runs;
            Arrays.sort(pounds);
            for (Quantile quantile : Quantile.values()) {
                at[quantile.ordinal()][year] = quantile.of(pounds);
            }
        }
        List<Table> quantiles = new ArrayList<>();
        for (double[] row : at) {
            quantiles.add(Table.of(row));
        }
        return new Fan(firstStartYear, Table.of(mean), quantiles);
    }
}
