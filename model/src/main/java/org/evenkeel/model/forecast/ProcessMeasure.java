package org.evenkeel.model.forecast;

/** What a forecast counts of the way to a plan where the capacity for assessments is stated. */
public enum ProcessMeasure {
    /** Assessments that are due and wait for someone to make them: a stock at mid-month. */
    BACKLOG("backlog"),
    /** The share of the plans issued in a month that are issued within 20 weeks of the request, 0 to 1. */
    WITHIN_20_WEEKS("within-20-weeks"),
    /** How many months those assessed in a month have waited in the backlog, on average. */
    WAITING_MONTHS("waiting-months");

    private final String code;

    ProcessMeasure(String code) {
        this.code = code;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }
}
