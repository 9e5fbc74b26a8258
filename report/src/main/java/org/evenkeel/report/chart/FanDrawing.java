package org.evenkeel.report.chart;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.report.chart.FanChart.Fan;
import org.evenkeel.report.chart.FanChart.FanPoint;
import org.evenkeel.report.chart.FanChart.Limit;
import org.evenkeel.report.chart.FanChart.Line;
import org.evenkeel.report.chart.FanChart.Point;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;

/** Draws a {@link FanChart}. */
final class FanDrawing {

    private static final double WIDE_HEIGHT = 380;
    private static final double NARROW_HEIGHT = 300;
    /** Below the panel, for the names of the years. */
    private static final double AXIS_HEIGHT = 28;
    /** Each band lies over the wider ones, so its own colour adds to theirs. */
    private static final List<Double> OPACITIES = List.of(0.24, 0.32, 0.4);

    private final FanChart chart;
    private final Canvas canvas;
    private final double height;
    private final int first;
    private final int last;
    private final Ticks ticks;

    FanDrawing(FanChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.height = canvas.narrow() ? NARROW_HEIGHT : WIDE_HEIGHT;
        this.first = chart.months().min(Integer::compare).orElseThrow();
        this.last = chart.months().max(Integer::compare).orElseThrow();
        this.ticks = Ticks.covering(
                chart.values().min(Double::compare).orElseThrow(),
                chart.values().max(Double::compare).orElseThrow(),
                5);
    }

    String svg() {
        Drawing drawing = new Drawing(chart, canvas);
        chart.fans().forEach(fan -> drawing.use(fan.tone()));
        Plot plot = new Plot(canvas.width(), height, canvas.textSize());
        EndLabels ends = new EndLabels(chart, canvas);
        double right = ends.width();
        double panelWidth = canvas.width() - axisRoom() - right;
        double monthsPerPixel = (last - first) / panelWidth;
        YearAxis years = YearAxis.of(first, last, 1 / monthsPerPixel, canvas.textSize());
        plot.axis("x", first - 6 * monthsPerPixel, last + right * monthsPerPixel, years.centres(), years.labels());
        plot.axis(
                "y",
                ticks.low(),
                ticks.high(),
                ticks.values(),
                ticks.values().stream()
                        .map(value -> AxisWords.say(chart.unit(), value, ticks.step()))
                        .toList());
        upright(plot, years.starts(), Style.GRID, 1, Plot.Dash.NONE);
        chart.fans().forEach(fan -> bands(plot, fan));
        zeroLine(plot);
        chart.limits().forEach(limit -> limit(plot, limit));
        start(plot, monthsPerPixel);
        chart.lines().forEach(line -> line(plot, line));
        chart.fans()
                .forEach(fan -> plot.line(
                        fan.points().stream()
                                .map(point -> (double) point.month())
                                .toList(),
                        fan.points().stream().map(FanPoint::middle).toList(),
                        fan.tone().ink(),
                        2.8,
                        Plot.Dash.NONE));
        actuals(plot);
        if (!canvas.narrow()) {
            Spots.of(chart).lay(plot, ticks.low(), ticks.high());
        }
        ends.write(plot, last, monthsPerPixel, unitsPerPixel(), ticks.low());
        return drawing.svg(key(drawing.prefix()), AxisWords.title(chart.measure(), chart.unit()), plot, height);
    }

    private double unitsPerPixel() {
        return (ticks.high() - ticks.low()) / (height - AXIS_HEIGHT);
    }

    private double axisRoom() {
        return ticks.values().stream()
                        .mapToDouble(value ->
                                Style.width(AxisWords.say(chart.unit(), value, ticks.step()), canvas.textSize()))
                        .max()
                        .orElse(0)
                + 16;
    }

    private void bands(Plot plot, Fan fan) {
        List<Double> months =
                fan.points().stream().map(point -> (double) point.month()).toList();
        int count = fan.shares().size();
        for (int index = count - 1; index >= 0; index--) {
            int band = index;
            plot.band(
                    months,
                    fan.points().stream()
                            .map(point -> point.intervals().get(band).low())
                            .toList(),
                    fan.points().stream()
                            .map(point -> point.intervals().get(band).high())
                            .toList(),
                    fan.tone().wash(),
                    OPACITIES.get(Math.min(OPACITIES.size(), count - index) - 1));
        }
    }

