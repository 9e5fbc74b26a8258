package org.evenkeel.model.finance;

import java.util.Arrays;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;
import org.evenkeel.model.unit.Range;

/**
 * The one factor by which all prices are multiplied, so that the plans of a past year at those prices, with other
 * spending, come to that year's known total:
 *
 * <pre>
 * f = (total - other) / sum over placements of (plan-months / 12 * price)
 * </pre>
 *
 * worked out anew in each run, so that a run with high list prices is scaled down to the same known total. Held between
 * {@value #LEAST} and {@value #MOST}: beyond that it would not be alignment but another set of prices.
 */
final class Alignment {

    static final double LEAST = 0.5;
    static final double MOST = 2.0;

    private static final String NAME = "price-alignment";

    private final ManagementPlan plan;
    private final PastPlans past;
    private final double[] planMonths;

    Alignment(ManagementPlan plan, PastPlans past) {
        this.plan = plan;
        this.past = past;
        this.planMonths = plan.prices()
                .knownSpending()
                .map(known -> past.planMonths(known.year()))
                .orElseGet(() -> new double[0]);
    }

    /** The factor of one run; 1 where no total is known. */
    double factor(MoneyDraws draws) {
        return Math.clamp(unbounded(draws), LEAST, MOST);
    }

    private double unbounded(MoneyDraws draws) {
        KnownSpending known = plan.prices().known();
        if (known == null) {
            return 1;
        }
        double listed = listedPounds(known.year(), draws);
        double total = draws.once(known.total()) - otherPounds(plan, known.year(), draws);
        return listed > 0 ? total / listed : 1;
    }

    private double listedPounds(FinancialYear year, MoneyDraws draws) {
        double sum = 0;
        for (Placement placement : Placement.values()) {
            sum += planMonths[placement.ordinal()] / 12 * plan.prices().pounds(placement, year, draws);
        }
        return sum;
    }

    /** Other spending of a year in pounds. */
    static double otherPounds(ManagementPlan plan, FinancialYear year, MoneyDraws draws) {
        double sum = 0;
        for (Item item : plan.otherSpending().items()) {
            sum += item.amounts().pounds(year, draws);
        }
        return sum;
    }

    /** The factor over all runs, as an assumption that a person can question. */
    Assumption register(Accounts accounts, int runs) {
        double[] factors = new double[runs];
        double[] listed = new double[runs];
        int held = 0;
        KnownSpending known = plan.prices().known();
        for (int run = 0; run < runs; run++) {
            MoneyDraws draws = accounts.draws(run);
            factors[run] = factor(draws);
            held += factors[run] == unbounded(draws) ? 0 : 1;
            listed[run] =
                    known == null ? 0 : listedPounds(known.year(), draws) + otherPounds(plan, known.year(), draws);
        }
        Arrays.sort(factors);
        Arrays.sort(listed);
        Range range = new Range(Quantile.P10.of(factors), Quantile.P50.of(factors), Quantile.P90.of(factors));
        if (known == null) {
            return new Assumption(
                    NAME,
                    "What all prices are multiplied by",
                    "times",
                    new Uncertainty.Fixed(1),
                    Assumption.Basis.JUDGEMENT,
                    Source.of("This forecast", ""),
                    "No year's total spending is known, so prices stand as listed.");
        }
        return new Assumption(
                NAME,
                "What all prices are multiplied by",
                "times",
                Uncertainty.atLeastZero(range),
                known.total().basis(),
                known.total().source(),
                note(known, Quantile.P50.of(listed), held, runs));
    }

    private String note(KnownSpending known, double listed, int held, int runs) {
        String note = "The plans of " + known.year() + " at listed prices, with other spending, come to "
                + millions(listed) + " in the middle; the known total is "
                + millions(known.total().value().middle()) + ".";
        if (!past.covers(known.year())) {
            note += " Plans are not known back to " + known.year() + ": the earliest known month stands for it.";
        }
        if (held > 0) {
            note += " In " + held + " of " + runs + " runs the factor was held at " + LEAST + " or " + MOST
                    + ": look at the prices.";
        }
        return note;
    }

    private static String millions(double pounds) {
        return Money.ofPounds(Math.rint(pounds / 1e5) / 10).toString().replaceFirst("0$", "") + "m";
    }
}
