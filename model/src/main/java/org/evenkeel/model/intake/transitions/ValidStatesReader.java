package org.evenkeel.model.intake.transitions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.model.caseload.transitions.Setting;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.caseload.transitions.ValidStates;

/** Reads {@code valid-states.csv}: the settings, and the academic years and needs that each takes. */
final class ValidStatesReader {

    static final String SETTING = "setting";
    static final String GROUP = "setting-group";
    static final String FIRST = "min-academic-year";
    static final String LAST = "max-academic-year";
    static final String NEEDS = "needs";
    static final String REACHABLE = "setting->setting";

    static final List<String> COLUMNS = List.of(SETTING, GROUP, FIRST, LAST, NEEDS, REACHABLE);

    private final Faults faults;
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final TreeSet<String> needs = new TreeSet<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    ValidStatesReader(Faults faults) {
        this.faults = faults;
    }

    Optional<ValidStates> read(Path path) {
        List<CsvRows.Row> rows = CsvRows.read(path, COLUMNS, faults);
        for (CsvRows.Row row : rows) {
            lines.putIfAbsent(row.text(SETTING), row.line());
        }
        List<Setting> settings = new ArrayList<>();
        for (CsvRows.Row row : rows) {
            setting(row).ifPresent(settings::add);
        }
        return faults.hasErrors() ? Optional.empty() : Optional.of(new ValidStates(settings));
    }

    private Optional<Setting> setting(CsvRows.Row row) {
        String code = row.text(SETTING);
        boolean isNamed = isNamed(row, code);
        Integer first = lines.get(code);
        if (isNamed && first != null && first != row.line()) {
            faults.add(
                    "setting-repeated",
                    row.line(),
                    SETTING,
                    "Setting \"" + code + "\" has a row already, line " + first + ".",
                    "Make one row of the two.");
            isNamed = false;
        }
        OptionalInt lowest = row.whole(FIRST, State.FIRST_YEAR, State.LAST_YEAR);
        OptionalInt highest = row.whole(LAST, State.FIRST_YEAR, State.LAST_YEAR);
        lowest.ifPresent(years::add);
        highest.ifPresent(years::add);
        boolean isInOrder = lowest.isPresent() && highest.isPresent();
        if (isInOrder && lowest.getAsInt() > highest.getAsInt()) {
            faults.add(
                    "years-reversed",
                    row.line(),
                    FIRST,
                    "The lowest academic year, " + lowest.getAsInt() + ", is above the highest, " + highest.getAsInt()
                            + ".",
                    "Put the smaller number first.");
            isInOrder = false;
        }
        Set<String> taken = parts(row, NEEDS);
        needs.addAll(taken);
        if (taken.isEmpty()) {
            faults.add("needs-missing", row.line(), NEEDS, "The setting takes no need.", "List the needs it takes.");
        }
        Set<String> reachable = parts(row, REACHABLE);
        for (String target : reachable) {
            if (!lines.containsKey(target) && faults.isWhole()) {
                faults.add(
                        "setting-unknown",
                        row.line(),
                        REACHABLE,
                        "\"" + target + "\" is no setting that has a row of its own.",
                        "Give it one, or take it out of the list.");
            }
        }
        if (!reachable.contains(code)) {
            faults.doubt(
                    "cannot-stay",
                    row.line(),
                    REACHABLE,
                    "\"" + code + "\" does not lead to itself.",
                    "It is read as if it did: whoever does not move stays.");
        }
        return isNamed && isInOrder && !taken.isEmpty() && lines.keySet().containsAll(reachable)
                ? Optional.of(
                        new Setting(code, row.text(GROUP), lowest.getAsInt(), highest.getAsInt(), taken, reachable))
                : Optional.empty();
    }

    /** What the file names; empty if not every row could be read, or none. */
    Optional<Known> known() {
        return faults.isWhole() && !needs.isEmpty() && !years.isEmpty()
                ? Optional.of(new Known(List.copyOf(lines.keySet()), List.copyOf(needs), years.first(), years.last()))
                : Optional.empty();
    }

    private boolean isNamed(CsvRows.Row row, String code) {
        if (code.isEmpty() || code.equals(State.NONE)) {
            faults.add(
                    "setting-unknown",
                    row.line(),
                    SETTING,
                    code.isEmpty() ? "The setting has no name." : State.NONE + " stands for no plan.",
                    "Name the setting as the transitions do.");
            return false;
        }
        return true;
    }

    private Set<String> parts(CsvRows.Row row, String column) {
        List<String> parts = row.list(column);
        Set<String> once = new TreeSet<>(parts);
        if (once.size() < parts.size()) {
            faults.doubt(
                    "list-repeats", row.line(), column, "The list names something twice.", "It is read as if once.");
        }
        if (once.remove(State.NONE)) {
            faults.add(
                    "state-none",
                    row.line(),
                    column,
                    State.NONE + " stands for no plan.",
                    "Take it out of the list: every plan can cease.");
        }
        return new LinkedHashSet<>(parts.stream().filter(once::contains).toList());
    }
}
