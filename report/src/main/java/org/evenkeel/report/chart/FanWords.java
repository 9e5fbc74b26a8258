package org.evenkeel.report.chart;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.report.chart.FanChart.Fan;
import org.evenkeel.report.chart.FanChart.FanPoint;
import org.evenkeel.report.chart.FanChart.Limit;
import org.evenkeel.report.chart.FanChart.Line;
import org.evenkeel.report.chart.FanChart.Point;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** What a fan chart says in sentences and in its table. */
final class FanWords {

    /** More months of actual figures than this are thinned in the table to one a year. */
    private static final int MOST_ACTUALS = 16;

    private static final int MARCH = 2;

    private FanWords() {}

    static List<String> sentences(FanChart chart) {
        List<String> sentences = new ArrayList<>();
        for (Fan fan : chart.fans()) {
            sentences.add(sentence(chart, fan));
        }
        LineGroup.of(chart).forEach(group -> sentences.add(group.sentence(chart.unit())));
        for (Limit limit : chart.limits()) {
            sentences.add(limit.name() + ".");
        }
        return sentences;
    }

    private static String sentence(FanChart chart, Fan fan) {
        Unit unit = chart.unit();
        FanPoint last = fan.last();
        Point opening = opening(chart, fan);
        boolean plural = chart.measure().endsWith("s");
        String subject = chart.fans().size() == 1
                ? (plural ? "" : "The ") + (plural ? chart.measure() : lowerFirst(chart.measure()))
                : fan.name() + ": " + (plural ? "" : "the ") + lowerFirst(chart.measure());
        String movement = unit == Unit.POSITION ? "go" : Words.movement(opening.value(), last.middle());
        String known =
                (chart.actuals().contains(opening) || isKnown(fan.points().getFirst(), opening))
                        ? exactly(unit, opening.value())
                        : unit.roughly(opening.value());
        Interval range = last.spoken();
        return subject + " " + (plural ? movement : singular(movement)) + " from " + known + when(unit, opening.month())
                + " to " + unit.between(range.low(), range.high()) + " (" + Numbers.percent(range.share()) + " range)"
                + when(unit, last.month()) + "; middle " + unit.roughly(last.middle()) + ".";
    }

    /** Plans are counted in the middle of a month, accounts are closed at its end. */
    private static String when(Unit unit, int month) {
        return (unit == Unit.POSITION ? " at the end of " : " in ") + Months.full(month);
    }

    /** A fan that starts in a point starts at a known figure. */
    private static boolean isKnown(FanPoint first, Point opening) {
        return first.month() == opening.month()
                && first.spoken().low() == first.spoken().high();
    }

    /** A known figure is given in full; only forecasts are rounded. */
    private static String exactly(Unit unit, double value) {
        return unit == Unit.COUNT ? unit.say(value) : unit.roughly(value);
    }

    private static String singular(String verb) {
        return switch (verb) {
            case "go" -> "goes";
            case "stay about level," -> "stays about level,";
            default -> verb + "s";
        };
    }

    /** Keeps initials as they are: "EHC plans" does not become "eHC plans". */
    private static String lowerFirst(String text) {
        boolean initials = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return initials ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** The last figure known when the forecast starts; without one, where the fan starts. */
    private static Point opening(FanChart chart, Fan fan) {
        FanPoint first = fan.points().getFirst();
        int start = chart.start().orElse(first.month());
        return chart.actuals().stream()
                .filter(point -> point.month() <= start)
                .reduce((_, later) -> later)
                .orElseGet(() -> new Point(first.month(), first.middle()));
    }

    static Table table(FanChart chart) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("Month"));
        if (!chart.actuals().isEmpty()) {
            columns.add(Column.number("Actual"));
        }
        List<LineGroup> groups = LineGroup.of(chart);
        groups.forEach(group -> columns.add(Column.number(group.name())));
        for (Fan fan : chart.fans()) {
            String range = Numbers.percent(fan.last().spoken().share()) + " range";
            columns.add(Column.number("Middle").under(fan.name()));
            columns.add(Column.range(range).under(fan.name()));
        }
        Map<Integer, Double> actuals = byMonth(chart.actuals());
        List<Map<Integer, FanPoint>> fans = chart.fans().stream()
                .map(fan -> fan.points().stream().collect(toMap(FanPoint::month, point -> point)))
                .toList();
        List<Table.Row> rows = new ArrayList<>();
        for (int month : monthsOfTable(chart)) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(Months.full(month)));
            if (!chart.actuals().isEmpty()) {
                cells.add(number(actuals.get(month), chart.unit()));
            }
            groups.forEach(group -> cells.add(group.in(month, chart.unit())));
            for (Map<Integer, FanPoint> fan : fans) {
                FanPoint point = fan.get(month);
                if (point == null) {
                    cells.add(new Cell.Missing("no figure"));
                    cells.add(new Cell.Missing("no figure"));
                } else {
                    Interval range = point.spoken();
                    cells.add(Cell.of(point.middle(), chart.unit()));
                    cells.add(Cell.span(range.low(), range.high(), chart.unit()));
                }
            }
            rows.add(new Table.Row(cells, false));
        }
        return new Table(chart.id(), chart.title() + ": the numbers", columns, rows);
    }

    private static Cell number(@Nullable Double value, Unit unit) {
        return value == null ? new Cell.Missing("no figure") : Cell.of(value, unit);
    }

    private static Map<Integer, Double> byMonth(List<Point> points) {
        return points.stream().collect(toMap(Point::month, Point::value, (_, later) -> later));
    }

    /** Every actual and published figure, and of the forecast its start, each end of a financial year and its end. */
    private static SortedSet<Integer> monthsOfTable(FanChart chart) {
        TreeSet<Integer> months = new TreeSet<>();
        int yearly = chart.actuals().isEmpty()
                ? 0
                : Math.floorMod(chart.actuals().getLast().month(), 12);
        chart.actuals().stream()
                .map(Point::month)
                .filter(month -> chart.actuals().size() <= MOST_ACTUALS || Math.floorMod(month, 12) == yearly)
                .forEach(months::add);
        for (Line line : chart.lines()) {
            if (line.points().size() <= MOST_ACTUALS) {
                line.points().forEach(point -> months.add(point.month()));
            }
        }
        for (Fan fan : chart.fans()) {
            int first = fan.points().getFirst().month();
            int last = fan.last().month();
            fan.points().stream()
                    .map(FanPoint::month)
                    .filter(month -> month == first || month == last || Math.floorMod(month, 12) == MARCH)
                    .forEach(months::add);
        }
        return months;
    }
}
