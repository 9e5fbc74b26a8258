package org.evenkeel.model.planfile;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalInt;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;

/** Reads months and financial years. */
final class Dates {

    private Dates() {}

    /** A month such as {@code 2025-04}; empty if the text is none. */
    static OptionalInt month(String text) {
        try {
            return OptionalInt.of(MonthIndex.parse(text));
        } catch (DateTimeException e) {
            return OptionalInt.empty();
        }
    }

    /** A financial year such as {@code 2025-26}; empty if the text is none. */
    static Optional<FinancialYear> year(String text) {
        try {
            return Optional.of(FinancialYear.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
