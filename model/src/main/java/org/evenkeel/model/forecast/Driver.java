package org.evenkeel.model.forecast;

/** What may drift over the years, in the world of one run. */
public enum Driver {
    /** Requests for an assessment: a multiplier. */
    REQUESTS("requests", "requests"),
    /** Share of requests that lead to an assessment: added to its log-odds. */
    SHARE_ASSESSED("share-assessed", "share of requests assessed"),
    /** Share of assessments that lead to a plan: added to its log-odds. */
    SHARE_ISSUED("share-issued", "share of assessments issued"),
    /** Chance that a plan ceases: a multiplier. */
    CEASING("ceasing", "ceasing"),
    /** Children with a plan who move in from other councils: a multiplier. */
    ARRIVALS("arrivals", "children who move in with a plan"),
    /** Odds that a child who is placed or moves goes to an independent special school: a multiplier. */
    INDEPENDENT_SPECIAL("independent-special", "independent special placements");

    private final String code;
    private final String words;

    Driver(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** In plain words. */
    public String words() {
        return words;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
