package org.evenkeel.model.statistics;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Children and young people living in an area at the middle of each year (30 June), by single year of age on that day.
 * Source: Office for National Statistics, mid-year estimates (2019 and 2020, before they were rebased on the 2021
 * census) and, where shipped, 2022-based subnational projections, which are not on the same footing.
 *
 * @param byYear one row for each mid-year: 26 ages
 */
public record PublishedPopulation(NavigableMap<Integer, Row> byYear) {

    /** The last mid-year that is shipped as an estimate; later ones are projected. */
    private static final int LAST_ESTIMATE = 2020;

    /** How the basis begins of a projection that is not shipped but given; the name of its file follows. */
    public static final String SUPPLIED = "ONS subnational population projections as given in ";

    /** Keeps its own copy. */
    public PublishedPopulation {
        byYear = Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    /**
     * One mid-year.
     *
     * @param ages people by single year of age, 0 to 25; not a number where an age is not published
     * @param basis estimate or projection, in a few words
     * @param status published, or apportioned to a new authority
     * @param note how it came about; empty as published
     */
    public record Row(AgeRow ages, String basis, Status status, String note) {}

    /**
     * What was known in a January: estimates of a mid-year are published in the June after it, projections later. The
     * estimates of years before the first that is shipped were known then and are not here: the first stands in for them.
     */
    PublishedPopulation knownAt(int january) {
        if (byYear.isEmpty()) {
            return this;
        }
        int last = Math.max(january - 2, byYear.firstKey());
        return new PublishedPopulation(new TreeMap<>(byYear.headMap(last, true)));
    }

    /** The same with another projection: estimates of earlier years stay, everything later is the projection's. */
    PublishedPopulation with(PublishedPopulation projection) {
        NavigableMap<Integer, Row> rows =
                new TreeMap<>(byYear.headMap(projection.byYear().firstKey(), false));
        rows.keySet().removeIf(year -> year > LAST_ESTIMATE);
        rows.putAll(projection.byYear());
        return new PublishedPopulation(rows);
    }

    /** People of an age at a mid-year, if published. */
    public OptionalDouble at(int year, int age) {
        Row row = byYear.get(year);
        double people = row == null ? Double.NaN : row.ages().at(age);
        return Double.isNaN(people) ? OptionalDouble.empty() : OptionalDouble.of(people);
    }

    /** Whether any year is published. */
    public boolean isEmpty() {
        return byYear.isEmpty();
    }
}
