package org.evenkeel.model.forecast;

import org.evenkeel.model.sector.Source;

/**
 * One input of a forecast that a person can question: what it is, how sure we are, and where it comes from.
 *
 * @param name a stable name for files, such as {@code requests-per-month}
 * @param title what it is, in plain words
 * @param unit what one of it is, such as {@code requests a month}
 * @param value what is believed of it
 * @param basis where such a number comes from
 * @param source the document
 * @param note how it was worked out, in a sentence; may be empty
 */
public record Assumption(
        String name, String title, String unit, Uncertainty value, Basis basis, Source source, String note) {

    /** Where a number comes from. */
    public enum Basis {
        /** The council's own paper, return or management plan. */
        COUNCIL("the council's own figure"),
        /** A published statistic of this council. */
        PUBLISHED("published for this council"),
        /** A published statistic of this council pooled with England's. */
        POOLED("published for this council, pooled with England"),
        /** A published statistic of England. */
        ENGLAND("published for England"),
        /** A judgement, with its reason in the note. */
        JUDGEMENT("judgement");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** In plain words, for a page. */
        public String words() {
            return words;
        }
    }

    /** The same assumption with another value. */
    public Assumption withValue(Uncertainty newValue) {
        return new Assumption(name, title, unit, newValue, basis, source, note);
    }
}
