package org.evenkeel.model.finance.explain;

/** Why what happened differs from what was foretold. Which of them can be told apart rests on what the file holds. */
public enum Parting {
    OPENING("opening", "Plans in the first month compared"),
    REQUESTS("requests", "Requests for an assessment"),
    CONVERSION("conversion", "Shares assessed and issued"),
    TIME("backlog", "Time taken, and backlog"),
    SHARES_AND_TIME("conversion-and-backlog", "Shares issued, time and backlog together"),
    NEW_PLANS("new-plans", "New plans, whatever the reason"),
    CEASING("ceasing", "Plans that cease"),
    MOVERS("arrivals", "Children who move in or away with a plan"),
    NEW_LESS_CEASED("new-less-ceased", "New plans less ceased ones, together"),
    COUNTING("other", "Other: plans that the flows do not account for"),
    MIX("placement-mix", "Placements of plans"),
    PRICES("prices", "Prices"),
    MIX_AND_PRICES("placement-mix-and-prices", "Placements and prices together");

    private final String code;
    private final String title;

    Parting(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** In plain words. */
    public String title() {
        return title;
    }
}
