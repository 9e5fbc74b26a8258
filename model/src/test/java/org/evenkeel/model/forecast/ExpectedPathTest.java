package org.evenkeel.model.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedPathTest {

    private static final int MONTHS = 48;
    private static final int RUNS = 300;
    private static final Ramp RAMP = new Ramp(InventedCouncil.JANUARY + 4, 3, Ramp.NO_END);

    /** Nothing is uncertain but chance: where the expected path and the mean of the runs must be one. */
    private static InventedCouncil certain() {
        InventedCouncil council = InventedCouncil.busy(1200);
        council.trends.clear();
        council.requestsPerMonth = new Uncertainty.Fixed(22);
        council.shareAssessed = new Uncertainty.Fixed(0.75);
        council.shareIssued = new Uncertainty.Fixed(0.9);
        council.ceasingLevel = new Uncertainty.Fixed(1.1);
        council.needByAge[7 * Grid.NEEDS + Need.SEMH.ordinal()] = 0.6;
        council.needByAge[7 * Grid.NEEDS + Need.ASD.ordinal()] = 0.4;
        for (int age = 5; age < 15; age++) {
            int row = Grid.cell(age, Need.SEMH, Placement.values()[0]);
            council.entryPlacements[row + Placement.MAINSTREAM.ordinal()] = 0.5;
            council.entryPlacements[row + Placement.INDEPENDENT_SPECIAL.ordinal()] = 0.5;
            council.moves(row + Placement.MAINSTREAM.ordinal(), Placement.INDEPENDENT_SPECIAL, 0.3);
        }
        return council;
    }

    static Stream<List<Intervention>> everyLever() {
        Scope young = new Scope(4, 14, EnumSet.of(Need.SEMH, Need.ASD), EnumSet.allOf(Placement.class));
        return Stream.of(
                List.of(),
                List.of(intervention("1", new Lever.Requests(), Unit.PER_MONTH, -5, young)),
                List.of(intervention("2", new Lever.Requests(), Unit.PERCENT, 30, Scope.EVERYONE)),
                List.of(intervention("3", new Lever.ShareAssessed(), Unit.POINTS, -15, young)),
                List.of(intervention("4", new Lever.ShareIssued(), Unit.PERCENT, -20, Scope.EVERYONE)),
                List.of(intervention("5", new Lever.Starts(), Unit.PERCENT, -25, young)),
                List.of(intervention("6", new Lever.Starts(), Unit.PER_MONTH, -4, Scope.EVERYONE)),
                List.of(intervention("7", new Lever.Ceasing(), Unit.PER_MONTH, 4, Scope.EVERYONE)),
                List.of(intervention("8", new Lever.Ceasing(), Unit.PERCENT, 40, young)),
                List.of(intervention(
                        "9",
                        new Lever.Moves(Placement.INDEPENDENT_SPECIAL, Placement.MAINSTREAM),
                        Unit.PER_MONTH,
                        2,
                        Scope.EVERYONE)),
                List.of(intervention(
                        "10",
                        new Lever.Moves(Placement.INDEPENDENT_SPECIAL, Placement.STATE_SPECIAL),
                        Unit.PERCENT,
                        20,
                        young)),
                List.of(
                        intervention("8a", new Lever.PhaseReview(), Unit.PERCENT, 20, young),
                        intervention("8b", new Lever.PhaseReview(), Unit.PERCENT, 10, Scope.EVERYONE)),
                List.of(intervention(
                        "11",
                        new Lever.Redirect(Placement.INDEPENDENT_SPECIAL, Placement.STATE_SPECIAL),
                        Unit.PERCENT,
                        50,
                        young)),
                List.of(
                        intervention(
                                "13",
                                new Lever.Redirect(Placement.INDEPENDENT_SPECIAL, Placement.STATE_SPECIAL),
                                Unit.PERCENT,
                                60,
                                Scope.EVERYONE),
                        intervention(
                                "14",
                                new Lever.Redirect(Placement.INDEPENDENT_SPECIAL, Placement.MAINSTREAM),
                                Unit.PERCENT,
                                50,
                                young)),
                List.of(new Intervention(
                        "15",
                        "",
                        new Lever.Requests(),
                        new Effect(Range.exactly(-40), Unit.PERCENT),
                        RAMP,
                        new Scope(
                                0,
                                Grid.MAX_AGE,
                                EnumSet.allOf(Need.class),
                                EnumSet.allOf(Placement.class),
                                Set.of(new Area("south", "South", 0, 0.4))),
                        new Delivery(new Range(2, 5, 12), 0.7),
                        InventedCouncil.INVENTED)),
                List.of(intervention(
                        "12",
                        new Lever.Places(Placement.SEN_UNIT, Placement.INDEPENDENT_SPECIAL),
                        Unit.PLACES,
                        40,
                        Scope.EVERYONE)));
    }

    private static Intervention intervention(String id, Lever lever, Unit unit, double size, Scope scope) {
        return new Intervention(
                id, "", lever, new Effect(Range.exactly(size), unit), RAMP, scope, InventedCouncil.INVENTED);
    }

    @ParameterizedTest
    @MethodSource("everyLever")
    void isTheMeanOfTheRunsWhereOnlyChanceIsUncertain(List<Intervention> interventions) {
        InventedCouncil council = certain();
        ScenarioForecast runs = council.run(RUNS, MONTHS, interventions.toArray(Intervention[]::new));
        ExpectedPath path =
                ExpectedPath.of(council.assumptions(), Scenario.mitigated(interventions), council.start + MONTHS);
        // The month in which the last place is taken differs from run to run, and so does whether a place that falls
        // free goes to a mover or a starter; in the expected path movers, who come first, take what there is.
        boolean places = interventions.stream().anyMatch(given -> given.lever() instanceof Lever.Places);
        boolean sure = interventions.stream().allMatch(given -> given.delivery().equals(Delivery.AS_PLANNED));
        // Where an intervention may not come, the runs differ by more than chance: 40% of 40% of what is expected.
        double spread = sure ? 0 : 0.16 * 0.5 * 5 / Math.sqrt(RUNS);
        double slack = places ? 1.2 : 0;
        List<String> apart = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            for (Group group : Group.of(measure)) {
                for (int month = council.start; month <= council.start + MONTHS; month += 7) {
                    double expected = path.at(measure, group, month);
                    double mean = runs.fan(measure, group).mean(month);
                    // A count has at most about the variance of its mean; five standard errors, since thousands are
                    // read.
                    double allowed = 5 * Math.sqrt(Math.max(expected, 0.2) / RUNS) + slack + spread * expected;
                    if (Math.abs(expected - mean) > allowed) {
                        apart.add(measure.code() + " " + group.text() + " month " + (month - council.start) + ": "
                                + expected + " expected, mean of runs " + mean);
                    }
                }
            }
        }
        assertEquals(List.of(), apart);
    }

    @Test
    void opensAddsStartsTakesCeasesAndCloses() {
        InventedCouncil council = InventedCouncil.busy(2000);
        ExpectedPath path = ExpectedPath.of(council.assumptions(), Scenario.unmitigated(), council.start + MONTHS);
        for (int month = council.start; month < council.start + MONTHS; month++) {
            double closing = path.plans(month)
                    + path.at(Measure.STARTS, Group.ALL, month)
                    - path.at(Measure.CEASES, Group.ALL, month);
            assertEquals(closing, path.plans(month + 1), 1e-8);
        }
    }

    @Test
    void groupsAddUpToAll() {
        InventedCouncil council = InventedCouncil.busy(2000);
        ExpectedPath path = ExpectedPath.of(council.assumptions(), Scenario.unmitigated(), council.start + MONTHS);
        int month = council.start + 30;
        double ages = 0;
        for (int age = 0; age < Grid.AGES; age++) {
            ages += path.at(Measure.PLANS, new Group.OfAge(age), month);
        }
        double placements = Arrays.stream(Placement.values())
                .mapToDouble(placement -> path.plans(month, placement))
                .sum();
        assertEquals(path.plans(month), ages, 1e-8);
        assertEquals(path.plans(month), placements, 1e-8);
    }

    @Test
    void planMonthsOfAYearAreItsTwelveStocks() {
        InventedCouncil council = InventedCouncil.busy(2000);
        ExpectedPath path = ExpectedPath.of(council.assumptions(), Scenario.unmitigated(), council.start + MONTHS);
        FinancialYear year = new FinancialYear(2026);
        double months = 0;
        for (int month = year.firstMonth(); month <= year.lastMonth(); month++) {
            months += path.plans(month);
        }
        double cells = 0;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            cells += path.planMonths(year, cell);
        }
        assertEquals(months, cells, 1e-6);
    }

    @Test
    void followsAnotherPathOfADriver() {
        InventedCouncil council = certain();
        Assumptions assumptions = council.assumptions();
        int until = council.start + MONTHS;
        double[] doubled = new double[MONTHS];
        Arrays.fill(doubled, Math.log(2));
        Course course = Course.middle(assumptions, until).with(Driver.REQUESTS, doubled);
        ExpectedPath path = ExpectedPath.of(assumptions, Scenario.unmitigated(), course);
        assertEquals(44, path.at(Measure.REQUESTS, Group.ALL, council.start + 20), 1e-9);
        assertEquals(44, path.at(Measure.REQUESTS, Group.ALL, until), 1e-9);
    }

    @Test
    void theMeanCourseIsTheMeanOfRunsThatDrift() {
        InventedCouncil council = InventedCouncil.busy(1200);
        council.trend(Driver.REQUESTS, 0.05, 0.2);
        council.trend(Driver.SHARE_ASSESSED, 0, 0.3);
        Assumptions assumptions = council.assumptions();
        int until = council.start + 60;
        ScenarioForecast runs = council.run(1500, 60);
        ExpectedPath mean = ExpectedPath.of(assumptions, Scenario.unmitigated(), Course.mean(assumptions, until));
        ExpectedPath middle = ExpectedPath.of(assumptions, Scenario.unmitigated(), until);
        double requests = runs.fan(Measure.REQUESTS, Group.ALL).mean(until);
        // The requests of the last month spread by about 45% either way: 0.45 / sqrt(1500) is 1.2%.
        assertEquals(1, mean.at(Measure.REQUESTS, Group.ALL, until) / requests, 0.04);
        assertEquals(1, mean.plans(until) / runs.fan(Measure.PLANS, Group.ALL).mean(until), 0.01);
        assertTrue(middle.at(Measure.REQUESTS, Group.ALL, until) < 0.93 * requests);
    }
}
