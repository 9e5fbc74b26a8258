package org.evenkeel.model.intake.transitions;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.transitions.People;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.caseload.transitions.Transition;
import org.evenkeel.model.caseload.transitions.Transitions;

/** Reads {@code population.csv}: everyone, by calendar year and academic year, past and to come. */
final class PeopleReader {

    static final List<String> COLUMNS = List.of("calendar-year", "academic-year", "population");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private final Faults faults;
    private final TreeMap<Integer, SortedMap<Integer, Double>> people = new TreeMap<>();

    /** The line of each year and academic year, whether its number could be read or not. */
    private final TreeMap<Integer, SortedMap<Integer, Integer>> lines = new TreeMap<>();

    PeopleReader(Faults faults) {
        this.faults = faults;
    }

    Optional<People> read(Path path) {
        for (CsvRows.Row row : CsvRows.read(path, COLUMNS, faults)) {
            OptionalInt year = row.whole(
                    "calendar-year", TransitionsReader.FIRST_CALENDAR_YEAR, TransitionsReader.LAST_CALENDAR_YEAR);
            OptionalInt age = row.whole("academic-year", State.FIRST_YEAR, State.LAST_YEAR);
            Optional<Double> number = number(row);
            if (year.isEmpty() || age.isEmpty()) {
                continue;
            }
            Integer before = lines.computeIfAbsent(year.getAsInt(), _ -> new TreeMap<>())
                    .putIfAbsent(age.getAsInt(), row.line());
            if (before != null) {
                faults.add(
                        "population-repeated",
                        row.line(),
                        "academic-year",
                        year.getAsInt() + ", academic year " + age.getAsInt() + ", has a row already, line " + before
                                + ".",
                        "Keep one of the two.");
            } else if (number.isPresent()) {
                people.computeIfAbsent(year.getAsInt(), _ -> new TreeMap<>()).put(age.getAsInt(), number.get());
            }
        }
        return faults.hasErrors() ? Optional.empty() : Optional.of(new People(people));
    }

    private Optional<Double> number(CsvRows.Row row) {
        String text = row.text("population");
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text).doubleValue());
        }
        faults.add(
                "number-unreadable",
                row.line(),
                "population",
                "\"" + text + "\" is not a number of people.",
                "Write a number of 0 or more, without commas between thousands.");
        return Optional.empty();
    }

    /**
     * What is missing for the transitions, and for a forecast of at least a year; as far as the rows can be read.
     *
     * @param years those of the transitions
     */
    void check(SortedSet<Integer> years, Known known) {
        if (lines.isEmpty() || years.isEmpty() || !faults.isWhole()) {
            return;
        }
        int start = years.last() + 1;
        if (lines.lastKey() <= start) {
            faults.add(
                    "population-too-short",
                    0,
                    "",
                    "The population ends in " + lines.lastKey() + ", and the forecast starts from January " + start
                            + ".",
                    "Add the years to forecast, from " + (start + 1) + " on.");
        }
        int until = Math.max(start, lines.lastKey());
        for (int year = years.first(); year <= until; year++) {
            missing(year, known);
        }
    }

    private void missing(int year, Known known) {
        SortedMap<Integer, Integer> there = lines.getOrDefault(year, Collections.emptySortedMap());
        List<Integer> missing = IntStream.rangeClosed(known.firstYear(), known.lastYear())
                .filter(age -> !there.containsKey(age))
                .boxed()
                .toList();
        if (there.isEmpty()) {
            faults.add(
                    "population-missing",
                    0,
                    String.valueOf(year),
                    "There is no row for " + year + ".",
                    "Add academic years " + known.firstYear() + " to " + known.lastYear()
                            + ": the forecast needs every year from the first transitions to its end.");
            return;
        }
        for (int age : missing) {
            faults.add(
                    "population-missing",
                    0,
                    year + "," + age,
                    "There is no row for " + year + ", academic year " + age + ".",
                    "Add the row: the valid states have children of that year.");
        }
    }

    /** More plans that start than there are people. */
    void checkStarts(Transitions transitions) {
        Map<List<Integer>, Integer> starts = new HashMap<>();
        for (Transition row : transitions.rows()) {
            if (row.isStart()) {
                starts.merge(List.of(row.year(), row.to().academicYear()), 1, Integer::sum);
            }
        }
        starts.forEach((when, count) -> {
            int year = when.getFirst();
            int age = when.getLast();
            for (int of = year; of <= year + 1; of++) {
                Double there =
                        people.getOrDefault(of, Collections.emptySortedMap()).get(age);
                if (there != null && there < count) {
                    faults.add(
                            "population-too-small",
                            0,
                            of + "," + age,
                            "In academic year " + age + " " + count + " plans started after January " + year
                                    + ", more than there are people in " + of + ".",
                            "Check the population: it should be everyone, not those with a plan.");
                }
            }
        });
    }
}
