package org.evenkeel.model.finance;

import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;

/**
 * Something that an agreement, a budget or a promise requires, so that the chance of meeting it can be told.
 *
 * @param id a stable word for files
 * @param name what is required, in plain words
 * @param test what is looked at, and when
 * @param direction whether it must be at least or at most the limit
 * @param limit pounds for money, otherwise a count
 * @param source where it is required
 * @param note what a reader must know; may be empty
 */
public record Condition(
        String id, String name, Test test, Direction direction, double limit, Source source, String note) {

    /** Which way the limit binds. */
    public enum Direction {
        AT_LEAST("at-least"),
        AT_MOST("at-most");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }

        /** Whether a value keeps to a limit. */
        public boolean holds(double value, double limit) {
            return this == AT_LEAST ? value >= limit : value <= limit;
        }
    }

    /** When a yearly condition must hold. */
    public enum When {
        /** In that year. */
        IN("in"),
        /** In that year or an earlier one. */
        BY("by"),
        /** In that year and every later one that the forecast reaches. */
        FROM("from");

        private final String code;

        When(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** What is looked at. */
    public sealed interface Test {}

    /** The in-year position, income less spend. */
    public record InYear(FinancialYear year, When when) implements Test {}

    /** The cumulative position at the end of a year. */
    public record Cumulative(FinancialYear year, When when) implements Test {}

    /** Plans at the middle of a month, a {@code MonthIndex}. */
    public record Plans(int month) implements Test {}
}
