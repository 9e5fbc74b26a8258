package org.evenkeel.model.intake.sen2.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.intake.sen2.Layout;

/**
 * Every measure of a return, as counted: restricted, since small counts tell of children. {@link Release} is what may be shown.
 *
 * @param authority the department's three-digit code of the authority, as the return gives it
 * @param layout the return's collection year
 * @param counts by measure, breakdown and group; a group that is not there has none
 * @param leftOut what could not be counted and why, with how often
 * @param hasRegister whether schools were looked up, so that placements are known
 */
public record Measures(
        String authority,
        Layout layout,
        Map<Measure, Map<Breakdown, SortedMap<String, Integer>>> counts,
        SortedMap<String, Integer> leftOut,
        boolean hasRegister) {

    /** Keeps its own copy. */
    public Measures {
        Map<Measure, Map<Breakdown, SortedMap<String, Integer>>> copy = new EnumMap<>(Measure.class);
        counts.forEach((measure, breakdowns) -> {
            Map<Breakdown, SortedMap<String, Integer>> inner = new EnumMap<>(Breakdown.class);
            breakdowns.forEach((breakdown, groups) ->
                    inner.put(breakdown, Collections.unmodifiableSortedMap(new TreeMap<>(groups))));
            copy.put(measure, Collections.unmodifiableMap(inner));
        });
        counts = Collections.unmodifiableMap(copy);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** How many, all together. */
    public int count(Measure measure) {
        return count(measure, Breakdown.ALL, "all");
    }

    /** How many in one group. */
    public int count(Measure measure, Breakdown breakdown, String group) {
        return counts.getOrDefault(measure, Map.of())
                .getOrDefault(breakdown, Collections.emptySortedMap())
                .getOrDefault(group, 0);
    }

    /** The groups of a breakdown in this year. */
    public List<Breakdown.Group> groups(Breakdown breakdown) {
        return breakdown.groups(layout);
    }
}
