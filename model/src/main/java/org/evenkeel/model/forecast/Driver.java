package org.evenkeel.model.forecast;

/** What may drift over the years, in the world of one run. */
public enum Driver {
    /** Requests for an assessment: a multiplier. */
    REQUESTS("requests"),
    /** Share of requests that lead to an assessment: added to its log-odds. */
    SHARE_ASSESSED("share-assessed"),
    /** Share of assessments that lead to a plan: added to its log-odds. */
    SHARE_ISSUED("share-issued"),
    /** Chance that a plan ceases: a multiplier. */
    CEASING("ceasing"),
    /** Children with a plan who move in from other councils: a multiplier. */
    ARRIVALS("arrivals"),
    /** Odds that a child who is placed or moves goes to an independent special school: a multiplier. */
    INDEPENDENT_SPECIAL("independent-special");

    private final String code;

    Driver(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
