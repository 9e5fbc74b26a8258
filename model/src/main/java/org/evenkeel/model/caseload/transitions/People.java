package org.evenkeel.model.caseload.transitions;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everyone who lives in the council's area, with a plan or without, by calendar year and academic year: the field's
 * {@code population.csv}.
 *
 * @param byYear people of each academic year, for each calendar year
 */
public record People(SortedMap<Integer, SortedMap<Integer, Double>> byYear) {

    /** Keeps its own copy. */
    public People {
        SortedMap<Integer, SortedMap<Integer, Double>> copy = new TreeMap<>();
        for (Map.Entry<Integer, SortedMap<Integer, Double>> year : byYear.entrySet()) {
            copy.put(year.getKey(), Collections.unmodifiableSortedMap(new TreeMap<>(year.getValue())));
        }
        byYear = Collections.unmodifiableSortedMap(copy);
    }

    /** The people of an academic year in a calendar year; empty where the file says nothing. */
    public OptionalDouble find(int year, int academicYear) {
        Double people = byYear.getOrDefault(year, Collections.emptySortedMap()).get(academicYear);
        return people == null ? OptionalDouble.empty() : OptionalDouble.of(people);
    }

    /** The people of an academic year in a calendar year, which must be there. */
    public double of(int year, int academicYear) {
        return find(year, academicYear)
                .orElseThrow(() ->
                        new IllegalArgumentException("No population of " + year + ", academic year " + academicYear));
    }

    /** The last calendar year. */
    public int lastYear() {
        return byYear.lastKey();
    }
}
