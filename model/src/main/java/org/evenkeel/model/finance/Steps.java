package org.evenkeel.model.finance;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.time.FinancialYear;

/**
 * A value that holds from one financial year until another is given, such as growth or inflation in percent a year.
 *
 * @param from the value from each year on; in percent
 */
public record Steps(SortedMap<FinancialYear, Assumption> from) {

    /** No value in any year. */
    public static final Steps NONE = new Steps(new TreeMap<>());

    /** Keeps its own copy. */
    public Steps {
        from = Collections.unmodifiableSortedMap(new TreeMap<>(from));
    }

    /** The same value from a year on. */
    public static Steps from(FinancialYear year, Assumption value) {
        return new Steps(new TreeMap<>(Map.of(year, value)));
    }

    /** The value that holds in a year; empty before the first. */
    public Optional<Assumption> in(FinancialYear year) {
        SortedMap<FinancialYear, Assumption> until = from.headMap(year.next());
        return until.isEmpty() ? Optional.empty() : Optional.ofNullable(until.get(until.lastKey()));
    }
}
