package org.evenkeel.model.forecast;

/** What a forecast counts. */
public enum Measure {
    /** Plans maintained: a stock at mid-month. */
    PLANS("plans"),
    /** Requests for an assessment received: a flow. */
    REQUESTS("requests"),
    /** Assessments completed, whether or not a plan follows: a flow. */
    ASSESSMENTS("assessments"),
    /** Plans that start, by assessment or by a child with a plan moving in: a flow. */
    STARTS("starts"),
    /** Plans that cease, for whatever reason: a flow. */
    CEASES("ceases");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
