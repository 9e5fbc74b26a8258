package org.evenkeel.model.forecast.fit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.forecast.fit.LocalLevel.Level;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;

/** Where a council's flows stand, how sure that is, and how they drift: the scalar assumptions of a forecast. */
final class Levels {

    private static final double NINETIETH = 1.2816;

    /** Years over which growth is measured: long enough to span the fall and rise of 2020 and 2021. */
    private static final int GROWTH_YEARS = 4;

    /**
     * The part of a council's growth beyond England's that goes on: the published series of plans correlate by 0.24 with
     * themselves a year later.
     */
    private static final double LASTING = 0.25;

    /** A council's growth beyond England's counts for at most this much, log points. */
    private static final double MOST_BEYOND = 0.1;

    /** Standard deviation of next year's growth around what is expected, log points. */
    private static final double GROWTH_DEVIATION = 0.025;

    /** The growth of requests to which today's fades, log points a year; see the page of the method. */
    private static final double LONG_RUN = 0.02;

    /** The part of a growth's distance from the long run that is left after a year. */
    private static final double DAMPING = 0.8;

    /**
     * Noise of the odds that who is placed or moves goes to an independent special school, log points, and the part of it
     * that lasts a year. Only a fifth or so of those there change in a year, so it takes this much for the share of such
     * placements to wander from England's as councils' have, 2017 to 2024: by 0.16 in a year, 0.23 in two, 0.30 in three
     * and 0.39 in five, log points.
     */
    private static final double INDEPENDENT_NOISE = 0.75;

    private static final double INDEPENDENT_LASTING = 0.6;

    private static final Source PLANS_TABLE =
            Source.of("DfE, Education, health and care plans, reporting year 2025", "caseload, January");
    private static final Source REQUESTS_TABLE = Source.of(
            "DfE, Education, health and care plans, reporting years 2023 and 2025",
            "requests, calendar years 2016 to 2023");
    private static final Source ASSESSMENTS_TABLE = Source.of(
            "DfE, Education, health and care plans, reporting years 2023 and 2025",
            "requests, assessments and new plans, calendar years 2016 to 2023");

    private final AuthorityStatistics england;
    private final int lastYear;
    private final FlowHistory requests;
    private final FlowHistory assessed;
    private final FlowHistory issued;
    private final ArrivalsFit arrivals;

    Levels(AuthorityStatistics england, Collection<AuthorityStatistics> councils, double lagYears) {
        this.england = england;
        lastYear = FlowHistory.lastYear(england);
        requests = FlowHistory.ofRequests(england, councils);
        assessed = FlowHistory.ofAssessed(england, councils, lagYears);
        issued = FlowHistory.ofIssued(england, councils);
        arrivals = new ArrivalsFit(england);
    }

    Assumption openingPlans(AuthorityStatistics own, int start) {
        if (MonthIndex.month(start) != 1 || !own.stock().plans().has(MonthIndex.year(start))) {
            throw new IllegalArgumentException("No number of plans is published for "
                    + own.area().label() + " at " + MonthIndex.text(start) + ": state " + Fitter.OPENING_PLANS);
        }
        return new Assumption(
                Fitter.OPENING_PLANS,
                "Plans in force at the start",
                "plans",
                new Uncertainty.Fixed(
                        own.stock().plans().at(MonthIndex.year(start)).orElseThrow()),
                Basis.PUBLISHED,
                PLANS_TABLE,
                "");
    }

    Assumption requestsGrowth(AuthorityStatistics own) {
        double beyond = requests.growthBeyondEngland(own, GROWTH_YEARS);
        double growth = requests.englandGrowth(GROWTH_YEARS) + LASTING * Math.clamp(beyond, -MOST_BEYOND, MOST_BEYOND);
        return new Assumption(
                Fitter.REQUESTS_GROWTH,
                "Growth of requests in the first year, fading after",
                "a year, log points",
                around(growth, GROWTH_DEVIATION),
                Basis.POOLED,
                REQUESTS_TABLE,
                "England's mean growth over " + GROWTH_YEARS + " years and a quarter of the council's difference from"
                        + " it; the children of each age are counted separately.");
    }

