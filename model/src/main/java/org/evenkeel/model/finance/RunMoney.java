package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * The money of one run before any plan is counted, the same in every scenario: whole pence of income, of other spending
 * and of a plan-month in each placement, year by year, and how the years before closed.
 */
final class RunMoney {

    private static final int MONTHS = 12;

    private final ManagementPlan plan;
    private final PastPlans past;
    private final MoneyDraws draws;
    private final FinancialYear firstYear;
    private final RunPrices prices;
    private final Alignment.Factor factor;
    private final List<List<Long>> income = new ArrayList<>();
    private final long[] other;
    private final long[][] pencePerMonth;
    private final NavigableMap<FinancialYear, Position.Closed> closed = new TreeMap<>();

    /**
     * Draws the money of a run.
     *
     * @param first the first financial year shown
     * @param years how many are shown
     */
    RunMoney(
            ManagementPlan plan,
            PastPlans past,
            Alignment alignment,
            MoneyDraws draws,
            FinancialYear first,
            int years) {
        this.plan = plan;
        this.past = past;
        this.draws = draws;
        this.firstYear = first;
        FinancialYear last = new FinancialYear(first.startYear() + Math.max(0, years - 1));
        this.prices = new RunPrices(plan.prices(), draws, alignment.firstYear(first), last);
        this.factor = alignment.factor(prices, draws);
        this.other = new long[years];
        this.pencePerMonth = new long[Placement.values().length][years];
        for (int index = 0; index < years; index++) {
            FinancialYear year = new FinancialYear(first.startYear() + index);
            income.add(income(year));
            other[index] = pence(Alignment.otherPounds(plan, year, draws));
            for (Placement placement : Placement.values()) {
                pencePerMonth[placement.ordinal()][index] = pencePerMonth(placement, year);
            }
        }
        closeYearsBefore(first);
    }

    /** Pence of each line of income in a shown year, in the order of {@link Line#of}. */
    List<Long> income(int year) {
        return income.get(year);
    }

    /** Pence of other spending in a shown year. */
    long other(int year) {
        return other[year];
    }

    /** Pence of a plan-month in a shown year. */
    long pencePerMonth(Placement placement, int year) {
        return pencePerMonth[placement.ordinal()][year];
    }

    /** Pence of a plan-month in a shown year when some prices differ. */
    long pencePerMonth(Placement placement, int year, List<PriceChange> changes) {
        double factor = 1;
        for (PriceChange change : changes) {
            factor *= change.factor(placement, new FinancialYear(firstYear.startYear() + year), draws);
        }
        return factor == 1 ? pencePerMonth(placement, year) : Math.round(pencePerMonth(placement, year) * factor);
    }

    /** Pence that interventions cost in a shown year. */
    long cost(List<PlannedIntervention> interventions, int year) {
        FinancialYear of = new FinancialYear(firstYear.startYear() + year);
        long sum = 0;
        for (PlannedIntervention planned : interventions) {
            sum = Math.addExact(
                    sum, planned.cost().pence(of, planned.intervention().ramp(), draws));
        }
        return sum;
    }

    /** The opening year, and those between it and the first shown. */
    NavigableMap<FinancialYear, Position.Closed> closed() {
        return closed;
    }

    Alignment.Factor factor() {
        return factor;
    }

    private List<Long> income(FinancialYear year) {
        Income given = plan.income();
        List<Long> amounts = new ArrayList<>();
        amounts.add(pence(given.highNeedsBlock().pounds(year, draws)));
        amounts.add(given.blockTransfer()
                .map(transfer -> pence(transfer.schoolsBlock().pounds(year, draws)
                        * transfer.percent().in(year).map(draws::once).orElse(0.0)
                        / 100))
                .orElse(0L));
        for (Item item : given.others()) {
            amounts.add(pence(item.amounts().pounds(year, draws)));
        }
        return amounts;
    }

    private long pencePerMonth(Placement placement, FinancialYear year) {
        return pence(prices.pounds(placement, year) * factor.used() / MONTHS);
    }

    /** By their outturn, or worked out from known plans. */
    private void closeYearsBefore(FinancialYear first) {
        FinancialYear opening = plan.opening().endOf();
        Money balance = Money.ofPounds(draws.once(plan.opening().balance()));
        closed.put(opening, new Position.Closed(outturn(opening), balance));
        for (FinancialYear year = opening.next(); year.compareTo(first) < 0; year = year.next()) {
            FinancialYear between = year;
            Money inYear = outturn(year).orElseGet(() -> workedOut(between));
            balance = balance.plus(inYear);
            closed.put(year, new Position.Closed(Optional.of(inYear), balance));
        }
    }

    private Optional<Money> outturn(FinancialYear year) {
        return plan.outturns().stream()
                .filter(outturn -> outturn.year().equals(year))
                .findFirst()
                .map(outturn -> Money.ofPounds(draws.once(outturn.inYear())));
    }

    private Money workedOut(FinancialYear year) {
        long inYear = income(year).stream().mapToLong(Long::longValue).sum()
                - pence(Alignment.otherPounds(plan, year, draws));
        double[] planMonths = past.planMonths(year);
        for (Placement placement : Placement.values()) {
            inYear -= Math.round(planMonths[placement.ordinal()] * pencePerMonth(placement, year));
        }
        return Money.ofPence(inYear);
    }

    private static long pence(double pounds) {
        return Money.ofPounds(pounds).pence();
    }
}
