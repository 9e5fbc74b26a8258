package org.evenkeel.model.caseload.transitions;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A setting, and who can be in it: one row of the field's {@code valid-states.csv}.
 *
 * @param code as the transitions file writes it
 * @param group what it belongs to in charts and tables
 * @param firstYear the lowest academic year that it takes
 * @param lastYear the highest academic year that it takes
 * @param needs the needs that it takes
 * @param reachable the settings that can follow it, itself among them
 */
public record Setting(
        String code, String group, int firstYear, int lastYear, Set<String> needs, Set<String> reachable) {

    /** Keeps its own copies, in the order of the file. */
    public Setting {
        needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
        reachable = Collections.unmodifiableSet(new LinkedHashSet<>(reachable));
        if (code.isEmpty() || code.equals(State.NONE) || firstYear > lastYear || needs.isEmpty()) {
            throw new IllegalArgumentException("A setting needs a code, academic years and needs: " + code);
        }
    }

    /** Whether it takes children of an academic year and need. */
    public boolean takes(int academicYear, String need) {
        return academicYear >= firstYear && academicYear <= lastYear && needs.contains(need);
    }
}
