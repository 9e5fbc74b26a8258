package org.evenkeel.model.forecast.backtest;

import java.util.Arrays;
import java.util.Optional;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.YearSeries;

/**
 * What a backtest forecasts. A stock is that of a January: one year ahead of January 2020 is January 2021. A flow is that
 * of a calendar year, of which the return of January counts the one before: one year ahead is 2020.
 */
public enum Target {
    /** Plans in force in January. */
    CASELOAD("caseload", "Plans in January", 0),
    /** New plans of a calendar year. */
    NEW_PLANS("new-plans", "New plans in a year", 1),
    /** Requests for an assessment of a calendar year. */
    REQUESTS("requests", "Requests in a year", 1),
    /** Plans in independent and non-maintained special schools in January. */
    INDEPENDENT_SPECIAL("independent-special", "Independent special placements in January", 0);

    private final String code;
    private final String label;
    private final int lag;

    Target(String code, String label, int lag) {
        this.code = code;
        this.label = label;
        this.lag = lag;
    }

    /** The word used in files and options. */
    public String code() {
        return code;
    }

    /** Plain words for a page. */
    public String label() {
        return label;
    }

    /** The last year that is known in the January of a year. */
    int lastKnown(int origin) {
        return origin - lag;
    }

    /** Whether the target is a stock of January. */
    boolean isStock() {
        return lag == 0;
    }

    /** The published figures. */
    YearSeries of(AuthorityStatistics statistics) {
        return switch (this) {
            case CASELOAD -> statistics.stock().plans();
            case NEW_PLANS -> statistics.flows().newPlans();
            case REQUESTS -> statistics.flows().requests();
            case INDEPENDENT_SPECIAL -> statistics.stock().byPlacement().of(Placement.INDEPENDENT_SPECIAL);
        };
    }

    /** The target with this code. */
    public static Optional<Target> ofCode(String code) {
        return Arrays.stream(values())
                .filter(target -> target.code.equalsIgnoreCase(code))
                .findFirst();
    }
}
