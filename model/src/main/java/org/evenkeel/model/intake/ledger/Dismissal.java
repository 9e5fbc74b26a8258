package org.evenkeel.model.intake.ledger;

import java.time.LocalDate;

/**
 * What an officer has decided about rows that were held back.
 *
 * @param fault why they were held back
 * @param code only rows of this code; empty for any
 * @param journal only rows of this journal; empty for any
 * @param treatment what becomes of them
 * @param by who decided, as a role and never a name
 * @param on when
 * @param why the reason, in a sentence
 */
public record Dismissal(
        Fault fault, String code, String journal, Treatment treatment, String by, LocalDate on, String why) {

    /** What becomes of rows. */
    public enum Treatment {
        /** They are posted as they stand. */
        POST("post"),
        /** They are left out. */
        LEAVE_OUT("leave-out");

        private final String code;

        Treatment(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** Without a code or journal it would dismiss faults nobody has looked at. */
    public Dismissal {
        if (code.isEmpty() && journal.isEmpty()) {
            throw new IllegalArgumentException("A dismissal names a code or a journal");
        }
        if (treatment == Treatment.POST && !fault.isPostable()) {
            throw new IllegalArgumentException("Rows that cannot be read cannot be posted");
        }
    }

    boolean covers(Fault other, String rowCode, String rowJournal) {
        return fault == other
                && (code.isEmpty() || code.equals(rowCode))
                && (journal.isEmpty() || journal.equals(rowJournal));
    }
}
