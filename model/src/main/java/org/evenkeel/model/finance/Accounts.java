package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.time.FinancialYear;

/**
 * Works out the account of each run: spending of a month is plans at its middle times the price of a plan-month of its
 * financial year, whole pence; all else is whole pence by financial year. See {@code docs/method/money.md}.
 */
final class Accounts {

    private final ManagementPlan plan;
    private final List<Line> lines;
    private final FinancialYear first;
    private final int years;
    private final Alignment alignment;
    private final List<RunMoney> money = new ArrayList<>();

    Accounts(Forecast forecast, ManagementPlan plan) {
        this.plan = plan;
        this.lines = Line.of(plan);
        this.first = firstShown(forecast.start(), plan);
        this.years = years(first, forecast.until());
        PastPlans past = new PastPlans(forecast, plan);
        this.alignment = new Alignment(plan, past);
        long seed = forecast.settings().seed();
        for (int run = 0; run < forecast.settings().runs(); run++) {
            MoneyDraws draws = new MoneyDraws(seed, run, plan.council().code());
            money.add(new RunMoney(plan, past, alignment, draws, first, years));
        }
    }

    /** The first financial year that lies wholly inside a forecast and after the opening balance. */
    static FinancialYear firstShown(int start, ManagementPlan plan) {
        FinancialYear ofStart = FinancialYear.ofMonth(start);
        FinancialYear whole = start == ofStart.firstMonth() ? ofStart : ofStart.next();
        FinancialYear afterOpening = plan.opening().endOf().next();
        return whole.compareTo(afterOpening) < 0 ? afterOpening : whole;
    }

    /** How many whole financial years there are from one up to a month. */
    static int years(FinancialYear first, int until) {
        FinancialYear ofEnd = FinancialYear.ofMonth(until);
        FinancialYear last = until == ofEnd.lastMonth() ? ofEnd : ofEnd.previous();
        return Math.max(0, last.startYear() - first.startYear() + 1);
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
        return new AccountSheet(lines, first, years, given, plan, scenario.scenario())
                .fill((placement, firstMonth, pencePerMonth) -> {
                    long planMonths = 0;
                    for (int month = firstMonth; month < firstMonth + 12; month++) {
                        planMonths += scenario.plans(run, month, placement);
                    }
                    return Math.multiplyExact(planMonths, pencePerMonth);
                });
    }
}
