package org.evenkeel.model.finance.explain;

/** Why one forecast differs from another: a group of inputs that belong together. */
public enum Cause {
    OPENING("opening", "Plans on the first day"),
    POPULATION("population", "Children in the area"),
    REQUESTS("requests", "Requests for an assessment"),
    CONVERSION("conversion", "Shares assessed and issued"),
    DELAYS("delays", "Time taken, and backlog"),
    CEASING("ceasing", "Plans that cease"),
    ARRIVALS("arrivals", "Children who move in with a plan"),
    MOVES("moves", "Moves and phase transfers"),
    MIX("placement-mix", "Needs and placements of new plans"),
    PRICES("prices", "Prices"),
    OTHER_SPENDING("other-spending", "Other spending"),
    INCOME("income", "Income"),
    BALANCE("opening-balance", "Opening balance and closed years");

    private final String code;
    private final String title;

    Cause(String code, String title) {
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
