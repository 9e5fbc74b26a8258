package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** A share is never taken to be nearer to none or all than this. */
    private static final double EDGE = 0.02;

    private final int years;
    private final double[] england;
    private final LocalLevel councils;
    private final LocalLevel nation;
    private final double spread;

    /** One council's series: log or log-odds by year, not a number where unknown, and its variance for being a small count. */
    private static final class Series {
        private final double[] values;
        private final double[] countVariance;

        Series(int years) {
            values = new double[years];
            countVariance = new double[years];
        }
    }

    /** One year of an area: its log or log-odds, and its variance for being a small count. */
    private interface Reader {
        double[] read(AuthorityStatistics statistics, int year);
    }

    private final Reader reader;

    private FlowHistory(AuthorityStatistics england, Collection<AuthorityStatistics> councils, Reader reader) {
        this.reader = reader;
        this.years = lastYear(england) - FIRST_YEAR + 1;
        if (years < 1) {
            throw new IllegalArgumentException("No requests are published before " + FIRST_YEAR);
        }
        this.england = read(england).values;
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
        return new FlowHistory(england, councils, (statistics, year) -> {
            double plans = meanPlans(statistics);
            double requests = statistics.flows().requests().orNaN(year);
            double least = Math.max(0.5, requests);
            return Double.isNaN(requests) ? missing() : new double[] {Math.log(least / plans), 1 / least};
        });
    }

    /**
     * Share of requests that lead to a completed assessment, log-odds: assessments of a year over the requests they come
     * from, which are those of the year and the one before, {@code lag} years earlier on average.
     */
    static FlowHistory ofAssessed(AuthorityStatistics england, Collection<AuthorityStatistics> councils, double lag) {
        return new FlowHistory(england, councils, (statistics, year) -> {
            PublishedFlows flows = statistics.flows();
            double completed = flows.newPlans().orNaN(year) + flows.notIssued().orNaN(year);
            double requests = lag * flows.requests().orNaN(year - 1)
                    + (1 - lag) * flows.requests().orNaN(year);
            return logOdds(completed / requests, requests);
        });
    }

    /** Share of completed assessments that lead to a plan, log-odds. */
    static FlowHistory ofIssued(AuthorityStatistics england, Collection<AuthorityStatistics> councils) {
        return new FlowHistory(england, councils, (statistics, year) -> {
            double issued = statistics.flows().newPlans().orNaN(year);
            double completed = issued + statistics.flows().notIssued().orNaN(year);
            return logOdds(issued / completed, completed);
        });
    }

    /** Where a council stands in the last year: its log or log-odds, and the standard deviation. */
    Level levelOf(AuthorityStatistics council) {
        Level deviation = councils.last(deviations(council), read(council).countVariance, spread);
        return new Level(england[years - 1] + deviation.mean(), deviation.deviation());
    }

    /** England's mean yearly growth over the last years, or as many as are known, log points; 0 where unknown. */
    double englandGrowth(int over) {
        return growth(england, over);
    }

    /** A council's mean yearly growth beyond England's over its last years, log points; 0 where unknown. */
    double growthBeyondEngland(AuthorityStatistics council, int over) {
        return growth(deviations(council), over);
    }

    private double growth(double[] values, int over) {
        int span = Math.min(over, years - 1);
        double growth = span == 0 ? Double.NaN : (values[years - 1] - values[years - 1 - span]) / span;
        return Double.isNaN(growth) ? 0 : growth;
    }

    /** The last calendar year of flows that is known for an area. */
    static int lastYear(AuthorityStatistics statistics) {
        return statistics.flows().newPlans().latestYear().orElse(FIRST_YEAR);
    }

    /** The standard deviation of a year's drift of a council's level: its own and the nation's together. */
    double yearlyShock() {
        return Math.hypot(councils.step(), nation.step());
    }

    /** The standard deviation of a year's drift that all councils have in common. */
    double nationalShock() {
        return nation.step();
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
        double[] values = read(council).values;
        for (int year = 0; year < years; year++) {
            values[year] -= england[year];
        }
        return values;
    }

    /** Mean plans over the years of the flows, which the size of a council is measured by. */
    static double meanPlans(AuthorityStatistics statistics) {
        double sum = 0;
        int count = 0;
        int last = statistics.stock().plans().latestYear().orElse(FIRST_YEAR);
        for (int year = FIRST_YEAR; year <= last; year++) {
            double plans = statistics.stock().plans().orNaN(year);
            if (!Double.isNaN(plans)) {
                sum += plans;
                count++;
            }
        }
        return count == 0 ? Double.NaN : Math.max(1, sum / count);
    }

    private double[] detrended(double[] values) {
        double growth = growth(values, years);
        double[] rest = values.clone();
        for (int year = 0; year < years; year++) {
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

    private Series read(AuthorityStatistics statistics) {
        Series series = new Series(years);
        for (int year = 0; year < years; year++) {
            double[] pair = reader.read(statistics, FIRST_YEAR + year);
            series.values[year] = pair[0];
            series.countVariance[year] = pair[1];
        }
        return series;
    }
}
