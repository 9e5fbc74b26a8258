package org.evenkeel.model.finance;

import java.util.List;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/** Adds up an account in whole pence: lines to totals, income less spend to the position, year after year. */
final class AccountSheet {

    private final List<Line> lines;
    private final FinancialYear first;
    private final int years;
    private final RunMoney money;
    private final List<PriceChange> changes;
    private final List<PlannedIntervention> costed;
    private final int incomeLine;
    private final long[][] pence;

    /** An account of a scenario, with the prices that differ in it and what its interventions cost. */
    AccountSheet(
            List<Line> lines, FinancialYear first, int years, RunMoney money, ManagementPlan plan, Scenario scenario) {
        this.lines = lines;
        this.first = first;
        this.years = years;
        this.money = money;
        this.changes = plan.priceChanges(scenario);
        this.costed = plan.costed(scenario);
        this.incomeLine = lines.indexOf(Line.INCOME);
        this.pence = new long[lines.size()][years];
    }

    /** What plans in a placement cost in the twelve months from one. */
    interface Spending {
        long pence(Placement placement, int firstMonth, long pencePerMonth);
    }

    Position fill(Spending spending) {
        long balance = money.closed().lastEntry().getValue().cumulative().pence();
        for (int year = 0; year < years; year++) {
            long inYear = Math.subtractExact(fillIncome(year, money.income(year)), fillSpend(year, spending));
            balance = Math.addExact(balance, inYear);
            pence[lines.size() - 2][year] = inYear;
            pence[lines.size() - 1][year] = balance;
        }
        return new Position(lines, first, pence, money.closed());
    }

    private long fillIncome(int year, List<Long> amounts) {
        long sum = 0;
        for (int line = 0; line < amounts.size(); line++) {
            pence[line][year] = amounts.get(line);
            sum = Math.addExact(sum, amounts.get(line));
        }
        pence[incomeLine][year] = sum;
        return sum;
    }

    private long fillSpend(int year, Spending spending) {
        int firstMonth = new FinancialYear(first.startYear() + year).firstMonth();
        long sum = 0;
        int line = incomeLine + 1;
        for (Placement placement : Placement.values()) {
            pence[line][year] = spending.pence(placement, firstMonth, money.pencePerMonth(placement, year, changes));
            sum = Math.addExact(sum, pence[line][year]);
            line++;
        }
        pence[line][year] = money.other(year);
        sum = Math.addExact(sum, money.other(year));
        if (lines.get(line + 1).equals(Line.INTERVENTIONS)) {
            line++;
            pence[line][year] = money.cost(costed, year);
            sum = Math.addExact(sum, pence[line][year]);
        }
        pence[line + 1][year] = sum;
        return sum;
    }
}
