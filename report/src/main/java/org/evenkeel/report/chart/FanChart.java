package org.evenkeel.report.chart;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;

/**
 * A value by month with its uncertainty: what happened as dots, one or more fans for what may happen, and lines to
 * compare with. Months are ints, {@code year * 12 + (month - 1)}.
 *
 * @param measure what is counted, as the axis says it: "EHC plans", "Cumulative position"
 * @param start the month in which the forecast starts, marked on the chart
 */
public record FanChart(
        String id,
        String title,
        String measure,
        Unit unit,
        List<Fan> fans,
        List<Point> actuals,
        List<Line> lines,
        List<Limit> limits,
        OptionalInt start)
        implements Chart {

    /** One forecast. Points are in month order and every point has the same intervals, narrowest first. */
    public record Fan(String name, Tone tone, List<FanPoint> points) {
        public Fan {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("the fan " + name + " has no points");
            }
            for (int index = 1; index < points.size(); index++) {
                if (points.get(index).month() <= points.get(index - 1).month()) {
                    throw new IllegalArgumentException("the fan " + name + " is not in month order");
                }
            }
        }

        FanPoint last() {
            return points.getLast();
        }

        List<Double> shares() {
            return points.getFirst().intervals().stream().map(Interval::share).toList();
        }
    }

    /** The middle of the runs in one month and the intervals around it, narrowest first. */
    public record FanPoint(int month, double middle, List<Interval> intervals) {
        public FanPoint {
            if (intervals.isEmpty()) {
                throw new IllegalArgumentException("a forecast without a range is not shown");
            }
            intervals =
                    intervals.stream().sorted(comparingDouble(Interval::share)).toList();
        }

        /** The interval that words and tables give: eight runs in ten if it is there, otherwise the widest. */
        Interval spoken() {
            return intervals.stream()
                    .filter(interval -> interval.share() == Interval.SPOKEN)
                    .findFirst()
                    .orElseGet(intervals::getLast);
        }
    }

    /** A single value in a month. */
    public record Point(int month, double value) {}

    /** Somebody's published line, drawn as a dashed line with a mark at each published figure. */
    public record Line(String name, Tone tone, List<Point> points) {
        public Line {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("the line " + name + " has no points");
            }
        }
    }

    /** A limit that a condition or a law sets from one month to another. */
    public record Limit(String name, double value, int from, int to) {}

    public FanChart {
        fans = List.copyOf(fans);
        actuals = List.copyOf(actuals);
        lines = List.copyOf(lines);
        limits = List.copyOf(limits);
        if (fans.isEmpty()) {
            throw new IllegalArgumentException("the chart " + id + " has no fan");
        }
    }

    @Override
    public List<String> sentences() {
        return FanWords.sentences(this);
    }

    @Override
    public Table table() {
        return FanWords.table(this);
    }

    /** Every month that the chart must reach. */
    Stream<Integer> months() {
        return Stream.of(
                        fans.stream().flatMap(fan -> fan.points().stream().map(FanPoint::month)),
                        actuals.stream().map(Point::month),
                        lines.stream().flatMap(line -> line.points().stream().map(Point::month)),
                        limits.stream().flatMap(limit -> Stream.of(limit.from(), limit.to())))
                .flatMap(stream -> stream);
    }

    /** Every value that the chart must reach. */
    Stream<Double> values() {
        return Stream.of(
                        fans.stream()
                                .flatMap(fan -> fan.points().stream())
                                .flatMap(point -> Stream.concat(
                                        Stream.of(point.middle()),
                                        point.intervals().stream()
                                                .flatMap(interval -> Stream.of(interval.low(), interval.high())))),
                        actuals.stream().map(Point::value),
                        lines.stream().flatMap(line -> line.points().stream().map(Point::value)),
                        limits.stream().map(Limit::value))
                .flatMap(stream -> stream);
    }
}
