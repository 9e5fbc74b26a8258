package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/**
 * Works out the account of each run: spending of a month is plans at its middle times the price of a plan-month of its
 * financial year, whole pence; all else is whole pence by financial year. See {@code docs/method/money.md}.
 */
final class Accounts {

    private final List<Line> lines;
    private final FinancialYear first;
    private final int years;
    private final Alignment alignment;
    private final List<RunMoney> money = new ArrayList<>();
    private final int incomeLine;
    private final int firstSpendLine;

    Accounts(Forecast forecast, ManagementPlan plan) {
        this.lines = Line.of(plan);
        this.incomeLine = lines.indexOf(Line.INCOME);
        this.firstSpendLine = incomeLine + 1;
        this.first = firstShown(forecast, plan);
        FinancialYear ofEnd = FinancialYear.ofMonth(forecast.until());
        FinancialYear last = forecast.until() == ofEnd.lastMonth() ? ofEnd : ofEnd.previous();
        this.years = Math.max(0, last.startYear() - first.startYear() + 1);
        PastPlans past = new PastPlans(forecast, plan);
        this.alignment = new Alignment(plan, past);
        long seed = forecast.settings().seed();
        for (int run = 0; run < forecast.settings().runs(); run++) {
            MoneyDraws draws = new MoneyDraws(seed, run, plan.council().code());
            money.add(new RunMoney(plan, past, alignment, draws, first, years));
        }
    }

    private static FinancialYear firstShown(Forecast forecast, ManagementPlan plan) {
        FinancialYear ofStart = FinancialYear.ofMonth(forecast.start());
        FinancialYear whole = forecast.start() == ofStart.firstMonth() ? ofStart : ofStart.next();
        FinancialYear afterOpening = plan.opening().endOf().next();
        return whole.compareTo(afterOpening) < 0 ? afterOpening : whole;
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

    /** What all prices were multiplied by, with its range over the runs. */
    Assumption alignment() {
        return alignment.register(money.stream().map(RunMoney::factor).toList());
    }

    /** The account of one run of a scenario. */
    Position position(ScenarioForecast scenario, int run) {
        RunMoney given = money.get(run);
        long[][] pence = new long[lines.size()][years];
        long balance = given.closed().lastEntry().getValue().cumulative().pence();
        for (int year = 0; year < years; year++) {
            long income = fillIncome(pence, year, given.income(year));
            long spend = fillSpend(pence, year, given, scenario, run);
            long inYear = Math.subtractExact(income, spend);
            balance = Math.addExact(balance, inYear);
            pence[lines.size() - 2][year] = inYear;
            pence[lines.size() - 1][year] = balance;
        }
        return new Position(lines, first, pence, given.closed());
    }

    private long fillIncome(long[][] pence, int year, List<Long> amounts) {
        long sum = 0;
        for (int line = 0; line < amounts.size(); line++) {
            pence[line][year] = amounts.get(line);
            sum = Math.addExact(sum, amounts.get(line));
        }
        pence[incomeLine][year] = sum;
        return sum;
    }

    private long fillSpend(long[][] pence, int year, RunMoney given, ScenarioForecast scenario, int run) {
        int firstMonth = new FinancialYear(first.startYear() + year).firstMonth();
        long sum = 0;
        int line = firstSpendLine;
        for (Placement placement : Placement.values()) {
            long planMonths = 0;
            for (int month = firstMonth; month < firstMonth + 12; month++) {
                planMonths += scenario.plans(run, month, placement);
            }
            pence[line][year] = Math.multiplyExact(planMonths, given.pencePerMonth(placement, year));
            sum = Math.addExact(sum, pence[line][year]);
            line++;
        }
        pence[line][year] = given.other(year);
        sum = Math.addExact(sum, given.other(year));
        pence[line + 1][year] = sum;
        return sum;
    }
}
