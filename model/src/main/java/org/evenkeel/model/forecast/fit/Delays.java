package org.evenkeel.model.forecast.fit;

import java.util.List;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedFlows.Timeliness;
import org.evenkeel.model.unit.Table;

/**
 * How long it takes from a request to a decision and to a plan. Published are the shares of new plans within 20 weeks,
 * from there to a year, and later; how they lie within those spans is a judgement, stated here.
 */
final class Delays {

    /** Months of the decision whether to assess, due at 6 weeks: half in the next month, half in the one after. */
    private static final double[] DECISION = {0, 0.5, 0.5};

    /** Plans within 20 weeks, which are 4.6 months: by month after the request. */
    private static final double[] WITHIN_20_WEEKS = {0, 0, 0, 0.1, 0.5, 0.4};

    private static final int FIRST_LATE = 5;
    private static final int FIRST_OVER_A_YEAR = 12;
    private static final int MONTHS = 18;

    /** Of plans after 20 weeks and within a year, each month has this many times as many as the one before. */
    private static final double FADING = 0.8;

    static final Source TIMELINESS =
            Source.of("DfE, Education, health and care plans, reporting year 2025", "timeliness, calendar year 2023");

    private final AuthorityStatistics england;
    private final int year;

    Delays(AuthorityStatistics england) {
        this.england = england;
        this.year = FlowHistory.lastYear(england);
    }

    Table decisionDelay() {
        return Table.of(DECISION);
    }

    /** Chance of each number of months from request to plan. */
    Table planDelay(AuthorityStatistics own) {
        double[] shares = shares(own);
        double[] months = new double[MONTHS];
        for (int month = 0; month < WITHIN_20_WEEKS.length; month++) {
            months[month] += shares[0] * WITHIN_20_WEEKS[month];
        }
        double weights = (1 - Math.pow(FADING, FIRST_OVER_A_YEAR - FIRST_LATE)) / (1 - FADING);
        for (int month = FIRST_LATE; month < FIRST_OVER_A_YEAR; month++) {
            months[month] += shares[1] * Math.pow(FADING, month - FIRST_LATE) / weights;
        }
        for (int month = FIRST_OVER_A_YEAR; month < MONTHS; month++) {
            months[month] += shares[2] / (MONTHS - FIRST_OVER_A_YEAR);
        }
        return Table.of(months);
    }

    /** Mean time from request to plan, in years. */
    double meanYears(AuthorityStatistics own) {
        Table months = planDelay(own);
        double mean = 0;
        for (int month = 0; month < months.size(); month++) {
            mean += month * months.at(month) / 12;
        }
        return mean;
    }

    List<Assumption> register(AuthorityStatistics own) {
        double[] shares = shares(own);
        Basis basis = isPublished(own) && isLatenessPublished(own) == isLatenessPublished(england)
                ? Basis.PUBLISHED
                : Basis.ENGLAND;
        return List.of(new Assumption(
                "share-within-20-weeks",
                "Plans issued within 20 weeks of the request",
                "share",
                new Uncertainty.Fixed(shares[0]),
                basis,
                TIMELINESS,
                "Exceptions included. The rest take up to a year (" + Math.round(shares[1] * 100) + "%) or longer ("
                        + Math.round(shares[2] * 100) + "%)."));
    }

    private boolean isPublished(AuthorityStatistics statistics) {
        Timeliness times = statistics.flows().timeliness();
        return times.withinTwentyWeeks().has(year) && times.issued().orNaN(year) > 0;
    }

    private boolean isLatenessPublished(AuthorityStatistics statistics) {
        Timeliness times = statistics.flows().timeliness();
        return isPublished(statistics)
                && times.upToAYear().has(year)
                && times.overAYear().has(year);
    }

    /**
     * Shares within 20 weeks, to a year, and over: the council's own, or England's where they are missing. In years for
     * which only the first is published, the rest are divided as England's in the year for which it was.
     */
    private double[] shares(AuthorityStatistics own) {
        Timeliness nation = england.flows().timeliness();
        if (isLatenessPublished(england)) {
            return shares((isLatenessPublished(own) ? own : england).flows().timeliness(), year);
        }
        Timeliness times = (isPublished(own) ? own : england).flows().timeliness();
        double[] shape = shares(nation, nation.upToAYear().latestYear().orElse(year));
        double within = times.shareWithinTwentyWeeks(year);
        double late = (1 - within) / (1 - shape[0]);
        return new double[] {within, shape[1] * late, shape[2] * late};
    }

    private static double[] shares(Timeliness times, int year) {
        double upToAYear = times.upToAYear().orNaN(year);
        double overAYear = times.overAYear().orNaN(year);
        double within = times.withinTwentyWeeks().at(year).orElse(0);
        double all = within + upToAYear + overAYear;
        return new double[] {within / all, upToAYear / all, overAYear / all};
    }
}
