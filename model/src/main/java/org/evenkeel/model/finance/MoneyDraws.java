package org.evenkeel.model.finance;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Luck;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.time.FinancialYear;
import org.jspecify.annotations.Nullable;

/** What one run draws for prices, income and inflation. The same in every scenario of the run. Not for sharing by threads. */
final class MoneyDraws {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Half of a yearly rate's variance is the same in all years: prices that rise fast one year tend to the next. */
    private static final double HALF = Math.sqrt(0.5);

    private final long seed;
    private final int run;
    private final String prefix;

    /** Draws are keyed, so what is kept is only what would be drawn again. */
    private final Map<Moment, Double> drawn = new HashMap<>();

    /** The values where nothing is drawn; null where they are. */
    private final @Nullable ToDoubleFunction<Assumption> settled;

    private record Moment(int year, String name) {}

    /**
     * The draws of a run.
     *
     * @param seed from which every draw follows
     * @param run the run, from 0
     * @param authority the council's code, so that councils do not share their luck
     */
    MoneyDraws(long seed, int run, String authority) {
        this(seed, run, authority + " ", null);
    }

    private MoneyDraws(long seed, int run, String prefix, @Nullable ToDoubleFunction<Assumption> settled) {
        this.seed = seed;
        this.run = run;
        this.prefix = prefix;
        this.settled = settled;
    }

    /** No draws: one value for everything. */
    static MoneyDraws settled(ToDoubleFunction<Assumption> values) {
        return new MoneyDraws(0, 0, "", values);
    }

    /** A value that holds throughout the run. */
    double once(Assumption assumption) {
        if (settled != null) {
            return settled.applyAsDouble(assumption);
        }
        return switch (assumption.value()) {
            case Uncertainty.Fixed(double value) -> value;
            case Uncertainty.Spread spread ->
                drawn.computeIfAbsent(new Moment(0, assumption.name()), moment -> spread.at(unit(moment)));
        };
    }

    /** A yearly rate in one year: half common to the run, half of the year. */
    double ofYear(Assumption assumption, FinancialYear year) {
        if (settled != null) {
            return settled.applyAsDouble(assumption);
        }
        return switch (assumption.value()) {
            case Uncertainty.Fixed(double value) -> value;
            case Uncertainty.Spread spread ->
                drawn.computeIfAbsent(new Moment(year.startYear(), assumption.name()), moment -> {
                    double z = HALF * normal(new Moment(0, moment.name())) + HALF * normal(moment);
                    return spread.at(NORMAL.cumulativeProbability(z));
                });
        };
    }

    private double normal(Moment moment) {
        return NORMAL.inverseCumulativeProbability(unit(moment));
    }

    private double unit(Moment moment) {
        return Luck.ofMoney(seed, run, moment.year(), prefix + moment.name());
    }
}
