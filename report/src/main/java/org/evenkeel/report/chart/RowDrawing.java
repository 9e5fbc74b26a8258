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
    /** Names beside the bars are broken at this width, so that the bars keep room. */
    private static final double WIDEST_NAME = 270;

    private static final double LINE = 1.25;

    private final BarChart chart;
    private final Canvas canvas;
    private final Ticks ticks;
    /** Each category's name, in as many lines as it takes. */
    private final List<List<String>> names;

    private final double rowHeight;
    private final double headHeight;

    RowDrawing(BarChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        double highest = chart.unit() == Unit.CHANCE || chart.unit() == Unit.SHARE
                ? 1
                : chart.bars().mapToDouble(Bar::high).max().orElse(0);
        this.ticks = Ticks.covering(
                Math.min(0, chart.bars().mapToDouble(Bar::low).min().orElse(0)),
                Math.max(0, highest),
                canvas.narrow() ? 3 : 5);
        double room = canvas.narrow() ? canvas.width() - 30.0 : WIDEST_NAME;
        this.names = chart.categories().stream()
                .map(name -> Style.wrap(name, canvas.textSize(), room))
                .toList();
        double tallest = names.stream().mapToInt(List::size).max().orElse(1) * LINE * canvas.textSize();
        double bars = chart.series().size() * BAR;
        this.headHeight = canvas.narrow() ? tallest + 2 : 0;
        this.rowHeight = (canvas.narrow() ? headHeight + bars : Math.max(tallest, bars)) + GAP;
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
        double left = canvas.narrow()
                ? Style.width(AxisWords.say(chart.unit(), ticks.low(), ticks.step()), canvas.textSize()) / 2 + 4
                : widest() + 14;
        double values = chart.series().stream()
                        .flatMap(series -> series.bars().stream())
                        .mapToDouble(bar -> Style.width(say(bar), canvas.textSize() - 1.0))
                        .max()
                        .orElse(0)
                + 14;
        double perPixel = (ticks.high() - ticks.low()) / (canvas.width() - left - values);
        plot.axis(
                "x",
                ticks.low() - left * perPixel,
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

    private double widest() {
        return names.stream()
                .flatMap(List::stream)
                .mapToDouble(line -> Style.width(line, canvas.textSize()))
                .max()
                .orElse(0);
    }

    private String say(Bar bar) {
        return chart.unit().say(bar.value());
    }

    private double top(int category) {
        return -(GAP / 2 + category * rowHeight);
    }

    /** Beside the middle of the bars, or on a phone just above them. */
    private void names(Plot plot, double perPixel) {
        double line = LINE * canvas.textSize();
        double x = canvas.narrow() ? ticks.low() + 5 * perPixel : ticks.low() - 10 * perPixel;
        List<Double> ys = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int category = 0; category < names.size(); category++) {
            List<String> lines = names.get(category);
            double first = canvas.narrow()
                    ? top(category) - headHeight + line * (lines.size() - 0.5) + 2
                    : top(category) - chart.series().size() * BAR / 2 + line * (lines.size() - 1) / 2;
            for (int index = 0; index < lines.size(); index++) {
                ys.add(first - index * line);
                words.add(lines.get(index));
            }
        }
        plot.words(ys.stream().map(_ -> x).toList(), ys, words, Style.INK, canvas.narrow() ? 0 : 1, false);
    }

    private void rows(Plot plot, Series series, int index, double perPixel) {
        List<Double> tops = IntStream.range(0, series.bars().size())
                .mapToObj(category -> top(category) - headHeight - index * BAR - 1)
                .toList();
        List<Double> bottoms = tops.stream().map(top -> top - BAR + 2).toList();
        List<Double> centres = tops.stream().map(top -> top - BAR / 2 + 1).toList();
        plot.boxes(
                series.bars().stream()
                        .map(bar -> Math.min(bar.from(), bar.to()))
                        .toList(),
                series.bars().stream()
                        .map(bar -> Math.max(bar.from(), bar.to()))
                        .toList(),
                bottoms,
                tops,
                series.tone().wash(),
                series.tone().ink());
        whiskers(plot, series, centres);
        plot.words(
                series.bars().stream()
                        .map(bar -> (bar.from() == 0 ? Math.max(0, bar.high()) : bar.high()) + 6 * perPixel)
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
