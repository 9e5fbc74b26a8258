package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.evenkeel.model.forecast.fit.LocalLevel.Level;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedFlows;

/**
 * The yearly history of one flow or share for all councils, on the log or log-odds scale: what England did, and how
 * councils differ from it and drift. {@link #levelOf} says where one council stands in the last year.
 */
final class FlowHistory {

    /** The first year of requests as published. */
    static final int FIRST_YEAR = 2016;

    /** The last year of flows as published. */
    static final int LAST_YEAR = 2023;

    private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;

    /** A share is never taken to be nearer to none or all than this. */
    private static final double EDGE = 0.02;

    private final double[] england;
    private final LocalLevel councils;
    private final LocalLevel nation;
    private final double spread;

    /** One council's series: log or log-odds by year, not a number where unknown, and its variance for being a small count. */
    private static final class Series {
        private final double[] values = new double[YEARS];
        private final double[] countVariance = new double[YEARS];
    }

    private final Function<AuthorityStatistics, Series> reader;

    private FlowHistory(
            AuthorityStatistics england,
            Collection<AuthorityStatistics> councils,
            Function<AuthorityStatistics, Series> reader) {
        this.reader = reader;
        this.england = reader.apply(england).values;
        List<double[]> deviations = new ArrayList<>();
        for (AuthorityStatistics council : councils) {
            deviations.add(deviations(council));
        }
        this.councils = LocalLevel.of(deviations);
        this.spread = LocalLevel.spread(deviations);
        this.nation = LocalLevel.of(List.of(detrended(this.england)));
    }

    /** Requests for each plan in force, log scale. */
    static FlowHistory ofRequests(AuthorityStatistics england, Collection<AuthorityStatistics> councils) {
        return new FlowHistory(
                england,
                councils,
                statistics -> read(year -> {
                    double plans = meanPlans(statistics);
                    double requests = statistics.flows().requests().orNaN(year);
                    double least = Math.max(0.5, requests);
                    return Double.isNaN(requests) ? missing() : new double[] {Math.log(least / plans), 1 / least};
                }));
    }

    /**
     * Share of requests that lead to a completed assessment, log-odds: assessments of a year over the requests they come
     * from, which are those of the year and the one before, {@code lag} years earlier on average.
     */
    static FlowHistory ofAssessed(AuthorityStatistics england, Collection<AuthorityStatistics> councils, double lag) {
        return new FlowHistory(
                england,
                councils,
                statistics -> read(year -> {
                    PublishedFlows flows = statistics.flows();
                    double completed =
                            flows.newPlans().orNaN(year) + flows.notIssued().orNaN(year);
                    double requests = lag * flows.requests().orNaN(year - 1)
                            + (1 - lag) * flows.requests().orNaN(year);
                    return logOdds(completed / requests, requests);
                }));
    }

    /** Share of completed assessments that lead to a plan, log-odds. */
    static FlowHistory ofIssued(AuthorityStatistics england, Collection<AuthorityStatistics> councils) {
        return new FlowHistory(
                england,
                councils,
                statistics -> read(year -> {
                    double issued = statistics.flows().newPlans().orNaN(year);
                    double completed = issued + statistics.flows().notIssued().orNaN(year);
                    return logOdds(issued / completed, completed);
                }));
    }

    /** Where a council stands in the last year: its log or log-odds, and the standard deviation. */
    Level levelOf(AuthorityStatistics council) {
        Level deviation = councils.last(deviations(council), reader.apply(council).countVariance, spread);
        return new Level(england[YEARS - 1] + deviation.mean(), deviation.deviation());
    }

    /** England's mean yearly growth over the last years, log points. */
    double englandGrowth(int years) {
        return (england[YEARS - 1] - england[YEARS - 1 - years]) / years;
    }

    /** A council's mean yearly growth beyond England's over its last years, log points; 0 where unknown. */
    double growthBeyondEngland(AuthorityStatistics council, int years) {
        double[] deviations = deviations(council);
        double growth = (deviations[YEARS - 1] - deviations[YEARS - 1 - years]) / years;
        return Double.isNaN(growth) ? 0 : growth;
    }

    /** The standard deviation of a year's drift of a council's level: its own and the nation's together. */
    double yearlyShock() {
        return Math.hypot(councils.step(), nation.step());
    }

    /** The standard deviation of what passes within a year. */
    double yearlyNoise() {
        return councils.noise();
    }

    /** The share of that drift's variance that all councils have in common. */
    double nationalShare() {
        return nation.step() * nation.step() / (yearlyShock() * yearlyShock());
    }

    private double[] deviations(AuthorityStatistics council) {
        double[] values = reader.apply(council).values;
        for (int year = 0; year < YEARS; year++) {
            values[year] -= england[year];
        }
        return values;
    }

    /** Mean plans over the years of the flows, which the size of a council is measured by. */
    static double meanPlans(AuthorityStatistics statistics) {
        double sum = 0;
        int count = 0;
        for (int year = FIRST_YEAR; year <= LAST_YEAR + 1; year++) {
            double plans = statistics.stock().plans().orNaN(year);
            if (!Double.isNaN(plans)) {
                sum += plans;
                count++;
            }
        }
        return count == 0 ? Double.NaN : Math.max(1, sum / count);
    }

    private static double[] detrended(double[] values) {
        double growth = (values[YEARS - 1] - values[0]) / (YEARS - 1);
        double[] rest = values.clone();
        for (int year = 0; year < YEARS; year++) {
            rest[year] -= growth * year;
        }
        return rest;
    }

    private static double[] logOdds(double share, double count) {
        if (Double.isNaN(share) || count <= 0) {
            return missing();
        }
        double p = Math.clamp(share, EDGE, 1 - EDGE);
        return new double[] {Math.log(p / (1 - p)), 1 / (Math.max(1, count) * p * (1 - p))};
    }

    private static double[] missing() {
        return new double[] {Double.NaN, 0};
    }

    private static Series read(Function<Integer, double[]> ofYear) {
        Series series = new Series();
        for (int year = 0; year < YEARS; year++) {
            double[] pair = ofYear.apply(FIRST_YEAR + year);
            series.values[year] = pair[0];
            series.countVariance[year] = pair[1];
        }
        return series;
    }
}
