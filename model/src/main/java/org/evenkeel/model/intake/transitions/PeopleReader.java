package org.evenkeel.model.intake.transitions;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.transitions.People;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.caseload.transitions.Transition;
import org.evenkeel.model.caseload.transitions.Transitions;
import org.evenkeel.model.caseload.transitions.ValidStates;

/** Reads {@code population.csv}: everyone, by calendar year and academic year, past and to come. */
final class PeopleReader {

    static final List<String> COLUMNS = List.of("calendar-year", "academic-year", "population");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private final Faults faults;

    PeopleReader(Faults faults) {
        this.faults = faults;
    }

    Optional<People> read(Path path) {
        TreeMap<Integer, SortedMap<Integer, Double>> people = new TreeMap<>();
        Map<Long, Integer> lines = new HashMap<>();
        for (CsvRows.Row row : CsvRows.read(path, COLUMNS, faults)) {
            OptionalInt year = row.whole(
                    "calendar-year", TransitionsReader.FIRST_CALENDAR_YEAR, TransitionsReader.LAST_CALENDAR_YEAR);
            OptionalInt age = row.whole("academic-year", State.FIRST_YEAR, State.LAST_YEAR);
            Optional<Double> number = number(row);
            if (year.isEmpty() || age.isEmpty()) {
                continue;
            }
            Integer before = lines.putIfAbsent(year.getAsInt() * 1000L + age.getAsInt(), row.line());
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

    /** What is missing for the transitions, and for a forecast of at least a year. */
    void check(People people, Transitions transitions, ValidStates states) {
        int start = transitions.lastYear() + 1;
        if (people.lastYear() <= start) {
            faults.add(
                    "population-too-short",
                    0,
                    "",
                    "The population ends in " + people.lastYear() + ", and the forecast starts from January " + start
                            + ".",
                    "Add the years to forecast, from " + (start + 1) + " on.");
        }
        int until = Math.max(start, people.lastYear());
        for (int year = transitions.firstYear(); year <= until; year++) {
            missing(people, year, states);
        }
        tooFew(people, transitions);
    }

    private void missing(People people, int year, ValidStates states) {
        List<Integer> missing = IntStream.rangeClosed(states.firstYear(), states.lastYear())
                .filter(age -> people.find(year, age).isEmpty())
                .boxed()
                .toList();
        if (missing.size() == states.lastYear() - states.firstYear() + 1) {
            faults.add(
                    "population-missing",
                    0,
                    String.valueOf(year),
                    "There is no row for " + year + ".",
                    "Add academic years " + states.firstYear() + " to " + states.lastYear()
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
    private void tooFew(People people, Transitions transitions) {
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
                if (people.find(of, age).isPresent() && people.of(of, age) < count) {
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
