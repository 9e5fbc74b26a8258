package org.evenkeel.model.intake.transitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.evenkeel.model.caseload.transitions.Setting;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.caseload.transitions.Transition;
import org.evenkeel.model.caseload.transitions.Transitions;
import org.evenkeel.model.caseload.transitions.ValidStates;

/** Reads {@code transitions.csv}: one row for each child and year. */
final class TransitionsReader {

    static final String YEAR = "calendar-year";

    static final List<String> COLUMNS =
            List.of(YEAR, "setting-1", "need-1", "academic-year-1", "setting-2", "need-2", "academic-year-2");

    static final int FIRST_CALENDAR_YEAR = 1990;
    static final int LAST_CALENDAR_YEAR = 2200;

    private final Faults faults;
    private final Optional<ValidStates> states;
    private final Optional<List<String>> settings;
    private final Optional<List<String>> needs;
    private final NavigableMap<Integer, Integer> years = new TreeMap<>();

    /** Without states, because they could not be read, no setting or need is unknown. */
    TransitionsReader(Faults faults, Optional<ValidStates> states, Optional<Known> known) {
        this.faults = faults;
        this.states = states;
        this.settings = known.map(Known::settings);
        this.needs = known.map(Known::needs);
    }

    Optional<Transitions> read(Path path) {
        List<Transition> transitions = new ArrayList<>();
        for (CsvRows.Row row : CsvRows.read(path, COLUMNS, faults)) {
            OptionalInt year = row.whole(YEAR, FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR);
            if (year.isPresent()) {
                years.putIfAbsent(year.getAsInt(), row.line());
            }
            transition(row, year).ifPresent(transitions::add);
        }
        gaps();
        return faults.hasErrors() ? Optional.empty() : Optional.of(new Transitions(transitions));
    }

    private Optional<Transition> transition(CsvRows.Row row, OptionalInt year) {
        OptionalInt first = row.whole("academic-year-1", State.FIRST_YEAR, State.LAST_YEAR);
        OptionalInt second = row.whole("academic-year-2", State.FIRST_YEAR, State.LAST_YEAR);
        boolean follows = first.isPresent() && second.isPresent();
        if (follows && second.getAsInt() != first.getAsInt() + 1) {
            faults.add(
                    "academic-year-jumps",
                    row.line(),
                    "academic-year-2",
                    "Academic year " + first.getAsInt() + " is followed by " + second.getAsInt() + ", not by "
                            + (first.getAsInt() + 1) + ".",
                    "Put it right; for a child who repeated or skipped a year, write the year below the new one first.");
            follows = false;
        }
        boolean isFrom = isState(row, "setting-1", "need-1", first);
        boolean isTo = isState(row, "setting-2", "need-2", second);
        if (isNone(row, "setting-1") && isNone(row, "setting-2")) {
            faults.add(
                    "no-plan",
                    row.line(),
                    "",
                    "There is a plan on neither side.",
                    "Take the row out: it is about no plan.");
            return Optional.empty();
        }
        if (!isFrom || !isTo || !follows || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Transition(
                year.getAsInt(),
                new State(first.getAsInt(), row.text("need-1"), row.text("setting-1")),
                new State(second.getAsInt(), row.text("need-2"), row.text("setting-2"))));
    }

    private static boolean isNone(CsvRows.Row row, String column) {
        return row.text(column).equals(State.NONE);
    }

    private boolean isState(CsvRows.Row row, String settingColumn, String needColumn, OptionalInt academicYear) {
        String setting = row.text(settingColumn);
        String need = row.text(needColumn);
        if (setting.equals(State.NONE) != need.equals(State.NONE)) {
            faults.add(
                    "state-half",
                    row.line(),
                    settingColumn,
                    "Setting \"" + setting + "\" stands beside need \"" + need + "\".",
                    "Write " + State.NONE + " in both, for no plan, or in neither.");
            return false;
        }
        if (setting.equals(State.NONE)) {
            return true;
        }
        boolean isSettingKnown = isKnown(row, settingColumn, setting, "setting", settings);
        boolean isNeedKnown = isKnown(row, needColumn, need, "need", needs);
        boolean isKnown = isSettingKnown && isNeedKnown;
        if (isKnown && academicYear.isPresent()) {
            states.flatMap(all -> all.find(setting))
                    .ifPresent(known -> fits(row, known, need, academicYear.getAsInt()));
        }
        return isKnown;
    }

    private boolean isKnown(CsvRows.Row row, String column, String code, String what, Optional<List<String>> known) {
        if (code.isEmpty() || (known.isPresent() && !known.get().contains(code))) {
            faults.add(
                    what + "-unknown",
                    row.line(),
                    column,
                    "\"" + code + "\" is no " + what + " of the valid states.",
                    known.map(codes -> "They know " + String.join(", ", codes) + ": put it right here or add it there.")
                            .orElse("Write the " + what + "."));
            return false;
        }
        return true;
    }

    private void fits(CsvRows.Row row, Setting setting, String need, int academicYear) {
        if (!setting.takes(academicYear, need)) {
            faults.doubt(
                    "state-not-valid",
                    row.line(),
                    "",
                    "Setting \"" + setting.code() + "\" takes no need " + need + " in academic year " + academicYear
                            + " by the valid states.",
                    "The row is used as it is; widen the valid states if it is right.");
        }
    }

    /** The years that transitions begin in, and the first line of each. */
    NavigableMap<Integer, Integer> years() {
        return years;
    }

    private void gaps() {
        for (int year : years.keySet()) {
            Integer before = years.lowerKey(year);
            if (before != null && before + 1 < year) {
                String missing = before + 2 == year ? "" + (before + 1) : (before + 1) + " to " + (year - 1);
                faults.add(
                        "year-missing",
                        years.getOrDefault(year, 0),
                        YEAR,
                        "Transitions of " + year + " begin here, and there are none of " + missing + ".",
                        "Add the rows of " + missing + ", or leave out what comes before.");
            }
        }
    }
}
