package org.evenkeel.model.finance;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.sector.Source;

/**
 * Figures that the council has published of one thing, to lay beside the forecast. A later statement of the same months
 * is another path: a restatement is shown, never hidden.
 *
 * @param id a stable word for files
 * @param title what it is, in plain words
 * @param subject what it counts
 * @param kind what sort of statement it is
 * @param values by period: a {@code MonthIndex}, or a financial year's first calendar year for {@link Pounds}; pounds
 *     for money, otherwise a count
 * @param source where it was published
 * @param note what a reader must know; may be empty
 */
public record PublishedPath(
        String id,
        String title,
        Subject subject,
        Kind kind,
        SortedMap<Integer, Double> values,
        Source source,
        String note) {

    /** Keeps its own copy. */
    public PublishedPath {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What sort of statement a path is. */
    public enum Kind {
        /** What happened. */
        ACTUAL("actual", "Actual"),
        /** What the council expected with nothing new. */
        UNMITIGATED("published-unmitigated", "Council's unmitigated forecast"),
        /** What the council expected or agreed with its plan. */
        MITIGATED("published-mitigated", "Council's mitigated forecast");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }

        /** In plain words, for a page. */
        public String words() {
            return words;
        }
    }

    /** What a path is of. */
    public sealed interface Subject {}

    /** Children, plans or requests, month by month. */
    public record Counts(Measure measure, Group group) implements Subject {}

    /** A line of the account, financial year by financial year, such as {@code in-year}. */
    public record Pounds(String line) implements Subject {}
}
