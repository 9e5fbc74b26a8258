package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.report.chart.BarChart.Bar;
import org.evenkeel.report.chart.BarChart.Series;
import org.evenkeel.report.wording.Unit;

/** Draws a {@link BarChart} whose bars lie down, for categories with long names: beside them, or above on a phone. */
final class RowDrawing {

    private static final double BAR = 17;
    private static final double GAP = 16;
    private static final double AXIS_HEIGHT = 28;

    private final BarChart chart;
    private final Canvas canvas;
    private final Ticks ticks;
    private final double rowHeight;
    private final double headHeight;

    RowDrawing(BarChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        double highest = chart.unit() == Unit.CHANCE || chart.unit() == Unit.SHARE
                ? 1
                : chart.bars().mapToDouble(Bar::high).max().orElse(0);
        this.ticks = Ticks.covering(
                Math.min(0, chart.bars().mapToDouble(Bar::low).min().orElse(0)), highest, canvas.narrow() ? 3 : 5);
        this.headHeight = canvas.narrow() ? canvas.textSize() * 1.5 : 0;
        this.rowHeight = headHeight + chart.series().size() * BAR + GAP;
    }

    /** In this plot one unit upwards is one pixel, counted down from the top as negative numbers. */
    String svg() {
        Drawing drawing = new Drawing(chart, canvas);
        Key key = new Key(canvas, drawing.prefix());
        double panel = rowHeight * chart.categories().size() + GAP / 2;
        double height = panel + AXIS_HEIGHT;
        Plot plot = new Plot(canvas.width(), height, canvas.textSize());
        plot.withoutGrid();
        // On a phone there must still be room for half of the first value under the axis.
        double names = canvas.narrow()
                ? Style.width(AxisWords.say(chart.unit(), ticks.low(), ticks.step()), canvas.textSize()) / 2 + 4
                : widest(chart.categories()) + 14;
        double values = chart.series().stream()
                        .flatMap(series -> series.bars().stream())
                        .mapToDouble(bar -> Style.width(say(bar), canvas.textSize() - 1.0))
                        .max()
                        .orElse(0)
                + 14;
        double perPixel = (ticks.high() - ticks.low()) / (canvas.width() - names - values);
        plot.axis(
                "x",
                ticks.low() - names * perPixel,
                ticks.high() + values * perPixel,
                ticks.values(),
                ticks.values().stream()
                        .map(value -> AxisWords.say(chart.unit(), value, ticks.step()))
                        .toList());
        plot.axis("y", -panel, 0, List.of(), List.of());
        for (double tick : ticks.values()) {
            boolean zero = tick == 0;
            plot.segments(
                    List.of(tick),
                    List.of(-panel),
                    List.of(tick),
                    List.of(0.0),
                    zero ? Style.ZERO : Style.GRID,
                    zero ? 1.4 : 1,
                    Plot.Dash.NONE);
        }
        for (int index = 0; index < chart.series().size(); index++) {
            Series series = chart.series().get(index);
            drawing.use(series.tone());
            rows(plot, series, index, perPixel);
            Interval range = series.bars().getFirst().range();
            key.bar(series.tone(), range != null, series.name() + BarKey.rangeWords(range));
        }
        names(plot, perPixel);
        return drawing.svg(key, AxisWords.title(chart.measure(), chart.unit()), plot, height);
    }

    private double widest(List<String> words) {
        return words.stream()
                .mapToDouble(name -> Style.width(name, canvas.textSize()))
                .max()
                .orElse(0);
    }

    private String say(Bar bar) {
        return chart.unit().say(bar.value());
    }

    private double top(int category) {
        return -(GAP / 2 + category * rowHeight);
    }

    private void names(Plot plot, double perPixel) {
        List<Double> y = IntStream.range(0, chart.categories().size())
                .mapToObj(category -> canvas.narrow()
                        ? top(category) - headHeight * 0.45
                        : top(category) - chart.series().size() * BAR / 2)
                .toList();
        double x = canvas.narrow() ? ticks.low() + 5 * perPixel : ticks.low() - 10 * perPixel;
        plot.words(y.stream().map(_ -> x).toList(), y, chart.categories(), Style.INK, canvas.narrow() ? 0 : 1, false);
    }

    private void rows(Plot plot, Series series, int index, double perPixel) {
        List<Double> tops = IntStream.range(0, series.bars().size())
                .mapToObj(category -> top(category) - headHeight - index * BAR - 1)
                .toList();
        List<Double> bottoms = tops.stream().map(top -> top - BAR + 2).toList();
        List<Double> centres = tops.stream().map(top -> top - BAR / 2 + 1).toList();
        plot.boxes(
                series.bars().stream().map(bar -> Math.min(0, bar.value())).toList(),
                series.bars().stream().map(bar -> Math.max(0, bar.value())).toList(),
                bottoms,
                tops,
                series.tone().wash(),
                series.tone().ink());
        whiskers(plot, series, centres);
        plot.words(
                series.bars().stream()
                        .map(bar -> Math.max(0, bar.high()) + 6 * perPixel)
                        .toList(),
                centres,
                series.bars().stream().map(this::say).toList(),
                series.tone().ink(),
                0,
                false,
                canvas.textSize() - 1.0);
    }

    private static void whiskers(Plot plot, Series series, List<Double> centres) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> toX = new ArrayList<>();
        List<Double> toY = new ArrayList<>();
        double cap = BAR * 0.22;
        for (int category = 0; category < series.bars().size(); category++) {
            Interval range = series.bars().get(category).range();
            if (range != null) {
                double centre = centres.get(category);
                x.addAll(List.of(range.low(), range.low(), range.high()));
                toX.addAll(List.of(range.high(), range.low(), range.high()));
                y.addAll(List.of(centre, centre - cap, centre - cap));
                toY.addAll(List.of(centre, centre + cap, centre + cap));
            }
        }
        if (!x.isEmpty()) {
            plot.segments(x, y, toX, toY, Style.INK, 1.6, Plot.Dash.NONE);
        }
    }
}
