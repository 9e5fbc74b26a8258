package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.report.chart.FanChart;
import org.evenkeel.report.chart.FanChart.Point;
import org.evenkeel.report.forecast.MoneyFigures.Account;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Unit;
import org.jspecify.annotations.Nullable;

/** The council's own published figures, each beside ours of the same date. */
final class Beside {

    /** Of a path with more figures than this only the last is compared. */
    private static final int MOST = 4;

    private final List<Table.Row> rows = new ArrayList<>();

    private Beside() {}

    /** The comparison, if there is anything to compare. */
    static Optional<Table> table(Forecast forecast, Comparison plans, @Nullable MoneyFigures money) {
        Beside beside = new Beside();
        List<Fan> totals =
                Tones.shown(forecast).stream().map(PlansContent::total).toList();
        plans.expected().forEach(line -> beside.plans(line, totals));
        if (money != null) {
            List<Fan> inYear = money.accounts().stream()
                    .limit(Tones.MOST)
                    .map(Account::inYear)
                    .toList();
            List<Fan> cumulative = money.accounts().stream()
                    .limit(Tones.MOST)
                    .map(Account::cumulative)
                    .toList();
            beside.pounds("What happened, in-year", money.inYear().actual(), inYear);
            money.inYear().expected().forEach(line -> beside.pounds(line.name(), line.points(), inYear));
            beside.pounds("What happened, cumulative", money.cumulative().actual(), cumulative);
            money.cumulative().expected().forEach(line -> beside.pounds(line.name(), line.points(), cumulative));
        }
        if (beside.rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(
                List.of(Column.text("The council's figure"), Column.text("When"), Column.number("Published")));
        for (ScenarioForecast scenario : Tones.shown(forecast)) {
            String ours = "Ours, " + scenario.scenario().title().toLowerCase(Locale.ROOT);
            columns.add(Column.number("Middle").under(ours));
            columns.add(Column.range("80% range").under(ours));
        }
        return Optional.of(new Table(
                "beside",
                "The council's published figures beside ours",
                columns,
                beside.rows,
                "Ours is worked out from its own inputs; it is not set to agree with what has been published."
                        + " A dash: the forecast does not hold the whole of that month or year."));
    }

    private void plans(FanChart.Line line, List<Fan> ours) {
        for (Point point : compared(line.points())) {
            add(line.name(), Months.full(point.month()), point.value(), Unit.COUNT, ours, point.month());
        }
    }

    private void pounds(String name, List<Point> points, List<Fan> ours) {
        for (Point point : compared(points)) {
            FinancialYear year = FinancialYear.ofMonth(point.month());
            add(name, year.toString(), point.value(), Unit.POSITION, ours, year.startYear());
        }
    }

    private static List<Point> compared(List<Point> points) {
        return points.size() <= MOST ? points : List.of(points.getLast());
    }

    private void add(String name, String when, double value, Unit unit, List<Fan> ours, int period) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Cell.of(when), Cell.of(value, unit)));
        for (Fan fan : ours) {
            if (period < fan.first() || period > fan.last()) {
                cells.add(new Cell.Missing("outside the forecast"));
                cells.add(new Cell.Missing("outside the forecast"));
            } else {
                cells.add(Fans.middle(fan, period, unit));
                cells.add(Fans.range(fan, period, unit));
            }
        }
        rows.add(new Table.Row(cells, false));
    }
}
