package org.evenkeel.report.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.evenkeel.model.finance.AgreementKind;
import org.evenkeel.model.finance.Deficit;
import org.evenkeel.model.finance.DeficitFan;
import org.evenkeel.model.finance.ExpectedAccount;
import org.evenkeel.model.finance.GrantRules;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.explain.ConditionOutlook;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.wording.Words;

/** Tables of the position: year by year, what becomes of the deficit, by month, and the conditions of an agreement. */
public final class PositionTables {

    private PositionTables() {}

    /** One scenario by name. */
    public record Scenario(String title, DeficitFan deficit) {}

    /** What a year's table tells, and how it is called. */
    private enum What {
        IN_YEAR("in-year", "In-year position", Deficit.Year::inYear),
        RESIDUAL("residual", "Balance at the end of the year, after grants", Deficit.Year::residual),
        GRANT("stability-grant", "Stability grant received", Deficit.Year::grant),
        INTEREST("interest", "Interest on the deficit, paid by the council", Deficit.Year::interest),
        GENERAL_FUND("general-fund", "What falls on the general fund", Deficit.Year::onGeneralFund);

        private final String id;
        private final String title;

        @SuppressWarnings("ImmutableEnumChecker") // method references of records hold nothing
        private final Function<Deficit.Year, Money> amount;

        What(String id, String title, Function<Deficit.Year, Money> amount) {
            this.id = id;
            this.title = title;
            this.amount = amount;
        }
    }

    /** In-year, balance, grant, interest and general fund, each by financial year; those that are nothing are left out. */
    public static List<Table> years(List<Scenario> scenarios) {
        List<Table> tables = new ArrayList<>();
        for (What what : What.values()) {
            List<Fan> fans = scenarios.stream()
                    .map(scenario -> scenario.deficit().fan(what.amount))
                    .toList();
            boolean isAnything = what == What.IN_YEAR
                    || what == What.RESIDUAL
                    || fans.stream().anyMatch(PositionTables::isAnything);
            if (isAnything) {
                tables.add(years(what, scenarios, fans));
            }
        }
        return tables;
    }

    private static boolean isAnything(Fan fan) {
        for (int year = fan.first(); year <= fan.last(); year++) {
            if (fan.at(Quantile.P90, year) != 0 || fan.at(Quantile.P10, year) != 0) {
                return true;
            }
        }
        return false;
    }

