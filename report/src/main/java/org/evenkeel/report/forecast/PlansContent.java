package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.report.chart.BarChart;
import org.evenkeel.report.chart.BarChart.Bar;
import org.evenkeel.report.chart.BarChart.Direction;
import org.evenkeel.report.chart.BarChart.Series;
import org.evenkeel.report.chart.FanChart;
import org.evenkeel.report.chart.Tone;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Unit;

/** What a forecast says about plans: how many, for whom, and what flows in and out. */
final class PlansContent {

    private static final String MEASURE = "EHC plans";
    private static final String AGE = "Age";

    private final Forecast forecast;
    private final Snapshot opening;

    PlansContent(Forecast forecast) {
        this.forecast = forecast;
        this.opening = forecast.assumptions().opening();
    }

    static Fan total(ScenarioForecast scenario) {
        return scenario.fan(Measure.PLANS, Group.ALL);
    }

    FanChart plans(Comparison comparison) {
        List<ScenarioForecast> shown = Tones.shown(forecast);
        boolean alone = shown.size() == 1;
        return new FanChart(
                "plans",
                alone ? "Plans, if nothing new is done" : "Plans, with and without what is planned",
                MEASURE,
                Unit.COUNT,
                shown.stream()
                        .map(scenario -> new FanChart.Fan(
                                scenario.scenario().title(),
                                Tones.of(scenario.scenario().name()),
                                Fans.points(total(scenario), alone, month -> month)))
                        .toList(),
                comparison.actual(),
                comparison.expected(),
                List.of(),
                OptionalInt.of(forecast.start()));
    }

    /** Plans at the end of each financial year, scenario by scenario. */
    Table byYear() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Month")));
        for (ScenarioForecast scenario : forecast.scenarios()) {
            columns.add(Column.number("Middle").under(scenario.scenario().title()));
            columns.add(Column.range("80% range").under(scenario.scenario().title()));
        }
        List<Table.Row> rows = new ArrayList<>();
        years().map(FinancialYear::lastMonth)
                .filter(march -> march <= forecast.until())
                .forEach(march -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.of(Months.full(march))));
                    for (ScenarioForecast scenario : forecast.scenarios()) {
                        cells.add(Fans.middle(total(scenario), march, Unit.COUNT));
                        cells.add(Fans.range(total(scenario), march, Unit.COUNT));
                    }
                    rows.add(new Table.Row(cells, false));
                });
        return new Table("plans-by-year", "Plans in the last month of each financial year", columns, rows);
    }

    /** Means over all runs, which unlike middles add up over the months of a year; whole years only. */
    Table flows(ScenarioForecast scenario) {
        List<Table.Row> rows = new ArrayList<>();
        years().filter(year -> year.firstMonth() >= forecast.start() && year.lastMonth() <= forecast.until())
                .forEach(year -> {
                    List<Cell> cells = new ArrayList<>(List.of(Cell.of(year.toString())));
                    for (Measure measure :
                            List.of(Measure.REQUESTS, Measure.ASSESSMENTS, Measure.STARTS, Measure.CEASES)) {
                        Fan fan = scenario.fan(measure, Group.ALL);
                        cells.add(Cell.of(
                                IntStream.rangeClosed(year.firstMonth(), year.lastMonth())
                                        .mapToDouble(fan::mean)
                                        .sum(),
                                Unit.COUNT));
                    }
                    rows.add(new Table.Row(cells, false));
                });
        return new Table(
                "flows-" + scenario.scenario().name(),
                scenario.scenario().title() + ": what flows in and out in each financial year",
                List.of(
                        Column.text("Financial year"),
                        Column.number("Requests"),
                        Column.number("Assessments"),
                        Column.number("Plans starting"),
                        Column.number("Plans ceasing")),
                rows,
                "Averages over all runs.");
    }

    BarChart byPlacement() {
        int[] before = opening.byPlacement();
        return bars(
                "placements",
                "Where children and young people with plans are educated",
                "Placement",
                Placement.ALL.stream().map(Placement::label).toList(),
                largestFirst(before),
                before,
                index -> new Group.OfPlacement(Placement.ALL.get(index)));
    }

    BarChart byNeed() {
        int[] before = opening.byNeed();
        return bars(
                "needs",
                "Plans by primary need",
                "Primary need",
                Need.ALL.stream().map(Need::label).toList(),
                largestFirst(before),
                before,
                index -> new Group.OfNeed(Need.ALL.get(index)));
    }

    BarChart byAge() {
        int[] before = opening.byAge();
        List<Integer> order = IntStream.range(0, before.length).boxed().toList();
        return bars(
                "ages",
                "Plans by age at the start of the school year",
                AGE,
                order.stream().map(Object::toString).toList(),
                order,
                before,
                Group.OfAge::new);
    }

    private static List<Integer> largestFirst(int[] before) {
        return IntStream.range(0, before.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(before[other], before[one]))
                .toList();
    }

    private BarChart bars(
            String id,
            String title,
            String heading,
            List<String> names,
            List<Integer> order,
            int[] before,
            IntFunction<Group> group) {
        List<Integer> present = heading.equals(AGE)
                ? order
                : order.stream()
                        .filter(index -> isAnyone(before[index], group.apply(index)))
                        .toList();
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                Months.full(forecast.start()),
                Tone.BEFORE,
                present.stream().map(index -> new Bar(before[index])).toList()));
        int horizon = forecast.until();
        for (ScenarioForecast scenario : Tones.shown(forecast)) {
            series.add(new Series(
                    Months.full(horizon) + ", " + scenario.scenario().title().toLowerCase(Locale.ROOT),
                    Tones.of(scenario.scenario().name()),
                    present.stream()
                            .map(index -> scenario.fan(Measure.PLANS, group.apply(index)))
                            .map(fan -> new Bar(fan.median(horizon), Fans.eighty(fan, horizon)))
                            .toList()));
        }
        Direction direction = heading.equals(AGE) ? Direction.COLUMNS : Direction.ROWS;
        return new BarChart(
                id,
                title,
                MEASURE,
                Unit.COUNT,
                heading,
                present.stream().map(names::get).toList(),
                series,
                direction);
    }

    /** Whether there is somebody in the group at the start, or may be at the end. */
    private boolean isAnyone(int before, Group group) {
        return before > 0
                || Tones.shown(forecast).stream()
                        .anyMatch(
                                scenario -> scenario.fan(Measure.PLANS, group).at(Quantile.P90, forecast.until()) > 0);
    }

    private Stream<FinancialYear> years() {
        return IntStream.rangeClosed(
                        FinancialYear.ofMonth(forecast.start()).startYear(),
                        FinancialYear.ofMonth(forecast.until()).startYear())
                .mapToObj(FinancialYear::new);
    }
}
