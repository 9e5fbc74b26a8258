package org.evenkeel.model.intake.monthly;

import java.util.Optional;
import java.util.stream.Stream;

/** A column of a council's monthly figures. A flow of a month lies between its plans and those of the next month. */
public enum Figure {
    /** Plans maintained: a stock, counted on about the same day of each month. */
    PLANS("plans"),
    /** Requests for an assessment received. */
    REQUESTS("requests"),
    /** Decisions not to assess. */
    NOT_ASSESSED("not_assessed"),
    /** Assessments that ended without a plan. */
    NOT_ISSUED("not_issued"),
    /** All plans that start: those first issued, and those of children who move in. */
    NEW_PLANS("new_plans"),
    /** Those of the new plans that came with a child who moved in. */
    MOVED_IN("moved_in"),
    /** All plans that cease here, whatever the reason. */
    CEASED("ceased"),
    /** Those of the ceased plans that left with a child who moved away. */
    MOVED_OUT("moved_out"),
    /** What plans cost in the month, in pence; other high needs spending is not in it. */
    SPENDING("spending");

    /** What a column begins with that holds a forecast rather than what happened. */
    public static final String FORECAST = "forecast_";

    private final String column;

    Figure(String column) {
        this.column = column;
    }

    /** The column's heading in files. */
    public String column() {
        return column;
    }

    /** Whether it is written in pounds. */
    public boolean isMoney() {
        return this == SPENDING;
    }

    /** The figure of a heading. */
    static Optional<Figure> of(String column) {
        return Stream.of(values()).filter(each -> each.column.equals(column)).findFirst();
    }
}
