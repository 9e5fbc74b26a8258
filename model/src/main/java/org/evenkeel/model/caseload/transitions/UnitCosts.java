package org.evenkeel.model.caseload.transitions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evenkeel.model.unit.Money;

/**
 * What one child's place costs in a year, by need and setting: the field's {@code costs.csv}. It knows no years, so what
 * is reckoned with it is in the prices of the file.
 *
 * @param byKind the cost of each need and setting that the file names
 */
public record UnitCosts(Map<Kind, Money> byKind) {

    /** Keeps its own copy. */
    public UnitCosts {
        byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
    }

    /** A need and a setting, by the file's own codes. */
    public record Kind(String need, String setting) {}

    /** The cost for a year; nothing where the file says nothing. */
    public Money of(String need, String setting) {
        return byKind.getOrDefault(new Kind(need, setting), Money.ZERO);
    }
}
