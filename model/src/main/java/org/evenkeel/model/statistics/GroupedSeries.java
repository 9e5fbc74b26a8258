package org.evenkeel.model.statistics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * One measure of one area, year by year, divided into groups such as placements. Immutable.
 *
 * <p>A group can be missing in a year in which others are not, because the publisher then counted it elsewhere: home
 * education before January 2020 is inside other arrangements.
 *
 * @param <G> the groups
 * @param series one series for each group, in the order of the enum
 */
public record GroupedSeries<G extends Enum<G>>(Map<G, YearSeries> series) {

    /** Keeps its own copy, in the order of the enum. */
    public GroupedSeries {
        series = series.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<G, YearSeries>(series));
    }

    /** No groups and no years. */
    public static <G extends Enum<G>> GroupedSeries<G> empty() {
        return new GroupedSeries<G>(Map.of());
    }

    /** The series of one group; empty if the group is not published. */
    public YearSeries of(G group) {
        return series.getOrDefault(group, YearSeries.EMPTY);
    }

    /** The groups, in the order of the enum. */
    public List<G> groups() {
        return List.copyOf(series.keySet());
    }

    /** Whether any group has a value in a year. */
    public boolean has(int year) {
        return series.values().stream().anyMatch(one -> one.has(year));
    }

    /** The groups that have a value in a year added up; nothing if none has. */
    public OptionalDouble total(int year) {
        return has(year)
                ? OptionalDouble.of(series.values().stream()
                        .mapToDouble(one -> one.at(year).orElse(0))
                        .sum())
                : OptionalDouble.empty();
    }

    /** These series without the years after one. */
    public GroupedSeries<G> upTo(int lastYear) {
        return new GroupedSeries<G>(series.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().upTo(lastYear))));
    }

    /**
     * The share of each group in a year, 0 to 1, by ordinal; a group without a value has no share.
     *
     * @throws IllegalArgumentException if no group has a value, or all are zero
     */
    public double[] shares(int year, int groups) {
        double total = total(year).orElse(0);
        if (total <= 0) {
            throw new IllegalArgumentException("nothing is published for " + year);
        }
        var shares = new double[groups];
        series.forEach((group, one) -> shares[group.ordinal()] = one.at(year).orElse(0) / total);
        return shares;
    }
}
