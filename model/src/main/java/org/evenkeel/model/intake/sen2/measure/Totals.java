package org.evenkeel.model.intake.sen2.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One measure as the sum of others. Some measures are in several such sums: plans issued by how long they took, and by whether
 * an exception was claimed.
 *
 * @param total the whole
 * @param parts what it is made of
 */
record Totals(Measure total, List<Measure> parts) {

    /** Those of the definitions, and those that follow from two of them at once. */
    static final List<Totals> ALL = all();

    List<Measure> measures() {
        return Stream.concat(Stream.of(total), parts.stream()).toList();
    }

    /** What all of them are divided by where they may be shown. */
    Set<Breakdown> breakdowns() {
        Set<Breakdown> common = new TreeSet<>(total.released());
        parts.forEach(part -> common.retainAll(part.released()));
        return common;
    }

    private static List<Totals> all() {
        List<Totals> all = new ArrayList<>(Arrays.stream(Measure.values())
                .filter(measure -> !measure.parts().isEmpty())
                .map(measure -> new Totals(measure, measure.parts()))
                .toList());
        all.add(new Totals(Measure.REQUESTS, List.of(Measure.SIX_WEEKS, Measure.NO_SIX_WEEKS)));
        all.add(new Totals(Measure.TIMED, List.of(Measure.EXCEPTED, Measure.TIMED_PLAIN)));
        all.add(new Totals(Measure.IN_TWENTY, List.of(Measure.EXCEPTED_IN_TWENTY, Measure.IN_TWENTY_PLAIN)));
        return List.copyOf(all);
    }
}
