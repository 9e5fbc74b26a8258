package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/**
 * Works out the account of each run: spending of a month is plans at its middle times the price of a plan-month of its
 * financial year, whole pence; all else is whole pence by financial year. See {@code docs/method/money.md}.
 */
final class Accounts {

    private static final int MONTHS = 12;

    private final ManagementPlan plan;
    private final List<Line> lines;
    private final PastPlans past;
    private final Alignment alignment;
    private final FinancialYear first;
    private final int years;
    private final List<MoneyDraws> draws = new ArrayList<>();

    Accounts(Forecast forecast, ManagementPlan plan) {
        this.plan = plan;
        this.lines = Line.of(plan);
        this.past = new PastPlans(forecast, plan);
        this.alignment = new Alignment(plan, past);
        FinancialYear ofStart = FinancialYear.ofMonth(forecast.start());
        FinancialYear whole = forecast.start() == ofStart.firstMonth() ? ofStart : ofStart.next();
        FinancialYear afterOpening = plan.opening().endOf().next();
        this.first = whole.compareTo(afterOpening) < 0 ? afterOpening : whole;
        FinancialYear ofEnd = FinancialYear.ofMonth(forecast.until());
        FinancialYear last = forecast.until() == ofEnd.lastMonth() ? ofEnd : ofEnd.previous();
        for (int run = 0; run < forecast.settings().runs(); run++) {
            draws.add(new MoneyDraws(
                    forecast.settings().seed(), run, plan.council().code()));
        }
        this.years = Math.max(0, last.startYear() - first.startYear() + 1);
    }

    List<Line> lines() {
        return lines;
    }

    FinancialYear first() {
        return first;
    }

    int years() {
        return years;
    }

    Alignment alignment() {
        return alignment;
    }

    /** What a run draws, kept for the next scenario. */
    MoneyDraws draws(int run) {
        return draws.get(run);
    }

    /** The account of one run of a scenario. */
    Position position(ScenarioForecast scenario, int run) {
        MoneyDraws drawn = draws(run);
        double factor = alignment.factor(drawn);
        NavigableMap<FinancialYear, Position.Closed> closed = closedYears(drawn, factor);
        long[][] pence = new long[lines.size()][years];
        long balance = closed.lastEntry().getValue().cumulative().pence();
        for (int index = 0; index < years; index++) {
            FinancialYear year = new FinancialYear(first.startYear() + index);
            long income = fillIncome(pence, index, year, drawn);
            long spend = fillSpend(pence, index, year, drawn, factor, scenario, run);
            balance = Math.addExact(balance, Math.subtractExact(income, spend));
            set(pence, Line.IN_YEAR, index, income - spend);
            set(pence, Line.CUMULATIVE, index, balance);
        }
        return new Position(lines, first, pence, closed);
    }

    private long fillIncome(long[][] pence, int index, FinancialYear year, MoneyDraws drawn) {
        List<Long> amounts = income(year, drawn);
        long sum = 0;
        for (int line = 0; line < amounts.size(); line++) {
            pence[line][index] = amounts.get(line);
            sum = Math.addExact(sum, amounts.get(line));
        }
        set(pence, Line.INCOME, index, sum);
        return sum;
    }

    /** Pence of each line of income, in the order of {@link Line#of}. */
    private List<Long> income(FinancialYear year, MoneyDraws drawn) {
        Income income = plan.income();
        List<Long> amounts = new ArrayList<>();
        amounts.add(pence(income.highNeedsBlock().pounds(year, drawn)));
        amounts.add(income.blockTransfer()
                .map(transfer -> pence(transfer.schoolsBlock().pounds(year, drawn)
                        * transfer.percent().in(year).map(drawn::once).orElse(0.0)
                        / 100))
                .orElse(0L));
        for (Item item : income.others()) {
            amounts.add(pence(item.amounts().pounds(year, drawn)));
        }
        return amounts;
    }

    private long fillSpend(
            long[][] pence,
            int index,
            FinancialYear year,
            MoneyDraws drawn,
            double factor,
            ScenarioForecast scenario,
            int run) {
        long sum = 0;
        int line = lines.indexOf(Line.spend(Placement.values()[0]));
        for (Placement placement : Placement.values()) {
            long price = pencePerMonth(placement, year, drawn, factor);
            long planMonths = 0;
            for (int month = year.firstMonth(); month <= year.lastMonth(); month++) {
                planMonths += scenario.plans(run, month, placement);
            }
            pence[line][index] = Math.multiplyExact(planMonths, price);
            sum = Math.addExact(sum, pence[line][index]);
            line++;
        }
        long other = pence(Alignment.otherPounds(plan, year, drawn));
        set(pence, Line.OTHER_SPEND, index, other);
        sum = Math.addExact(sum, other);
        set(pence, Line.SPEND, index, sum);
        return sum;
    }

    private long pencePerMonth(Placement placement, FinancialYear year, MoneyDraws drawn, double factor) {
        return pence(plan.prices().pounds(placement, year, drawn) * factor / MONTHS);
    }

    /** The opening year, and those between it and the first shown: by their outturn, or worked out from known plans. */
    private NavigableMap<FinancialYear, Position.Closed> closedYears(MoneyDraws drawn, double factor) {
        TreeMap<FinancialYear, Position.Closed> closed = new TreeMap<>();
        FinancialYear opening = plan.opening().endOf();
        Money balance = Money.ofPounds(drawn.once(plan.opening().balance()));
        closed.put(opening, new Position.Closed(outturn(opening, drawn), balance));
        for (FinancialYear year = opening.next(); year.compareTo(first) < 0; year = year.next()) {
            FinancialYear between = year;
            Money inYear = outturn(year, drawn).orElseGet(() -> workedOut(between, drawn, factor));
            balance = balance.plus(inYear);
            closed.put(year, new Position.Closed(Optional.of(inYear), balance));
        }
        return closed;
    }

    private Optional<Money> outturn(FinancialYear year, MoneyDraws drawn) {
        return plan.outturns().stream()
                .filter(outturn -> outturn.year().equals(year))
                .findFirst()
                .map(outturn -> Money.ofPounds(drawn.once(outturn.inYear())));
    }

    private Money workedOut(FinancialYear year, MoneyDraws drawn, double factor) {
        long inYear = income(year, drawn).stream().mapToLong(Long::longValue).sum()
                - pence(Alignment.otherPounds(plan, year, drawn));
        double[] planMonths = past.planMonths(year);
        for (Placement placement : Placement.values()) {
            inYear -= Math.round(planMonths[placement.ordinal()] * pencePerMonth(placement, year, drawn, factor));
        }
        return Money.ofPence(inYear);
    }

    private void set(long[][] pence, Line line, int index, long amount) {
        pence[lines.indexOf(line)][index] = amount;
    }

    private static long pence(double pounds) {
        return Money.ofPounds(pounds).pence();
    }
}
