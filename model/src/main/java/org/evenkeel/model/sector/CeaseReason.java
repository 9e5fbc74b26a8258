package org.evenkeel.model.sector;

import java.util.List;
import java.util.Optional;

/**
 * Why a plan ceased.
 *
 * <p>Source: Department for Education, SEN2 item 4.6 "CeaseReason", numbers 1 to 9, unchanged from 2022 to 2026;
 * column names of the table of ceased plans in "Education, health and care plans" (reporting year 2025).
 */
public enum CeaseReason {
    /** Reached the end of the academic year in which they turned 25. */
    MAX_AGE("max-age", 1, "Reached the maximum age", "max_age"),
    /** In education or training with needs that can be met without a plan. */
    NEEDS_MET("needs-met", 2, "Needs met without a plan", "needs_met"),
    /** Moved to higher education. */
    HIGHER_EDUCATION("higher-education", 3, "Moved to higher education", "he"),
    /** Moved to paid employment, apprenticeships not counted. */
    EMPLOYMENT("employment", 4, "Moved to paid employment", "employ"),
    /** Transferred to another English authority, where the plan goes on: not an end of support. */
    TRANSFERRED("transferred", 5, "Transferred to another authority", "transfer"),
    /** A young person who no longer wishes to take part in education or training. */
    NO_ENGAGEMENT("no-engagement", 6, "No longer wishes to engage in education or training", "no_engage"),
    /** Moved outside England. */
    LEFT_ENGLAND("left-england", 7, "Moved outside England", "moved_outside_eng"),
    /** Died. */
    DECEASED("deceased", 8, "Died", "deceased"),
    /** Another reason, or a reason that was not recorded. */
    OTHER("other", 9, "Other or not recorded", "other", "not_rec");

    /** Every reason, in the order used for arrays. */
    public static final List<CeaseReason> ALL = List.of(values());

    private final String code;
    private final int dfeNumber;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> columns;

    CeaseReason(String code, int dfeNumber, String label, String... columns) {
        this.code = code;
        this.dfeNumber = dfeNumber;
        this.label = label;
        this.columns = List.of(columns);
    }

    /** The code used in files and on the wire, such as {@code max-age}. */
    public String code() {
        return code;
    }

    /** The department's number in SEN2 item 4.6, 1 to 9. */
    public int dfeNumber() {
        return dfeNumber;
    }

    /** Plain words for a page or report. */
    public String label() {
        return label;
    }

    /** The columns of the department's ceased-plans table that add up to this reason. */
    public List<String> columns() {
        return columns;
    }

    /** The reason with this code. */
    public static Optional<CeaseReason> ofCode(String code) {
        return ALL.stream().filter(reason -> reason.code.equalsIgnoreCase(code)).findFirst();
    }
}
