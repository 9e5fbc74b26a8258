package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.report.chart.BarChart.Bar;
import org.evenkeel.report.chart.BarChart.Series;

/** Draws a {@link BarChart} whose bars stand up, for years and ages. */
final class ColumnDrawing {

    private static final double WIDE_HEIGHT = 340;
    private static final double NARROW_HEIGHT = 280;
    /** About what the values beside the axis take. */
    private static final double AXIS_ROOM = 70;
    /** Part of each category's width that its columns fill. */
    private static final double FILLED = 0.72;

    /** More categories than this leave columns too slim to tell apart side by side. */
    private static final int MOST_COLUMNS = 16;

    private static final double BAND = 0.45;

    private final BarChart chart;
    private final Canvas canvas;
    private final double height;
    private final Ticks ticks;

    ColumnDrawing(BarChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.height = canvas.narrow() ? NARROW_HEIGHT : WIDE_HEIGHT;
        this.ticks = Ticks.covering(
                Math.min(0, chart.bars().mapToDouble(Bar::low).min().orElse(0)),
                Math.max(0, chart.bars().mapToDouble(Bar::high).max().orElse(0)),
                5);
    }

    String svg() {
        Drawing drawing = new Drawing(chart, canvas);
        Key key = new Key(canvas, drawing.prefix());
        Plot plot = new Plot(canvas.width(), height, canvas.textSize());
        axes(plot);
        if (chart.categories().size() > MOST_COLUMNS) {
            profile(drawing, key, plot);
        } else {
            columns(drawing, key, plot);
        }
        plot.segments(
                List.of(-0.5),
                List.of(0.0),
                List.of(chart.categories().size() - 0.5),
                List.of(0.0),
                Style.ZERO,
                1.4,
                Plot.Dash.NONE);
        if (!canvas.narrow()) {
            Spots.of(chart).lay(plot, ticks.low(), ticks.high());
        }
        return drawing.svg(key, AxisWords.title(chart.measure(), chart.unit()), plot, height);
    }

    private void axes(Plot plot) {
        int count = chart.categories().size();
        double panel = canvas.width() - AXIS_ROOM;
        double widest = chart.categories().stream()
                .mapToDouble(name -> Style.width(name, canvas.textSize()))
                .max()
                .orElse(0);
        int stride = (int) Math.max(1, Math.ceil((widest + 12) / (panel / count)));
        List<Double> breaks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int index = (count - 1) % stride; index < count; index += stride) {
            breaks.add((double) index);
            labels.add(chart.categories().get(index));
        }
        plot.axis("x", -0.5, count - 0.5, breaks, labels);
        plot.axis(
                "y",
                ticks.low(),
                ticks.high(),
                ticks.values(),
                ticks.values().stream()
                        .map(value -> AxisWords.say(chart.unit(), value, ticks.step()))
                        .toList());
    }

    private void columns(Drawing drawing, Key key, Plot plot) {
        int count = chart.series().size();
        double wide = FILLED / count;
        for (int index = 0; index < count; index++) {
            Series series = chart.series().get(index);
            drawing.use(series.tone());
            columns(plot, series, -FILLED / 2 + (index + 0.04) * wide, wide * 0.92);
            whiskers(plot, series, -FILLED / 2 + (index + 0.5) * wide, wide * 0.18);
            Interval range = series.bars().getFirst().range();
            key.bar(series.tone(), range != null, series.name() + BarKey.rangeWords(range));
        }
    }

    /** Many categories in their order, such as ages: what is known as columns, what is forecast as a line in its band. */
    private void profile(Drawing drawing, Key key, Plot plot) {
        for (Series series : chart.series()) {
            drawing.use(series.tone());
            Interval range = series.bars().getFirst().range();
            if (range == null) {
                columns(plot, series, -FILLED / 2, FILLED);
                key.bar(series.tone(), false, series.name());
            } else {
                List<Double> x = places(series, 0);
                plot.band(
                        x,
                        series.bars().stream().map(Bar::low).toList(),
                        series.bars().stream().map(Bar::high).toList(),
                        series.tone().wash(),
                        BAND);
                plot.line(
                        x,
                        series.bars().stream().map(Bar::value).toList(),
                        series.tone().ink(),
                        2.4,
                        Plot.Dash.NONE);
                key.fan(series.tone(), List.of(BAND), true, series.name() + BarKey.rangeWords(range));
            }
        }
    }

    private static List<Double> places(Series series, double offset) {
        return IntStream.range(0, series.bars().size())
                .mapToObj(index -> index + offset)
                .toList();
    }

    private static void columns(Plot plot, Series series, double left, double wide) {
        plot.boxes(
                places(series, left),
                places(series, left + wide),
                series.bars().stream().map(bar -> Math.min(0, bar.value())).toList(),
                series.bars().stream().map(bar -> Math.max(0, bar.value())).toList(),
                series.tone().wash(),
                series.tone().ink());
    }

    private static void whiskers(Plot plot, Series series, double centre, double cap) {
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> toX = new ArrayList<>();
        List<Double> toY = new ArrayList<>();
        for (int index = 0; index < series.bars().size(); index++) {
            Interval range = series.bars().get(index).range();
            if (range != null) {
                double middle = index + centre;
                x.addAll(List.of(middle, middle - cap, middle - cap));
                toX.addAll(List.of(middle, middle + cap, middle + cap));
                y.addAll(List.of(range.low(), range.low(), range.high()));
                toY.addAll(List.of(range.high(), range.low(), range.high()));
            }
        }
        if (!x.isEmpty()) {
            plot.segments(x, y, toX, toY, Style.INK, 1.6, Plot.Dash.NONE);
        }
    }
}
