package org.evenkeel.model.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One measure of one area, year by year, with a reason for every gap. Immutable.
 *
 * <p>What a year means is said where the series is held: a January for a stock, a calendar year for a flow, the first
 * calendar year of a financial year for money. Counts are whole unless apportioned.
 */
public final class YearSeries {

    /** A series of no years. */
    public static final YearSeries EMPTY = new Builder().build();

    private final int firstYear;
    private final double[] values;
    private final Status[] statuses;
    private final Map<Integer, String> notes;

    private YearSeries(int firstYear, double[] values, Status[] statuses, Map<Integer, String> notes) {
        this.firstYear = firstYear;
        this.values = values;
        this.statuses = statuses;
        this.notes = notes;
    }

    /** Published values for years in a row. */
    public static YearSeries of(int firstYear, double... values) {
        var builder = new Builder();
        for (int i = 0; i < values.length; i++) {
            builder.value(firstYear + i, values[i]);
        }
        return builder.build();
    }

    /** A new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether any year has a value. */
    public boolean isEmpty() {
        return latestYear().isEmpty();
    }

    /** Whether there is a value for a year. */
    public boolean has(int year) {
        return status(year).hasValue();
    }

    /** The value of a year, if there is one. */
    public OptionalDouble at(int year) {
        return has(year) ? OptionalDouble.of(values[year - firstYear]) : OptionalDouble.empty();
    }

    /** The value of a year; not a number where there is none, for arithmetic that carries gaps along. */
    public double orNaN(int year) {
        return has(year) ? values[year - firstYear] : Double.NaN;
    }

    /** How the figure of a year stands; not published for years outside the series. */
    public Status status(int year) {
        int i = year - firstYear;
        return i < 0 || i >= statuses.length ? Status.NOT_PUBLISHED : statuses[i];
    }

    /** What there is to say about the figure of a year: why it is missing, or how it came about. */
    public Optional<String> note(int year) {
        return Optional.ofNullable(notes.get(year));
    }

    /** The years that have a value, in order. */
    public IntStream years() {
        return IntStream.range(0, values.length)
                .filter(i -> statuses[i].hasValue())
                .map(i -> firstYear + i);
    }

    /** The last year that has a value. */
    public OptionalInt latestYear() {
        return years().max();
    }

    /** The first year that has a value. */
    public OptionalInt earliestYear() {
        return years().min();
    }

    /** The value of the last year that has one. */
    public OptionalDouble latest() {
        OptionalInt year = latestYear();
        return year.isPresent() ? at(year.getAsInt()) : OptionalDouble.empty();
    }

    /** Every year that the series has something to say about, values and reasons, in order. */
    public IntStream span() {
        return IntStream.range(firstYear, firstYear + statuses.length);
    }

    /** This series without the years after one. */
    public YearSeries upTo(int lastYear) {
        var builder = new Builder();
        span().filter(year -> year <= lastYear).forEach(year -> builder.from(this, year));
        return builder.build();
    }

    /** This series with its years of no value filled from another that has one. */
    public YearSeries orElse(YearSeries other) {
        var builder = new Builder();
        IntStream.concat(span(), other.span()).distinct().forEach(year -> builder.from(has(year) ? this : other, year));
        span().filter(year -> !has(year) && !other.has(year)).forEach(year -> builder.from(this, year));
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YearSeries that
                && firstYear == that.firstYear
                && Arrays.equals(values, that.values)
                && Arrays.equals(statuses, that.statuses)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) * 31 + firstYear;
    }

    /** Year and value or reason, for tests and logs. */
    @Override
    public String toString() {
        var text = new StringBuilder("[");
        span().forEach(year -> text.append(text.length() > 1 ? ", " : "")
                .append(year)
                .append('=')
                .append(has(year) ? values[year - firstYear] : status(year)));
        return text.append(']').toString();
    }

    /** Puts a series together in any order of years; a year not given is not published. */
    public static final class Builder {

        private record Entry(double value, Status status) {}

        private final TreeMap<Integer, Entry> entries = new TreeMap<>();
        private final TreeMap<Integer, String> notes = new TreeMap<>();

        private Builder() {}

        /** A value as published. */
        public Builder value(int year, double value) {
            return value(year, value, Status.PUBLISHED, "");
        }

        /** A value that came by another route, which the note states. */
        public Builder value(int year, double value, Status status, String note) {
            if (!status.hasValue() || !Double.isFinite(value)) {
                throw new IllegalArgumentException("no value for " + year + ": " + value + ", " + status);
            }
            return put(year, new Entry(value, status), note);
        }

        /** No value, and why; the note may be empty where the status says all. */
        public Builder missing(int year, Status reason, String note) {
            if (reason.hasValue()) {
                throw new IllegalArgumentException(reason + " is no reason for a gap in " + year);
            }
            return put(year, new Entry(Double.NaN, reason), note);
        }

        /** What another series has for a year. */
        public Builder from(YearSeries series, int year) {
            return put(
                    year,
                    new Entry(series.orNaN(year), series.status(year)),
                    series.note(year).orElse(""));
        }

        private Builder put(int year, Entry entry, String note) {
            entries.put(year, entry);
            if (note.isEmpty()) {
                notes.remove(year);
            } else {
                notes.put(year, note);
            }
            return this;
        }

        /** The series. */
        public YearSeries build() {
            if (entries.isEmpty()) {
                return new YearSeries(0, new double[0], new Status[0], Map.of());
            }
            int first = entries.firstKey();
            int length = entries.lastKey() - first + 1;
            var values = new double[length];
            var statuses = new Status[length];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(statuses, Status.NOT_PUBLISHED);
            entries.forEach((year, entry) -> {
                values[year - first] = entry.value();
                statuses[year - first] = entry.status();
            });
            return new YearSeries(first, values, statuses, Map.copyOf(notes));
        }
    }
}
