package org.evenkeel.model.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

/** Interventions that come late or not at all, that meet others, and that are for a part of the council. */
class InterventionsTogetherTest {

    private static final Ramp AT_ONCE = new Ramp(InventedCouncil.JANUARY, 0, Ramp.NO_END);
    private static final Area SOUTH = new Area("south", "South", 0.2, 0.3);
    private static final Scope IN_SOUTH =
            new Scope(0, Grid.MAX_AGE, EnumSet.allOf(Need.class), EnumSet.allOf(Placement.class), Set.of(SOUTH));

    private final InventedCouncil council = new InventedCouncil();

    @Test
    void doesNothingUntilItBeginsLate() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        Fan requests = council.run(
                        200, 6, intervention("1", new Lever.Requests(), Unit.PERCENT, -50, Scope.EVERYONE, late(3, 1)))
                .fan(Measure.REQUESTS, Group.ALL);
        assertEquals(100, requests.mean(council.start + 2), 2.2);
        assertEquals(50, requests.mean(council.start + 3), 1.6);
    }

    @Test
    void endsWhenPlannedHoweverLateItBegins() {
        Ramp year = new Ramp(InventedCouncil.JANUARY, 0, InventedCouncil.JANUARY + 12);
        assertEquals(1, year.at(InventedCouncil.JANUARY + 11, 4));
        assertEquals(0, year.at(InventedCouncil.JANUARY + 12, 4));
        assertEquals(0, year.at(InventedCouncil.JANUARY + 12, 14));
    }

    @Test
    void comesInAsManyRunsAsItsChanceSays() {
        council.plans[Grid.cell(8, Need.SEMH, Placement.MAINSTREAM)] = 400;
        ScenarioForecast forecast = council.run(
                400, 1, intervention("1", new Lever.Ceasing(), Unit.PER_MONTH, 400, Scope.EVERYONE, late(0, 0.3)));
        int came = 0;
        for (int run = 0; run < 400; run++) {
            came += forecast.plans(run, council.start + 1) < 400 ? 1 : 0;
        }
        // Binomial: 120 expected, standard deviation 9.2.
        assertEquals(120, came, 37);
    }

    @Test
    void isLateByDifferentMonthsInDifferentRuns() {
        Delivery delivery = new Delivery(new Range(0, 2, 8), 1);
        assertEquals(0, delivery.monthsLate(0.02));
        assertEquals(2, delivery.monthsLate(0.5));
        assertEquals(8, delivery.monthsLate(0.9));
        assertTrue(delivery.monthsLate(0.99) > 8);
    }

    @Test
    void takesNoMoreRequestsThanThereAre() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        council.requestAges[7] = 0.4;
        council.requestAges[3] = 0.6;
        Scope sevens = new Scope(7, 7, EnumSet.allOf(Need.class), EnumSet.allOf(Placement.class));
        ScenarioForecast forecast = council.run(
                200,
                3,
                intervention("1", new Lever.Requests(), Unit.PER_MONTH, -30, sevens, Delivery.AS_PLANNED),
                intervention("2", new Lever.Requests(), Unit.PER_MONTH, -30, sevens, Delivery.AS_PLANNED));
        assertEquals(0, forecast.fan(Measure.REQUESTS, new Group.OfAge(7)).mean(council.start + 1));
        assertEquals(60, forecast.fan(Measure.REQUESTS, new Group.OfAge(3)).mean(council.start + 1), 1.8);
    }

    @Test
    void addsPointsFirstAndMultipliesThen() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        council.shareAssessed = new Uncertainty.Fixed(0.8);
        Fan assessments = council.run(
                        400,
                        6,
                        everyone("1", new Lever.ShareAssessed(), Unit.PERCENT, -50),
                        everyone("2", new Lever.ShareAssessed(), Unit.POINTS, -10),
                        everyone("3", new Lever.ShareAssessed(), Unit.POINTS, -20))
                .fan(Measure.ASSESSMENTS, Group.ALL);
        // (80 - 10 - 20) * 0.5
        assertEquals(25, assessments.mean(council.start + 4), 0.9);
    }

    @Test
    void ceasesWhatNumbersAddBeforePercentagesTakeTheirPart() {
        council.plans[Grid.cell(8, Need.SEMH, Placement.MAINSTREAM)] = 10_000;
        Fan ceases = council.run(
                        60,
                        2,
                        everyone("1", new Lever.Ceasing(), Unit.PERCENT, -50),
                        everyone("2", new Lever.Ceasing(), Unit.PER_MONTH, 60),
                        everyone("3", new Lever.Ceasing(), Unit.PER_MONTH, 40))
                .fan(Measure.CEASES, Group.ALL);
        assertEquals(50, ceases.mean(council.start + 1), 3.5);
    }

    @Test
    void redirectsAreNotTakenTwice() {
        council.requestsPerMonth = new Uncertainty.Fixed(200);
        ScenarioForecast forecast = council.run(
                100,
                12,
                everyone("1", new Lever.Redirect(Placement.MAINSTREAM, Placement.SEN_UNIT), Unit.PERCENT, 50),
                everyone("2", new Lever.Redirect(Placement.MAINSTREAM, Placement.STATE_SPECIAL), Unit.PERCENT, 50),
                everyone("3", new Lever.Redirect(Placement.SEN_UNIT, Placement.AWAITING), Unit.PERCENT, 100));
        double all = forecast.fan(Measure.PLANS, Group.ALL).mean(council.start + 12);
        assertEquals(0.25, part(forecast, Placement.MAINSTREAM) / all, 0.01);
        assertEquals(0.375, part(forecast, Placement.SEN_UNIT) / all, 0.01);
        assertEquals(0.375, part(forecast, Placement.STATE_SPECIAL) / all, 0.01);
    }

    @Test
    void reachesOnlyChildrenOfItsAreaMonthAfterMonth() {
        council.plans[Grid.cell(8, Need.SEMH, Placement.MAINSTREAM)] = 1000;
        ScenarioForecast forecast = council.run(
                30, 80, intervention("1", new Lever.Ceasing(), Unit.PER_MONTH, 300, IN_SOUTH, Delivery.AS_PLANNED));
        for (int run = 0; run < 30; run++) {
            // Binomial: 700 live elsewhere, standard deviation 14.5.
            assertEquals(700, forecast.plans(run, council.start + 60), 60);
            assertEquals(forecast.plans(run, council.start + 60), forecast.plans(run, council.start + 80));
        }
    }

    @Test
    void halvesRequestsOfAnAreaAlone() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        Fan requests = council.run(
                        400,
                        3,
                        intervention("1", new Lever.Requests(), Unit.PERCENT, -50, IN_SOUTH, Delivery.AS_PLANNED),
                        intervention("2", new Lever.Requests(), Unit.PER_MONTH, -10, IN_SOUTH, Delivery.AS_PLANNED))
                .fan(Measure.REQUESTS, Group.ALL);
        // 70 elsewhere, (30 - 10) * 0.5 in the area.
        assertEquals(80, requests.mean(council.start + 1), 1.8);
    }

    @Property(tries = 12, seed = "3")
    void theOrderOfThePlanMakesNoDifference(
            @ForAll @IntRange(min = -50, max = 30) int percent, @ForAll @IntRange(min = -5, max = 10) int number) {
        InventedCouncil busy = InventedCouncil.busy(600);
        Intervention[] plan = {
            everyone("a", new Lever.Requests(), Unit.PERCENT, percent),
            everyone("b", new Lever.Requests(), Unit.PER_MONTH, number),
            everyone("c", new Lever.ShareAssessed(), Unit.PERCENT, Math.min(0, percent)),
            everyone("d", new Lever.ShareAssessed(), Unit.POINTS, number),
            everyone("e", new Lever.Ceasing(), Unit.PERCENT, percent),
            everyone("f", new Lever.Ceasing(), Unit.PER_MONTH, Math.max(0, number)),
            everyone(
                    "g", new Lever.Redirect(Placement.MAINSTREAM, Placement.SEN_UNIT), Unit.PERCENT, Math.abs(percent)),
            everyone("h", new Lever.Redirect(Placement.MAINSTREAM, Placement.AWAITING), Unit.PERCENT, Math.abs(number)),
            everyone("i", new Lever.Moves(Placement.MAINSTREAM, Placement.AWAITING), Unit.PERCENT, Math.abs(number)),
            everyone("j", new Lever.Moves(Placement.MAINSTREAM, Placement.SEN_UNIT), Unit.PER_MONTH, Math.abs(number)),
        };
        Intervention[] reversed = List.of(plan).reversed().toArray(new Intervention[0]);
        ScenarioForecast one = busy.run(3, 30, plan);
        ScenarioForecast other = busy.run(3, 30, reversed);
        for (Measure measure : Measure.values()) {
            for (Group group : Group.of(measure)) {
                assertEquals(one.fan(measure, group), other.fan(measure, group), measure + " " + group.text());
            }
        }
    }

    private double part(ScenarioForecast forecast, Placement placement) {
        return forecast.fan(Measure.PLANS, new Group.OfPlacement(placement)).mean(council.start + 12);
    }

    private static Delivery late(int months, double chance) {
        return new Delivery(Range.exactly(months), chance);
    }

    private static Intervention everyone(String id, Lever lever, Unit unit, double size) {
        return intervention(id, lever, unit, size, Scope.EVERYONE, Delivery.AS_PLANNED);
    }

    private static Intervention intervention(
            String id, Lever lever, Unit unit, double size, Scope scope, Delivery delivery) {
        return new Intervention(
                id,
                "",
                lever,
                new Effect(Range.exactly(size), unit),
                AT_ONCE,
                scope,
                delivery,
                InventedCouncil.INVENTED);
    }
}
