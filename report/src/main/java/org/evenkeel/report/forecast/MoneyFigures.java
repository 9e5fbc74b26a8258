package org.evenkeel.report.forecast;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.chart.FanChart;
import org.jspecify.annotations.Nullable;

/**
 * The money of a forecast, as a report tells it.
 *
 * @param opening the balance that the account starts from; null if there is none to show
 * @param accounts what each scenario comes to, in the forecast's order of scenarios
 * @param chances how likely each condition is to be met, condition by condition
 * @param limits what the cumulative position must not fall below, and when, to draw on its chart
 * @param inYear in-year positions that happened or that others expected; pounds, at the last month of a financial year
 * @param cumulative cumulative positions likewise
 * @param assumptions prices, income and the rest that money rests on
 * @param differences what each scenario of the library changes, run by run
 * @param savings what mitigated saves and costs, year by year; none where no cost is known
 */
public record MoneyFigures(
        @Nullable Opening opening,
        List<Account> accounts,
        List<ConditionChance> chances,
        List<FanChart.Limit> limits,
        Comparison inYear,
        Comparison cumulative,
        List<Assumption> assumptions,
        List<Difference> differences,
        List<Saving> savings) {

    /** Keeps its own copies. */
    public MoneyFigures {
        accounts = List.copyOf(accounts);
        chances = List.copyOf(chances);
        limits = List.copyOf(limits);
        assumptions = List.copyOf(assumptions);
        differences = List.copyOf(differences);
        savings = List.copyOf(savings);
    }

    /** The same with the accounts of some scenarios only. */
    MoneyFigures of(Predicate<String> scenarios) {
        return new MoneyFigures(
                opening,
                accounts.stream()
                        .filter(account -> scenarios.test(account.scenario()))
                        .toList(),
                chances.stream()
                        .filter(chance -> scenarios.test(chance.scenario()))
                        .toList(),
                limits,
                inYear,
                cumulative,
                assumptions,
                List.of(),
                savings);
    }

    /**
     * The money of a management plan; empty if the forecast holds no whole financial year, or if nothing is known of the
     * council's income: spending alone would look like a deficit.
     *
     * @param positions one for each scenario of the forecast, in its order
     */
    public static Optional<MoneyFigures> of(ManagementPlan plan, List<PositionFan> positions) {
        boolean isPaidFor = !plan.income().highNeedsBlock().given().isEmpty()
                || !plan.income().others().isEmpty();
        return isPaidFor && !positions.getFirst().years().isEmpty()
                ? Optional.of(PlanMoney.money(plan, positions))
                : Optional.empty();
    }

    /**
     * A balance at the end of a month, in pounds; negative is a deficit.
     *
     * @param month a {@code MonthIndex}
     * @param balance as it is known, or with its range
     */
    public record Opening(int month, Range balance) {}

    /**
     * The account of one scenario.
     *
     * @param scenario its name in files
     * @param title its name on screen
     * @param lines in the order of the account
     * @param inYear income less spending; negative is a deficit
     * @param cumulative at the end of each year; negative is a deficit
     */
    public record Account(String scenario, String title, List<Line> lines, Fan inYear, Fan cumulative) {

        /** Keeps its own copy. */
        public Account {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What a scenario of the library changes, compared run by run with the plan without it.
     *
     * @param scenario its name in files
     * @param cumulative pounds by financial year; negative is a larger deficit
     */
    public record Difference(String scenario, Fan cumulative) {}

    /**
     * What mitigated saves in a financial year against unmitigated, in pounds, on average over the runs: means add up.
     *
     * @param gross less spending on plans and all else but the cost
     * @param cost what the interventions cost
     */
    public record Saving(FinancialYear year, double gross, double cost) {

        /** What is left of the saving when its cost is paid. */
        public double net() {
            return gross - cost;
        }
    }

    /**
     * One line of the account.
     *
     * @param id a stable word for files, such as {@code income}
     * @param title what it is, in plain words
     * @param total whether it sums others
     * @param pounds by financial year, whose first calendar year is the fan's period
     */
    public record Line(String id, String title, boolean total, Fan pounds) {}

    /**
     * How likely a condition is to be met in one scenario.
     *
     * @param condition a stable word for files
     * @param name what is required, in plain words
     * @param scenario the scenario's name in files
     * @param probability from 0 to 1; empty if the forecast does not reach so far
     * @param note what a reader must know; may be empty
     */
    public record ConditionChance(
            String condition, String name, String scenario, OptionalDouble probability, String note) {}
}