    Assumption requestsPerMonth(AuthorityStatistics own, int start, Assumption growth) {
        Level level = requests.levelOf(own);
        double years = (start - (MonthIndex.of(lastYear, 1) + 5.5)) / 12;
        double perMonth = Math.exp(level.mean() + growth.value().middle() * years) * plansBehind(own) / 12;
        double factor = Math.exp(NINETIETH * level.deviation());
        return new Assumption(
                Fitter.REQUESTS_PER_MONTH,
                "Requests for an assessment in the first month",
                "requests a month",
                Uncertainty.atLeastZero(new Range(perMonth / factor, perMonth, perMonth * factor)),
                own.flows().requests().has(lastYear) ? Basis.POOLED : Basis.ENGLAND,
                REQUESTS_TABLE,
                "The council's level against England's, seen through yearly noise, brought forward by the growth.");
    }

    Assumption shareAssessed(AuthorityStatistics own) {
        return share(
                Fitter.SHARE_ASSESSED,
                "Requests that lead to an assessment",
                assessed.levelOf(own),
                "Assessments completed over the requests they come from, so that requests withdrawn count as not"
                        + " assessed.");
    }

    Assumption shareIssued(AuthorityStatistics own) {
        return share(Fitter.SHARE_ISSUED, "Assessments that lead to a plan", issued.levelOf(own), "");
    }

    /** Children who move in. */
    ArrivalsFit arrivals() {
        return arrivals;
    }

    Map<Driver, Trend> trends(Assumption requestsGrowth) {
        Map<Driver, Trend> trends = new EnumMap<>(Driver.class);
        trends.put(
                Driver.REQUESTS,
                Trend.fading(Driver.REQUESTS, requestsGrowth, LONG_RUN, DAMPING, requests.nationalShock(), 1, 0));
        trends.put(Driver.SHARE_ASSESSED, steady(Driver.SHARE_ASSESSED, assessed, "Share assessed: yearly drift"));
        trends.put(Driver.SHARE_ISSUED, steady(Driver.SHARE_ISSUED, issued, "Share issued: yearly drift"));
        double stockGrowth = Math.log(england.stock().plans().orNaN(lastYear + 1)
                / england.stock().plans().orNaN(lastYear));
        trends.put(
                Driver.ARRIVALS,
                Trend.fading(
                        Driver.ARRIVALS,
                        growth(
                                Driver.ARRIVALS,
                                "Growth of arrivals in the first year",
                                stockGrowth,
                                0.03,
                                Basis.ENGLAND,
                                PLANS_TABLE,
                                "As plans grow in England."),
                        LONG_RUN,
                        DAMPING,
                        0.05,
                        0.5,
                        0));
        trends.put(Driver.CEASING, judged(Driver.CEASING, "Level of ceasing: yearly drift", 0.02, 0.06));
        trends.put(
                Driver.INDEPENDENT_SPECIAL,
                judged(Driver.INDEPENDENT_SPECIAL, "Odds of an independent special placement: yearly drift", 0.03, 0.06)
                        .withNoise(INDEPENDENT_NOISE, INDEPENDENT_LASTING));
        return trends;
    }

    private static Trend steady(Driver driver, FlowHistory history, String title) {
        return Trend.fading(
                driver,
                growth(
                        driver,
                        title,
                        0,
                        0.02,
                        Basis.POOLED,
                        ASSESSMENTS_TABLE,
                        "No trend expected; its drift is as" + " large as councils' have been."),
                0,
                DAMPING,
                history.yearlyShock(),
                history.nationalShare(),
                history.yearlyNoise());
    }

    private static Trend judged(Driver driver, String title, double deviation, double shock) {
        return Trend.fading(
                driver,
                growth(
                        driver,
                        title,
                        0,
                        deviation,
                        Basis.JUDGEMENT,
                        ArrivalsFit.FLOWS_TABLE,
                        "Two years are published since the" + " definition changed: too few to learn a drift from."),
                0,
                DAMPING,
                shock,
                0.3,
                0);
    }

    private static Assumption growth(
            Driver driver, String title, double middle, double deviation, Basis basis, Source source, String note) {
        return new Assumption(
                driver.code() + "-growth", title, "a year, log points", around(middle, deviation), basis, source, note);
    }

    private static Uncertainty around(double middle, double deviation) {
        return Uncertainty.anySign(new Range(middle - NINETIETH * deviation, middle, middle + NINETIETH * deviation));
    }

    private static Assumption share(String name, String title, Level logOdds, String note) {
        return new Assumption(
                name,
                title,
                "share",
                Uncertainty.share(new Range(
                        share(logOdds.mean() - NINETIETH * logOdds.deviation()),
                        share(logOdds.mean()),
                        share(logOdds.mean() + NINETIETH * logOdds.deviation()))),
                Basis.POOLED,
                ASSESSMENTS_TABLE,
                note);
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double plansBehind(AuthorityStatistics own) {
        return FlowHistory.meanPlans(own);
    }
}
