package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.time.FinancialYear;

/**
 * An amount of money for each financial year: given where it is known, grown from the year before where it is not.
 *
 * @param given known amounts, in pounds
 * @param growth yearly growth for years that are not given, in percent a year; without one for a year after the last
 *     given, that year is missing
 */
public record Amounts(SortedMap<FinancialYear, Assumption> given, Steps growth) {

    /** Keeps its own copy. */
    public Amounts {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** An amount known for one year, and how it grows from the next. */
    public static Amounts of(FinancialYear year, Assumption pounds, Steps growth) {
        return new Amounts(new TreeMap<>(Map.of(year, pounds)), growth);
    }

    /** Whether there is an amount for a year. */
    public boolean has(FinancialYear year) {
        if (given.containsKey(year)) {
            return true;
        }
        SortedMap<FinancialYear, Assumption> before = given.headMap(year);
        if (before.isEmpty()) {
            return false;
        }
        for (FinancialYear grown = before.lastKey().next(); grown.compareTo(year) <= 0; grown = grown.next()) {
            if (growth.in(grown).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The years from one to another, both included, for which there is no amount. */
    public List<FinancialYear> missing(FinancialYear first, FinancialYear last) {
        List<FinancialYear> missing = new ArrayList<>();
        for (FinancialYear year = first; year.compareTo(last) <= 0; year = year.next()) {
            if (!has(year)) {
                missing.add(year);
            }
        }
        return missing;
    }

    /** The amount of a year in pounds, as a run draws it; 0 for a year that is missing. */
    double pounds(FinancialYear year, MoneyDraws draws) {
        if (!has(year)) {
            return 0;
        }
        FinancialYear base = given.headMap(year.next()).lastKey();
        double pounds = draws.once(Objects.requireNonNull(given.get(base)));
        for (FinancialYear grown = base.next(); grown.compareTo(year) <= 0; grown = grown.next()) {
            pounds *= 1 + draws.ofYear(growth.in(grown).orElseThrow(), grown) / 100;
        }
        return pounds;
    }
}