    private void zeroLine(Plot plot) {
        if (ticks.low() <= 0 && ticks.high() >= 0) {
            plot.segments(
                    List.of(first * 1.0),
                    List.of(0.0),
                    List.of(last * 1.0),
                    List.of(0.0),
                    Style.ZERO,
                    1.4,
                    Plot.Dash.NONE);
        }
    }

    private void upright(Plot plot, List<Double> months, String colour, double pixels, Plot.Dash dash) {
        if (!months.isEmpty()) {
            plot.segments(
                    months,
                    Collections.nCopies(months.size(), ticks.low()),
                    months,
                    Collections.nCopies(months.size(), ticks.high()),
                    colour,
                    pixels,
                    dash);
        }
    }

    private void limit(Plot plot, Limit limit) {
        plot.segments(
                List.of(limit.from() - 0.5),
                List.of(limit.value()),
                List.of(limit.to() + 0.5),
                List.of(limit.value()),
                Style.INK,
                3,
                Plot.Dash.NONE);
    }

    private void start(Plot plot, double monthsPerPixel) {
        if (chart.start().isEmpty()) {
            return;
        }
        double month = chart.start().getAsInt();
        upright(plot, List.of(month), Style.QUIET, 1.2, Plot.Dash.DOTS);
        double near = chart.fans().getFirst().points().getFirst().middle();
        boolean low = near > (ticks.low() + ticks.high()) / 2;
        double inset = canvas.textSize() * unitsPerPixel();
        String words = (canvas.narrow() ? "From " : "Forecast from ") + Months.brief((int) month);
        plot.words(
                List.of(month + 6 * monthsPerPixel),
                List.of(low ? ticks.low() + inset : ticks.high() - inset),
                List.of(words),
                Style.QUIET,
                0,
                false);
    }

    private static void line(Plot plot, Line line) {
        plot.line(xs(line.points()), ys(line.points()), line.tone().ink(), 2, Plot.Dash.LONG);
        if (LineGroup.isMarked(line)) {
            plot.diamonds(xs(line.points()), ys(line.points()), line.tone().ink(), 9);
        }
    }

    private void actuals(Plot plot) {
        if (!chart.actuals().isEmpty()) {
            boolean many = chart.actuals().size() > 24 || canvas.narrow();
            plot.line(xs(chart.actuals()), ys(chart.actuals()), Style.INK, 1.4, Plot.Dash.NONE);
            plot.dots(xs(chart.actuals()), ys(chart.actuals()), Style.INK, many ? 5 : 7);
        }
    }

    private Key key(String prefix) {
        Key key = new Key(canvas, prefix);
        if (!chart.actuals().isEmpty()) {
            key.dot(Style.INK, "Actual");
        }
        if (chart.fans().size() == 1) {
            Fan fan = chart.fans().getFirst();
            key.line(fan.tone().ink(), 2.8, "", "Middle of the forecast");
            List<Double> shares = fan.shares().reversed();
            for (int index = shares.size() - 1; index >= 0; index--) {
                key.band(fan.tone(), OPACITIES.subList(0, index + 1), Numbers.percent(shares.get(index)) + " range");
            }
        } else {
            for (Fan fan : chart.fans()) {
                String shares = fan.shares().stream().map(Numbers::percent).collect(Collectors.joining(" and "));
                key.fan(
                        fan.tone(),
                        OPACITIES.subList(0, fan.shares().size()),
                        true,
                        fan.name() + ": middle, " + shares + (fan.shares().size() == 1 ? " range" : " ranges"));
            }
        }
        for (LineGroup group : LineGroup.of(chart)) {
            key.path(group.tone().ink(), group.isMarked(), group.name());
        }
        for (Limit limit : chart.limits()) {
            key.line(Style.INK, 3, "", limit.name());
        }
        return key;
    }

    private static List<Double> xs(List<Point> points) {
        return points.stream().map(point -> (double) point.month()).toList();
    }

    private static List<Double> ys(List<Point> points) {
        return points.stream().map(Point::value).toList();
    }
}
