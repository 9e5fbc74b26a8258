package org.evenkeel.model.intake;

import java.util.EnumMap;
import java.util.Map;
import org.evenkeel.model.statistics.GroupedSeries;
import org.evenkeel.model.statistics.YearSeries;

/** Joins what an earlier and a later release say of the same measure. */
final class Joined {

    private Joined() {}

    /** The earlier series up to a year, the later one after it. */
    static YearSeries at(YearSeries earlier, YearSeries later, int lastEarlier) {
        var builder = YearSeries.builder();
        earlier.span().filter(year -> year <= lastEarlier).forEach(year -> builder.from(earlier, year));
        later.span().filter(year -> year > lastEarlier).forEach(year -> builder.from(later, year));
        return builder.build();
    }

    /** The same, group by group. */
    static <G extends Enum<G>> GroupedSeries<G> at(
            Class<G> type, GroupedSeries<G> earlier, GroupedSeries<G> later, int lastEarlier) {
        Map<G, YearSeries> joined = new EnumMap<>(type);
        for (G group : type.getEnumConstants()) {
            YearSeries series = at(earlier.of(group), later.of(group), lastEarlier);
            if (series.span().findAny().isPresent()) {
                joined.put(group, series);
            }
        }
        return new GroupedSeries<>(joined);
    }
}
