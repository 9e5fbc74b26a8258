package org.evenkeel.report.chart;

import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Values by category, one bar for each series, with the range around each where it is uncertain.
 *
 * @param measure what is counted, as the axis says it
 * @param heading what the categories are: "Financial year", "Primary need"
 * @param direction columns for years and ages, rows for categories with long names
 */
public record BarChart(
        String id,
        String title,
        String measure,
        Unit unit,
        String heading,
        List<String> categories,
        List<Series> series,
        Direction direction)
        implements Chart {

    /** Which way the bars run. */
    public enum Direction {
        COLUMNS,
        ROWS
    }

    /** One bar for each category, in the categories' order. */
    public record Series(String name, Tone tone, List<Bar> bars) {
        public Series {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A value and the range around it, if it has one.
     *
     * @param from where the bar begins; not at 0 where it floats, as what is added on the way from one total to another
     */
    public record Bar(double value, @Nullable Interval range, double from) {
        public Bar(double value, @Nullable Interval range) {
            this(value, range, 0);
        }

        public Bar(double value) {
            this(value, null, 0);
        }

        /** A bar that floats: what is added to where it begins. */
        public static Bar floating(double from, double added) {
            return new Bar(added, null, from);
        }

        /** Where the bar ends. */
        double to() {
            return from + value;
        }

        double low() {
            return range == null ? Math.min(from, to()) : Math.min(value, range.low());
        }

        double high() {
            return range == null ? Math.max(from, to()) : Math.max(value, range.high());
        }
    }

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (categories.isEmpty() || series.isEmpty()) {
            throw new IllegalArgumentException("the chart " + id + " has nothing to show");
        }
        for (Series each : series) {
            if (each.bars().size() != categories.size()) {
                throw new IllegalArgumentException("the chart " + id + " has " + categories.size() + " categories and "
                        + each.bars().size() + " bars of " + each.name());
            }
        }
    }

    @Override
    public List<String> sentences() {
        return BarWords.sentences(this);
    }

    @Override
    public Table table() {
        return BarWords.table(this);
    }

    Stream<Bar> bars() {
        return series.stream().flatMap(each -> each.bars().stream());
    }
}
