package org.evenkeel.model.forecast.transitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.caseload.transitions.Transition;

/**
 * The one index over academic year, need and setting, setting running fastest. It reaches a year beyond the oldest that
 * is valid or was seen, if there is one.
 *
 * @param firstYear the lowest academic year
 * @param years how many academic years
 * @param needs by their codes
 * @param settings by their codes
 */
record Layout(int firstYear, int years, List<String> needs, List<String> settings) {

    static Layout of(AnnualData data) {
        int first = data.states().firstYear();
        int last = data.states().lastYear();
        for (Transition row : data.transitions().rows()) {
            first = Math.min(first, (row.isStart() ? row.to() : row.from()).academicYear());
            last = Math.max(last, (row.isCease() ? row.from() : row.to()).academicYear());
        }
        int years = Math.min(last + 1, State.LAST_YEAR) - first + 1;
        return new Layout(first, years, data.states().needs(), data.states().codes());
    }

    /** The position of every code in a list, to be looked up often. */
    static Map<String, Integer> positions(List<String> codes) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            positions.put(codes.get(i), i);
        }
        return positions;
    }

    int size() {
        return years * perYear();
    }

    /** How far apart the cells of a need and setting are from one academic year to the next. */
    int perYear() {
        return needs.size() * settings.size();
    }

    /** The cell of an academic year, by its code, and a need and setting, by their positions. */
    int cell(int academicYear, int need, int setting) {
        return ((academicYear - firstYear) * needs.size() + need) * settings.size() + setting;
    }

    int academicYear(int cell) {
        return firstYear + cell / perYear();
    }

    int need(int cell) {
        return cell / settings.size() % needs.size();
    }

    int setting(int cell) {
        return cell % settings.size();
    }

    State state(int cell) {
        return new State(academicYear(cell), needs.get(need(cell)), settings.get(setting(cell)));
    }
}
