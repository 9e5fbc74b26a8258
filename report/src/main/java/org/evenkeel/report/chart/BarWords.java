package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.report.chart.BarChart.Bar;
import org.evenkeel.report.chart.BarChart.Series;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;

/** What a bar chart says in sentences and in its table. */
final class BarWords {

    /** How many categories a sentence names before it sends the reader to the table. */
    private static final int NAMED = 3;

    private BarWords() {}

    static List<String> sentences(BarChart chart) {
        if (chart.unit() == Unit.CHANCE) {
            return each(
                    chart, IntStream.range(0, chart.categories().size()).boxed().toList());
        }
        if (chart.bars().anyMatch(bar -> bar.from() != 0)) {
            return steps(chart);
        }
        boolean isMoney = chart.unit() == Unit.POSITION || chart.unit() == Unit.POUNDS;
        return isMoney && arePeriods(chart) ? firstToLast(chart) : largest(chart);
    }

    /** Years such as 2025-26, which run from first to last; causes do not. */
    private static boolean arePeriods(BarChart chart) {
        return chart.categories().stream().allMatch(category -> Character.isDigit(category.charAt(0)));
    }

    private static List<String> firstToLast(BarChart chart) {
        int last = chart.categories().size() - 1;
        List<String> sentences = new ArrayList<>();
        for (Series series : chart.series()) {
            Bar end = series.bars().get(last);
            sentences.add(series.name() + ": "
                    + chart.unit().roughly(series.bars().getFirst().value()) + " in "
                    + chart.categories().getFirst() + "; " + withRange(chart, end) + " in "
                    + chart.categories().get(last) + ".");
        }
        return sentences;
    }

    /** Floating bars: from one total to another, by the largest steps. */
    private static List<String> steps(BarChart chart) {
        List<Bar> bars = chart.series().getLast().bars();
        int last = bars.size() - 1;
        List<Integer> top = IntStream.range(1, last)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer index) -> -Math.abs(bars.get(index).value())))
                .limit(NAMED)
                .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add("From " + chart.unit().say(bars.getFirst().value()) + " ("
                + lower(chart.categories().getFirst()) + ") to "
                + chart.unit().say(bars.getLast().value()) + " ("
                + lower(chart.categories().getLast()) + ").");
        for (int index : top) {
            sentences.add(chart.categories().get(index) + " adds "
                    + chart.unit().say(bars.get(index).value()) + ".");
        }
        int others = last - 1 - top.size();
        if (others > 0) {
            sentences.add("The three largest are given here; the table has the other " + others + " too.");
        }
        return sentences;
    }

    private static List<String> largest(BarChart chart) {
        Series order = chart.series().getLast();
        List<Integer> top = IntStream.range(0, chart.categories().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer index) -> -Math.abs(order.bars().get(index).value())))
                .limit(NAMED)
                .toList();
        List<String> sentences = each(chart, top);
        int others = chart.categories().size() - top.size();
        if (others > 0) {
            sentences.add("The three largest are given here; the table has the other " + others + " too.");
        }
        return sentences;
    }

    private static List<String> each(BarChart chart, List<Integer> categories) {
        List<String> sentences = new ArrayList<>();
        for (int category : categories) {
            List<String> values = new ArrayList<>();
            for (Series series : chart.series()) {
                values.add(brief(chart, series.bars().get(category)) + " (" + lower(series.name()) + ")");
            }
            sentences.add(named(chart, category) + ": " + String.join("; ", values) + ".");
        }
        return sentences;
    }

    /** A bare number such as an age is said with what it is. */
    private static String named(BarChart chart, int category) {
        String name = chart.categories().get(category);
        return Character.isDigit(name.charAt(0)) ? chart.heading() + " " + name : name;
    }

    /** Ranges by category are for the table: in a sentence they would drown what it says. */
    private static String brief(BarChart chart, Bar bar) {
        if (chart.unit() != Unit.COUNT) {
            return chart.unit().roughly(bar.value());
        }
        return bar.range() == null ? Numbers.count(bar.value()) : "about " + Numbers.rounded(bar.value());
    }

    private static String withRange(BarChart chart, Bar bar) {
        Interval range = bar.range();
        if (range == null) {
            return chart.unit().roughly(bar.value());
        }
        return chart.unit().roughly(bar.value()) + ", " + Numbers.percent(range.share()) + " range "
                + chart.unit().between(range.low(), range.high());
    }

    /** Within a sentence, but a month keeps its capital. */
    private static String lower(String name) {
        boolean dated = name.chars().anyMatch(Character::isDigit);
        return dated ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static Table table(BarChart chart) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(chart.heading()));
        for (Series series : chart.series()) {
            Interval range = series.bars().getFirst().range();
            if (range == null) {
                columns.add(Column.number(series.name()));
            } else {
                columns.add(Column.number("Middle").under(series.name()));
                columns.add(
                        Column.range(Numbers.percent(range.share()) + " range").under(series.name()));
            }
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int index = 0; index < chart.categories().size(); index++) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(chart.categories().get(index)));
            for (Series series : chart.series()) {
                Bar bar = series.bars().get(index);
                cells.add(Cell.of(bar.value(), chart.unit()));
                if (series.bars().getFirst().range() != null) {
                    Interval range = bar.range();
                    cells.add(
                            range == null
                                    ? new Cell.Missing("no figure")
                                    : Cell.span(range.low(), range.high(), chart.unit()));
                }
            }
            rows.add(new Table.Row(cells, false));
        }
        return new Table(chart.id(), chart.title() + ": the numbers", columns, rows);
    }
}
