package org.evenkeel.model.finance;

import java.util.List;
import java.util.Locale;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;
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
    private static final String TITLE = "What all prices are multiplied by";
    private static final String UNIT = "times";

    private final ManagementPlan plan;
    private final PastPlans past;

    Alignment(ManagementPlan plan, PastPlans past) {
        this.plan = plan;
        this.past = past;
    }

    /**
     * The factor of one run.
     *
     * @param used what prices are multiplied by
     * @param wanted what it would be without bounds
     * @param listedPounds what the year comes to at listed prices, other spending among it; 0 where no total is known
     */
    record Factor(double used, double wanted, double listedPounds) {}

    /** The first year for which prices are needed. */
    FinancialYear firstYear(FinancialYear firstShown) {
        FinancialYear first = plan.opening().endOf().next();
        first = first.compareTo(firstShown) < 0 ? first : firstShown;
        KnownSpending known = plan.prices().known();
        return known != null && known.year().compareTo(first) < 0 ? known.year() : first;
    }

    /** The factor of a run; 1 where no total is known. */
    Factor factor(RunPrices prices, MoneyDraws draws) {
        KnownSpending known = plan.prices().known();
        if (known == null) {
            return new Factor(1, 1, 0);
        }
        double[] planMonths = past.planMonths(known.year());
        double listed = 0;
        for (Placement placement : Placement.values()) {
            listed += planMonths[placement.ordinal()] / 12 * prices.pounds(placement, known.year());
        }
        double other = otherPounds(plan, known.year(), draws);
        double wanted = listed > 0 ? (draws.once(known.total()) - other) / listed : 1;
        return new Factor(Math.clamp(wanted, LEAST, MOST), wanted, listed + other);
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
    Assumption register(List<Factor> factors) {
        KnownSpending known = plan.prices().known();
        if (known == null) {
            return new Assumption(
                    NAME,
                    TITLE,
                    UNIT,
                    new Uncertainty.Fixed(1),
                    Assumption.Basis.JUDGEMENT,
                    Source.of("This forecast", ""),
                    "No year's total spending is known, so prices stand as listed.");
        }
        double[] used = factors.stream().mapToDouble(Factor::used).sorted().toArray();
        return new Assumption(
                NAME,
                TITLE,
                UNIT,
                Uncertainty.atLeastZero(new Range(Quantile.P10.of(used), Quantile.P50.of(used), Quantile.P90.of(used))),
                known.total().basis(),
                known.total().source(),
                note(known, factors));
    }

    private String note(KnownSpending known, List<Factor> factors) {
        double[] listed =
                factors.stream().mapToDouble(Factor::listedPounds).sorted().toArray();
        long held = factors.stream()
                .filter(factor -> factor.used() != factor.wanted())
                .count();
        String note = "The plans of " + known.year() + " at listed prices, with other spending, come to "
                + millions(Quantile.P50.of(listed)) + " in the middle; the known total is "
                + millions(known.total().value().middle()) + ".";
        if (!past.covers(known.year())) {
            note += " Plans are not known for all of " + known.year() + ": the nearest known months stand for the"
                    + " others.";
        }
        if (held > 0) {
            note += " In " + held + " of " + factors.size() + " runs the factor was held at " + LEAST + " or " + MOST
                    + ": look at the prices.";
        }
        return note;
    }

    private static String millions(double pounds) {
        return String.format(Locale.UK, "£%,.1fm", pounds / 1e6);
    }
}
