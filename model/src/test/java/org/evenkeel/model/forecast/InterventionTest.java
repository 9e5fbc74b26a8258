package org.evenkeel.model.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class InterventionTest {

    private final InventedCouncil council = new InventedCouncil();
    private final Ramp atOnce = new Ramp(InventedCouncil.JANUARY, 0, Ramp.NO_END);

    @Test
    void takesEightRequestsAMonthAway() {
        council.requestsPerMonth = new Uncertainty.Fixed(97);
        Fan requests = council.run(200, 6, intervention("1", new Lever.Requests(), Unit.PER_MONTH, -8))
                .fan(Measure.REQUESTS, Group.ALL);
        assertEquals(89, requests.mean(council.start + 3), 2);
    }

    @Test
    void addsNumbersOfDifferentInterventionsAndMultipliesPercentages() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        Fan requests = council.run(
                        400,
                        6,
                        intervention("1", new Lever.Requests(), Unit.PER_MONTH, -10),
                        intervention("2", new Lever.Requests(), Unit.PER_MONTH, -10),
                        intervention("3", new Lever.Requests(), Unit.PERCENT, -50))
                .fan(Measure.REQUESTS, Group.ALL);
        assertEquals(40, requests.mean(council.start + 3), 1.3);
    }

    @Test
    void addsRequestsToo() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        Fan requests = council.run(400, 6, intervention("1", new Lever.Requests(), Unit.PERCENT, 30))
                .fan(Measure.REQUESTS, Group.ALL);
        assertEquals(130, requests.mean(council.start + 3), 2.3);
    }

    @Test
    void reachesOnlyThoseItIsFor() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        council.requestAges[7] = 0.5;
        council.requestAges[3] = 0.5;
        Scope early = new Scope(0, 4, EnumSet.allOf(Need.class), EnumSet.allOf(Placement.class));
        ScenarioForecast forecast = council.run(
                200,
                6,
                new Intervention(
                        "3",
                        "",
                        new Lever.Requests(),
                        new Effect(Range.exactly(-20), Unit.PER_MONTH),
                        atOnce,
                        early,
                        InventedCouncil.INVENTED));
        assertEquals(30, forecast.fan(Measure.REQUESTS, new Group.OfAge(3)).mean(council.start + 3), 1.6);
        assertEquals(50, forecast.fan(Measure.REQUESTS, new Group.OfAge(7)).mean(council.start + 3), 2);
    }

    @Test
    void startsTenPlansFewerAMonthAmongThoseItIsFor() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        council.requestAges[7] = 0.5;
        council.requestAges[3] = 0.5;
        Scope early = new Scope(0, 4, EnumSet.allOf(Need.class), EnumSet.allOf(Placement.class));
        Fan starts = council.run(
                        400,
                        6,
                        new Intervention(
                                "s",
                                "",
                                new Lever.Starts(),
                                new Effect(Range.exactly(-10), Unit.PER_MONTH),
                                atOnce,
                                early,
                                InventedCouncil.INVENTED))
                .fan(Measure.STARTS, Group.ALL);
        assertEquals(90, starts.mean(council.start + 3), 1.9);
    }

    @Test
    void lowersTheShareAssessedByPoints() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        council.shareAssessed = new Uncertainty.Fixed(0.88);
        Fan assessments = council.run(400, 6, intervention("6a", new Lever.ShareAssessed(), Unit.POINTS, -13))
                .fan(Measure.ASSESSMENTS, Group.ALL);
        assertEquals(75, assessments.mean(council.start + 3), 1.8);
    }

    @Test
    void ceasesTenPlansMoreAMonth() {
        council.plans[Grid.cell(17, Need.SLCN, Placement.FURTHER_EDUCATION)] = 500;
        Fan ceases = council.run(400, 6, intervention("4", new Lever.Ceasing(), Unit.PER_MONTH, 10))
                .fan(Measure.CEASES, Group.ALL);
        assertEquals(10, ceases.mean(council.start + 3), 0.7);
    }

    @Test
    void phasesIn() {
        Ramp ramp = new Ramp(InventedCouncil.JANUARY, 3, InventedCouncil.JANUARY + 10);
        assertEquals(0, ramp.at(InventedCouncil.JANUARY - 1));
        assertEquals(0.25, ramp.at(InventedCouncil.JANUARY));
        assertEquals(1, ramp.at(InventedCouncil.JANUARY + 3));
        assertEquals(1, ramp.at(InventedCouncil.JANUARY + 9));
        assertEquals(0, ramp.at(InventedCouncil.JANUARY + 10));
    }

    @Test
    void fillsNewPlacesAtPhaseTransferWithChildrenBoundForIndependentSchools() {
        int ten = Grid.cell(10, Need.SEMH, Placement.MAINSTREAM);
        council.plans[ten] = 50;
        council.moves(ten, Placement.INDEPENDENT_SPECIAL, 1);
        ScenarioForecast forecast = council.once(
                9,
                intervention(
                        "places",
                        new Lever.Places(Placement.STATE_SPECIAL, Placement.INDEPENDENT_SPECIAL),
                        Unit.PLACES,
                        30));
        assertEquals(0, forecast.plans(0, MonthIndex.of(2025, 8), Placement.STATE_SPECIAL));
        assertEquals(30, forecast.plans(0, MonthIndex.of(2025, 9), Placement.STATE_SPECIAL));
        assertEquals(20, forecast.plans(0, MonthIndex.of(2025, 9), Placement.INDEPENDENT_SPECIAL));
    }

    @Test
    void movesChildrenFromOnePlacementToAnother() {
        council.plans[Grid.cell(8, Need.SEMH, Placement.INDEPENDENT_SPECIAL)] = 400;
        ScenarioForecast forecast = council.run(
                100,
                6,
                intervention(
                        "7",
                        new Lever.Moves(Placement.INDEPENDENT_SPECIAL, Placement.RESOURCED_PROVISION),
                        Unit.PER_MONTH,
                        2));
        assertEquals(
                12,
                forecast.fan(Measure.PLANS, new Group.OfPlacement(Placement.RESOURCED_PROVISION))
                        .mean(council.start + 6),
                1.5);
    }

    @Test
    void changesNothingToTheBitIfItsEffectIsZero() {
        InventedCouncil busy = InventedCouncil.busy(600);
        Intervention[] zero = {
            intervention("1", new Lever.Requests(), Unit.PER_MONTH, 0),
            intervention("2", new Lever.ShareAssessed(), Unit.POINTS, 0),
            intervention("3", new Lever.ShareIssued(), Unit.PERCENT, 0),
            intervention("4", new Lever.Starts(), Unit.PERCENT, 0),
            intervention("5", new Lever.Ceasing(), Unit.PER_MONTH, 0),
            intervention("6", new Lever.Moves(Placement.MAINSTREAM, Placement.AWAITING), Unit.PERCENT, 0),
            intervention("7", new Lever.Redirect(Placement.MAINSTREAM, Placement.AWAITING), Unit.PERCENT, 0),
            intervention("8", new Lever.Places(Placement.SEN_UNIT, Placement.MAINSTREAM), Unit.PLACES, 0),
        };
        ScenarioForecast without = busy.run(5, 36);
        ScenarioForecast with = busy.run(5, 36, zero);
        for (Measure measure : Measure.values()) {
            for (Group group : Group.of(measure)) {
                assertEquals(without.fan(measure, group), with.fan(measure, group), measure + " " + group.text());
            }
        }
    }

    @Test
    void isMeasuredInUnitsThatFitItsLever() {
        assertThrows(IllegalArgumentException.class, () -> intervention("x", new Lever.Requests(), Unit.POINTS, 1));
    }

    @Test
    void differsLessFromTheBaselineOnTheSameLuckThanByChance() {
        InventedCouncil busy = InventedCouncil.busy(1200);
        ScenarioForecast without = busy.run(40, 36);
        ScenarioForecast with = busy.run(40, 36, intervention("4", new Lever.Ceasing(), Unit.PERCENT, 5));
        double[] paired = new double[40];
        double[] alone = new double[40];
        for (int run = 0; run < 40; run++) {
            alone[run] = with.plans(run, busy.start + 36);
            paired[run] = alone[run] - without.plans(run, busy.start + 36);
            assertTrue(paired[run] <= 0, "run " + run + ": " + paired[run]);
        }
        assertTrue(variance(paired) < variance(alone) / 10);
    }

    private static double variance(double[] values) {
        double mean = java.util.Arrays.stream(values).average().orElseThrow();
        return java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    private Intervention intervention(String id, Lever lever, Unit unit, double size) {
        return new Intervention(
                id, "", lever, new Effect(Range.exactly(size), unit), atOnce, Scope.EVERYONE, InventedCouncil.INVENTED);
    }
}
