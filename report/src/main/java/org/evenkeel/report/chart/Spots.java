package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.evenkeel.report.chart.FanChart.Fan;
import org.evenkeel.report.chart.FanChart.Point;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Upright strips of a chart that show their values when a pointer rests on them, by the browser alone. A convenience:
 * the table under the chart says the same to everybody.
 */
final class Spots {

    private final List<Double> left = new ArrayList<>();
    private final List<Double> right = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private Spots() {}

    /** A strip for each month that has a figure, from half way to the month before to half way to the next. */
    static Spots of(FanChart chart) {
        List<Integer> months = new TreeSet<>(chart.months().toList()).stream().toList();
        Spots spots = new Spots();
        for (int index = 0; index < months.size(); index++) {
            int month = months.get(index);
            String said = words(chart, month);
            if (!said.isEmpty()) {
                spots.left.add(index == 0 ? month : (months.get(index - 1) + month) / 2.0);
                spots.right.add(index == months.size() - 1 ? month : (month + months.get(index + 1)) / 2.0);
                spots.words.add(Months.full(month) + said);
            }
        }
        return spots;
    }

    /** A strip for each category. */
    static Spots of(BarChart chart) {
        Spots spots = new Spots();
        for (int index = 0; index < chart.categories().size(); index++) {
            StringBuilder said =
                    new StringBuilder(chart.heading() + " " + chart.categories().get(index));
            for (BarChart.Series series : chart.series()) {
                BarChart.Bar bar = series.bars().get(index);
                said.append(line(series.name(), chart.unit(), bar.value(), bar.range()));
            }
            spots.left.add(index - 0.5);
            spots.right.add(index + 0.5);
            spots.words.add(said.toString());
        }
        return spots;
    }

    private static String words(FanChart chart, int month) {
        StringBuilder said = new StringBuilder();
        for (Point actual : chart.actuals()) {
            if (actual.month() == month) {
                said.append(line("Actual", chart.unit(), actual.value(), null));
            }
        }
        for (Fan fan : chart.fans()) {
            fan.points().stream()
                    .filter(point -> point.month() == month)
                    .forEach(point -> said.append(line(fan.name(), chart.unit(), point.middle(), point.spoken())));
        }
        for (FanChart.Line line : chart.lines()) {
            line.points().stream()
                    .filter(point -> point.month() == month)
                    .forEach(point -> said.append(line(line.name(), chart.unit(), point.value(), null)));
        }
        return said.toString();
    }

    private static String line(String name, Unit unit, double value, @Nullable Interval range) {
        String said = "\n" + name + ": " + unit.say(value);
        return range == null || range.low() == range.high()
                ? said
                : said + " (" + Numbers.percent(range.share()) + " range " + unit.range(range.low(), range.high())
                        + ")";
    }

    /** Lays them over a plot, last of all, from one value to another. */
    void lay(Plot plot, double low, double high) {
        if (!words.isEmpty()) {
            plot.spots(left, right, low, high, words);
        }
    }
}