    private static Table years(What what, List<Scenario> scenarios, List<Fan> fans) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Financial year")));
        for (Scenario scenario : scenarios) {
            columns.add(Column.number(scenario.title()));
            columns.add(Column.range(scenario.title() + ", 8 in 10"));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (FinancialYear year : scenarios.getFirst().deficit().years()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(year.toString())));
            for (Fan fan : fans) {
                int at = year.startYear();
                cells.add(Cell.of(fan.median(at), Unit.POSITION));
                cells.add(Cell.span(fan.at(Quantile.P10, at), fan.at(Quantile.P90, at), Unit.POSITION));
            }
            rows.add(new Table.Row(cells, false));
        }
        return new Table("position-" + what.id, what.title, columns, rows, note(what, scenarios.getFirst()));
    }

    private static String note(What what, Scenario scenario) {
        GrantRules rules = scenario.deficit().rules();
        return switch (what) {
            case IN_YEAR -> "Income less spending of the year. Middles and ranges do not add up over years.";
            case RESIDUAL ->
                "The reserve for the dedicated schools grant. Deficits stay in it, apart from the general fund, until "
                        + rules.overrideEnds() + " ("
                        + rules.override().source().citation() + "; "
                        + rules.override().standing().words() + ").";
            case GRANT ->
                rules.stability()
                        .map(grant -> grant.percent() + "% of the deficit at the end of " + grant.deficitOf()
                                + " less what is ineligible ("
                                + grant.rule().source().citation()
                                + "). Taken as received in " + grant.paidIn()
                                + "; it needs an approved local SEND reform plan.")
                        .orElse("");
            case INTEREST ->
                "On the mean of the deficits at both ends of the year. It is paid from the general fund and is not in the"
                        + " balance.";
            case GENERAL_FUND ->
                "All of the deficit left when the override ends, then what each year adds. "
                        + rules.override().note();
        };
    }

    /** The chance that income covers the spending of each year. */
    public static Table balance(List<Scenario> scenarios) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Financial year")));
        scenarios.forEach(scenario -> columns.add(Column.text(scenario.title())));
        List<Table.Row> rows = new ArrayList<>();
        for (FinancialYear year : scenarios.getFirst().deficit().years()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(year.toString())));
            scenarios.forEach(scenario -> cells.add(Cell.of(scenario.deficit().chanceOfBalance(year), Unit.CHANCE)));
            rows.add(new Table.Row(cells, false));
        }
        return new Table(
                "position-chance-of-balance",
                "Chance of in-year balance or better",
                columns,
                rows,
                "The share of runs whose income covers the spending of that year.");
    }

    /** The expected path month by month: income, spending, the month's position, the balance. */
    public static Table months(ExpectedAccount account, ExpectedPath path, ManagementPlan plan) {
        List<Table.Row> rows = new ArrayList<>();
        for (FinancialYear year : account.years()) {
            long[] income = new long[12];
            long[] spend = new long[12];
            for (Line line : Line.of(plan)) {
                if (!line.isTotal()) {
                    List<Long> months = account.months(path, line, year);
                    long[] sums = line.kind() == Line.Kind.INCOME ? income : spend;
                    for (int month = 0; month < 12; month++) {
                        sums[month] = Math.addExact(sums[month], months.get(month));
                    }
                }
            }
            long balance = account.position(path)
                    .cumulative(year.previous())
                    .orElseThrow()
                    .pence();
            for (int month = 0; month < 12; month++) {
                balance = balance + income[month] - spend[month];
                rows.add(Table.Row.of(
                        Cell.of(MonthIndex.text(year.firstMonth() + month)),
                        pennies(income[month]),
                        pennies(spend[month]),
                        pennies(income[month] - spend[month]),
                        pennies(balance)));
            }
        }
        return new Table(
                "position-months",
                "Month by month on the expected path, before grants towards the deficit",
                List.of(
                        Column.text("Month"),
                        Column.number("Income"),
                        Column.number("Spending"),
                        Column.number("Position of the month"),
                        Column.number("Balance")),
                rows,
                "Plans are paid for month by month, income and other spending in twelve equal parts. No range: one path with"
                        + " everything in its middle.");
    }

    private static Cell pennies(long pence) {
        return Cell.of(pence / 100.0, Unit.PENNIES);
    }

    /** Each condition of the plan in each scenario: last actual, forecast, chance, margin, first date of breach. */
    public static Table conditions(List<ConditionOutlook> conditions) {
        List<Table.Row> rows = new ArrayList<>();
        for (ConditionOutlook each : conditions) {
            Unit unit = each.isMoney() ? Unit.POSITION : Unit.COUNT;
            rows.add(Table.Row.of(
                    Cell.of(each.condition().name()),
                    Cell.of(each.scenario()),
                    Cell.of(unit.say(each.condition().limit())),
                    each.lastActual()
                            .map(actual -> Cell.of(unit.say(actual.value()) + ", " + actual.when()))
                            .orElse(new Cell.Missing("none given")),
                    each.value().isPresent()
                            ? Cell.of(unit.say(each.value().get().middle()))
                            : new Cell.Missing("not reached"),
                    each.chance().isPresent()
                            ? Cell.of(Words.chance(each.chance().getAsDouble()))
                            : new Cell.Missing("not reached"),
                    each.margin().isPresent() ? Cell.of(unit.say(each.margin().getAsDouble())) : new Cell.Missing(""),
                    Cell.of(each.firstBreach().orElse("none"))));
        }
        return new Table(
                "conditions",
                "Conditions of the agreement",
                List.of(
                        Column.text("Condition"),
                        Column.text("Scenario"),
                        Column.text("Limit"),
                        Column.text("Last actual"),
                        Column.text("Forecast, middle"),
                        Column.text("Chance"),
                        Column.text("Margin"),
                        Column.text("First breach")),
                rows,
                "Margin: by how much the middle keeps to the limit; below nothing, by how much it misses. First breach: the"
                        + " first time at which more than half of the runs miss it.");
    }

    /** How one condition stands, in sentences. */
    public static String sentence(ConditionOutlook each) {
        Unit unit = each.isMoney() ? Unit.POSITION : Unit.COUNT;
        String head = each.condition().name() + ", " + each.scenario().toLowerCase(Locale.ROOT) + ": ";
        String last = each.lastActual()
                .map(actual -> " Last actual: " + unit.say(actual.value()) + ", " + actual.when() + ".")
                .orElse("");
        if (each.value().isEmpty() || each.chance().isEmpty()) {
            return head + "the forecast does not reach it." + last;
        }
        double margin = each.margin().orElse(0);
        return head + Words.chance(each.chance().getAsDouble()) + ". Middle "
                + unit.say(each.value().get().middle()) + " against "
                + unit.say(each.condition().limit()) + ", "
                + unit.say(Math.abs(margin)) + (margin < 0 ? " short of it." : " within it.") + last
                + each.firstBreach().map(when -> " First breach: " + when + ".").orElse(" No breach in most runs.");
    }

    /** What the kind of agreement asks in general, with where that is said and how well it is known. */
    public static Table terms(AgreementKind kind) {
        return new Table(
                "agreement-terms",
                kind.title() + ": what such agreements ask",
                List.of(
                        Column.text("What"),
                        Column.text("Measure"),
                        Column.text("Limit"),
                        Column.text("When"),
                        Column.text("Evidence"),
                        Column.text("Source")),
                kind.terms().stream()
                        .map(term -> Table.Row.of(
                                Cell.of(term.title()),
                                Cell.of(term.measure()),
                                Cell.of(term.limit()),
                                Cell.of(term.when()),
                                Cell.of(term.evidence()),
                                Cell.of(term.source().citation() + " ("
                                        + term.standing().words() + ")")))
                        .toList(),
                kind.note());
    }
}
