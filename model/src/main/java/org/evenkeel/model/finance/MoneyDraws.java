package org.evenkeel.model.finance;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Luck;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.time.FinancialYear;

/**
 * What one run draws for prices, income and inflation. The same in every scenario of the run.
 *
 * @param seed from which every draw follows
 * @param run the run, from 0
 * @param authority the council's code, so that councils do not share their luck
 */
record MoneyDraws(long seed, int run, String authority) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Half of a yearly rate's variance is the same in all years: prices that rise fast one year tend to the next. */
    private static final double HALF = Math.sqrt(0.5);

    /** A value that holds throughout the run. */
    double once(Assumption assumption) {
        return switch (assumption.value()) {
            case Uncertainty.Fixed(double value) -> value;
            case Uncertainty.Spread spread -> spread.at(unit(0, assumption.name()));
        };
    }

    /** A yearly rate in one year: half common to the run, half of the year. */
    double ofYear(Assumption assumption, FinancialYear year) {
        return switch (assumption.value()) {
            case Uncertainty.Fixed(double value) -> value;
            case Uncertainty.Spread spread -> {
                double z = HALF * normal(unit(0, assumption.name()))
                        + HALF * normal(unit(year.startYear(), assumption.name()));
                yield spread.at(NORMAL.cumulativeProbability(z));
            }
        };
    }

    private double unit(int moment, String name) {
        return Luck.ofMoney(seed, run, moment, authority + " " + name);
    }

    private static double normal(double u) {
        return NORMAL.inverseCumulativeProbability(u);
    }
}
