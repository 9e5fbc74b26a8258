package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.chart.BarChart;
import org.evenkeel.report.chart.BarChart.Bar;
import org.evenkeel.report.chart.BarChart.Direction;
import org.evenkeel.report.chart.BarChart.Series;
import org.evenkeel.report.chart.FanChart;
import org.evenkeel.report.chart.Interval;
import org.evenkeel.report.forecast.MoneyFigures.Account;
import org.evenkeel.report.forecast.MoneyFigures.ConditionChance;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;

/** What a forecast says about money: the position year by year, the account behind it, and the conditions. */
final class MoneyContent {

    private final MoneyFigures money;
    private final int start;

    /** The start of the forecast, a {@code MonthIndex}, to mark on charts. */
    MoneyContent(MoneyFigures money, int start) {
        this.money = money;
        this.start = start;
    }

    private List<Account> shown() {
        return money.accounts().stream().limit(Tones.MOST).toList();
    }

    BarChart inYear() {
        Fan any = money.accounts().getFirst().inYear();
        return new BarChart(
                "in-year",
                "Income less spending in each financial year",
                "In-year position",
                Unit.POSITION,
                "Financial year",
                periods(any).mapToObj(MoneyContent::year).toList(),
                shown().stream()
                        .map(account -> new Series(
                                account.title(),
                                Tones.of(account.scenario()),
                                periods(account.inYear())
                                        .mapToObj(period -> new Bar(
                                                account.inYear().median(period), Fans.eighty(account.inYear(), period)))
                                        .toList()))
                        .toList(),
                Direction.COLUMNS);
    }

    FanChart cumulative() {
        boolean alone = money.accounts().size() == 1;
        return new FanChart(
                "cumulative",
                "What has built up by the end of each financial year",
                "Cumulative position",
                Unit.POSITION,
                shown().stream()
                        .map(account -> new FanChart.Fan(
                                account.title(), Tones.of(account.scenario()), cumulative(account, alone)))
                        .toList(),
                money.cumulative().actual(),
                money.cumulative().expected(),
                money.limits(),
                OptionalInt.of(start));
    }

    /** From the opening balance, so that the fan starts where the council stands. */
    private List<FanChart.FanPoint> cumulative(Account account, boolean alone) {
        List<FanChart.FanPoint> points = new ArrayList<>(
                Fans.points(account.cumulative(), alone, period -> new FinancialYear(period).lastMonth()));
        MoneyFigures.Opening opening = money.opening();
        if (opening != null && opening.month() < points.getFirst().month()) {
            Range balance = opening.balance();
            List<Interval> intervals = points.getFirst().intervals().stream()
                    .map(interval -> new Interval(interval.share(), balance.low(), balance.high()))
                    .toList();
            points.addFirst(new FanChart.FanPoint(opening.month(), balance.middle(), intervals));
        }
        return points;
    }

    /** The position year by year, in-year and cumulative, in every scenario. */
    List<Table> positions() {
        return List.of(
                position("in-year-by-year", "In-year position: income less spending", Account::inYear),
                position("cumulative-by-year", "Cumulative position at the end of March", Account::cumulative));
    }

    private Table position(String id, String caption, Function<Account, Fan> fan) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Financial year")));
        for (Account account : money.accounts()) {
            columns.add(Column.number("Middle").under(account.title()));
            columns.add(Column.range("80% range").under(account.title()));
        }
        List<Table.Row> rows = new ArrayList<>();
        periods(fan.apply(money.accounts().getFirst())).forEach(period -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(year(period))));
            for (Account account : money.accounts()) {
                cells.add(Fans.middle(fan.apply(account), period, Unit.POSITION));
                cells.add(Fans.range(fan.apply(account), period, Unit.POSITION));
            }
            rows.add(new Table.Row(cells, false));
        });
        return new Table(id, caption, columns, rows, "A minus sign is a deficit.");
    }

    /** Line by line, as averages over all runs, which add up as middles do not. */
    Table account(Account account) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Line")));
        periods(account.inYear()).forEach(period -> columns.add(Column.number(year(period))));
        List<Table.Row> rows = new ArrayList<>();
        for (MoneyFigures.Line line : account.lines()) {
            if (!line.total()
                    && periods(line.pounds()).allMatch(period -> line.pounds().mean(period) == 0)) {
                continue;
            }
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(line.title())));
            periods(account.inYear())
                    .forEach(period -> cells.add(
                            period < line.pounds().first()
                                            || period > line.pounds().last()
                                    ? new Cell.Missing("no figure")
                                    : Cell.of(line.pounds().mean(period), Unit.POSITION)));
            rows.add(new Table.Row(cells, line.total()));
        }
        return new Table(
                "account-" + account.scenario(),
                account.title() + ": the account, line by line",
                columns,
                rows,
                "Averages over all runs, so that lines add up; they differ a little from the middles above.");
    }

    /** The chance of every condition that the forecast reaches, if there is one. */
    Optional<BarChart> chances() {
        Map<String, List<ConditionChance>> byCondition = byCondition();
        byCondition
                .values()
                .removeIf(each ->
                        each.stream().anyMatch(chance -> chance.probability().isEmpty()));
        if (byCondition.isEmpty()) {
            return Optional.empty();
        }
        List<Series> series = new ArrayList<>();
        for (Account account : shown()) {
            List<Bar> bars = byCondition.values().stream()
                    .map(each -> new Bar(probability(each, account.scenario()).orElse(0)))
                    .toList();
            series.add(new Series(account.title(), Tones.of(account.scenario()), bars));
        }
        return Optional.of(new BarChart(
                "conditions",
                "How likely each condition is to be met",
                "Chance of meeting it",
                Unit.CHANCE,
                "Condition",
                byCondition.values().stream()
                        .map(each -> each.getFirst().name())
                        .toList(),
                series,
                Direction.ROWS));
    }

    /** Every condition, those that the forecast does not reach among them. */
    Table conditions() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Condition")));
        money.accounts().forEach(account -> columns.add(Column.number(account.title())));
        columns.add(Column.text("Note"));
        List<Table.Row> rows = new ArrayList<>();
        for (List<ConditionChance> each : byCondition().values()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(each.getFirst().name())));
            for (Account account : money.accounts()) {
                OptionalDouble probability = probability(each, account.scenario());
                cells.add(
                        probability.isPresent()
                                ? Cell.of(probability.getAsDouble(), Unit.CHANCE)
                                : Cell.of("beyond the forecast"));
            }
            String note = each.getFirst().note();
            cells.add(note.isEmpty() ? new Cell.Missing("none") : Cell.of(note));
            rows.add(new Table.Row(cells, false));
        }
        return new Table("conditions-table", "The chance of meeting each condition", columns, rows);
    }

    private Map<String, List<ConditionChance>> byCondition() {
        Map<String, List<ConditionChance>> grouped = new LinkedHashMap<>();
        money.chances()
                .forEach(chance -> grouped.computeIfAbsent(chance.condition(), _ -> new ArrayList<>())
                        .add(chance));
        return grouped;
    }

    private static OptionalDouble probability(List<ConditionChance> chances, String scenario) {
        return chances.stream()
                .filter(chance -> chance.scenario().equals(scenario))
                .map(ConditionChance::probability)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    static IntStream periods(Fan fan) {
        return IntStream.rangeClosed(fan.first(), fan.last());
    }

    static String year(int period) {
        return new FinancialYear(period).toString();
    }
}
