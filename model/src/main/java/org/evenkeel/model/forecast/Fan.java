package org.evenkeel.model.forecast;

import java.util.List;
import org.evenkeel.model.unit.Table;

/**
 * The mean and quantiles over all runs, period by period.
 *
 * @param first the first period: a {@code MonthIndex}, or a financial year's first calendar year
 * @param mean the mean in each period
 * @param quantiles one table for each {@link Quantile}, in its order
 */
public record Fan(int first, Table mean, List<Table> quantiles) {

    public Fan {
        quantiles = List.copyOf(quantiles);
        if (quantiles.size() != Quantile.values().length
                || quantiles.stream().anyMatch(table -> table.size() != mean.size())) {
            throw new IllegalArgumentException("A fan needs every quantile in every period");
        }
    }

    /** The number of periods. */
    public int size() {
        return mean.size();
    }

    public int last() {
        return first + size() - 1;
    }

    /** The mean over all runs in a period. */
    public double mean(int period) {
        return mean.at(period - first);
    }

    /** A quantile in a period. */
    public double at(Quantile quantile, int period) {
        return quantiles.get(quantile.ordinal()).at(period - first);
    }

    public double median(int period) {
        return at(Quantile.P50, period);
    }
}
