package org.evenkeel.model.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final int AUGUST = MonthIndex.of(2025, 8);
    private static final int SEPTEMBER = MonthIndex.of(2025, 9);

    private final InventedCouncil council = new InventedCouncil();

    @Test
    void takesNoMoreThanThereAreAndSendsTheRestWhereItIsSaid() {
        council.requestsPerMonth = new Uncertainty.Fixed(20);
        for (Need need : Need.values()) {
            council.entryPlacements[Grid.cell(7, need, Placement.MAINSTREAM)] = 0;
            council.entryPlacements[Grid.cell(7, need, Placement.STATE_SPECIAL)] = 1;
        }
        council.limits = limits(places(
                30, Map.of(), Map.of(Placement.INDEPENDENT_SPECIAL, 0.6, Placement.MAINSTREAM, 0.4), Phase.values()));
        ScenarioForecast forecast = council.run(30, 7);
        assertEquals(30, mean(forecast, Placement.STATE_SPECIAL, AUGUST));
        double all = forecast.fan(Measure.PLANS, Group.ALL).mean(AUGUST) - 30;
        assertEquals(0.6, mean(forecast, Placement.INDEPENDENT_SPECIAL, AUGUST) / all, 0.05);
        assertEquals(0.4, mean(forecast, Placement.MAINSTREAM, AUGUST) / all, 0.05);
    }

    @Test
    void sendsThemWhereTheCouncilsOwnPlansOfTheirPhaseAndNeedAreUnlessItIsSaid() {
        council.plans[Grid.cell(6, Need.SEMH, Placement.INDEPENDENT_SPECIAL)] = 30;
        council.plans[Grid.cell(9, Need.SEMH, Placement.MAINSTREAM)] = 10;
        council.plans[Grid.cell(14, Need.SEMH, Placement.MAINSTREAM)] = 500;
        council.requestsPerMonth = new Uncertainty.Fixed(40);
        for (Need need : Need.values()) {
            council.entryPlacements[Grid.cell(7, need, Placement.MAINSTREAM)] = 0;
            council.entryPlacements[Grid.cell(7, need, Placement.STATE_SPECIAL)] = 1;
        }
        council.limits = limits(places(0, Map.of(), Map.of(), Phase.values()));
        ScenarioForecast forecast = council.run(30, 7);
        double came = forecast.fan(Measure.PLANS, Group.ALL).mean(AUGUST) - 540;
        assertEquals(0.75, (mean(forecast, Placement.INDEPENDENT_SPECIAL, AUGUST) - 30) / came, 0.05);
    }

    @Test
    void isFullTodayUnlessANumberIsStated() {
        council.plans[Grid.cell(7, Need.ASD, Placement.STATE_SPECIAL)] = 50;
        int mainstream = Grid.cell(7, Need.ASD, Placement.MAINSTREAM);
        council.plans[mainstream] = 400;
        council.moves(mainstream, Placement.STATE_SPECIAL, 0.5);
        council.limits = new Limits(
                Optional.empty(),
                List.of(new PlaceLimit(
                        Placement.STATE_SPECIAL,
                        EnumSet.allOf(Phase.class),
                        Optional.empty(),
                        new TreeMap<>(),
                        Map.of(Placement.MAINSTREAM, 1.0))));
        ScenarioForecast forecast = council.once(6);
        assertEquals(50, forecast.plans(0, council.start + 6, Placement.STATE_SPECIAL));
        assertEquals(400, forecast.plans(0, council.start + 6, Placement.MAINSTREAM));
    }

    @Test
    void fillsAPlaceThatFallsFreeAgain() {
        council.plans[Grid.cell(7, Need.ASD, Placement.STATE_SPECIAL)] = 200;
        council.ceasing[Grid.cell(7, Need.ASD, Placement.STATE_SPECIAL)] = 0.9;
        council.requestsPerMonth = new Uncertainty.Fixed(60);
        for (Need need : Need.values()) {
            council.entryPlacements[Grid.cell(7, need, Placement.MAINSTREAM)] = 0;
            council.entryPlacements[Grid.cell(7, need, Placement.STATE_SPECIAL)] = 1;
        }
        council.limits = limits(places(200, Map.of(), Map.of(Placement.MAINSTREAM, 1.0), Phase.values()));
        ScenarioForecast forecast = council.run(20, 6);
        assertTrue(forecast.fan(Measure.CEASES, Group.ALL).mean(council.start + 4) > 10);
        assertEquals(200, mean(forecast, Placement.STATE_SPECIAL, council.start + 5));
    }

    @Test
    void fillsNewPlacesOfAnInterventionThatFallFreeAgain() {
        int seven = Grid.cell(7, Need.SEMH, Placement.MAINSTREAM);
        council.plans[seven] = 4000;
        council.moves(seven, Placement.INDEPENDENT_SPECIAL, 0.5);
        council.ceasing[Grid.cell(7, Need.SEMH, Placement.STATE_SPECIAL)] = 0.9;
        ScenarioForecast forecast = council.run(20, 6, newPlaces("1", 30, council.start, Scope.EVERYONE));
        assertEquals(30, mean(forecast, Placement.STATE_SPECIAL, council.start + 3));
        assertEquals(30, mean(forecast, Placement.STATE_SPECIAL, council.start + 6));
    }

    @Test
    void movesPeopleAtPhaseTransferFirstWhenPlacesOpenInSeptember() {
        // 200 transfer to secondary, all of them bound for special school; 24 a month of the older become bound for
        // one.
        int ten = Grid.cell(10, Need.SEMH, Placement.MAINSTREAM);
        int twelve = Grid.cell(12, Need.SEMH, Placement.MAINSTREAM);
        council.plans[ten] = 200;
        council.plans[twelve] = 300;
        council.moves(ten, Placement.STATE_SPECIAL, 1);
        council.moves(twelve, Placement.STATE_SPECIAL, 0.6);
        SortedMap<Integer, Assumption> opens = new TreeMap<>();
        opens.put(SEPTEMBER, fixed("opens", 120));
        council.limits = limits(new PlaceLimit(
                Placement.STATE_SPECIAL,
                Set.of(Phase.SECONDARY),
                Optional.empty(),
                opens,
                Map.of(Placement.MAINSTREAM, 1.0)));
        ScenarioForecast forecast = council.once(10);
        // Nobody moves overnight, before or after: the places are there in September, and full with those who transfer
        // and those who have waited for one.
        for (int month = council.start; month <= AUGUST; month++) {
            assertEquals(0, forecast.plans(0, month, Placement.STATE_SPECIAL));
        }
        assertEquals(120, forecast.plans(0, SEPTEMBER, Placement.STATE_SPECIAL));
        assertEquals(120, forecast.plans(0, SEPTEMBER + 1, Placement.STATE_SPECIAL));
        assertEquals(380, forecast.plans(0, SEPTEMBER, Placement.MAINSTREAM));
    }

    @Test
    void doesNotFillPlacesOvernightThatNobodyIsBoundFor() {
        council.plans[Grid.cell(12, Need.SEMH, Placement.INDEPENDENT_SPECIAL)] = 300;
        int ten = Grid.cell(10, Need.SEMH, Placement.MAINSTREAM);
        council.plans[ten] = 40;
        council.moves(ten, Placement.INDEPENDENT_SPECIAL, 1);
        ScenarioForecast forecast = council.once(10, newPlaces("1", 120, SEPTEMBER, Scope.EVERYONE));
        assertEquals(0, forecast.plans(0, AUGUST, Placement.STATE_SPECIAL));
        assertEquals(40, forecast.plans(0, SEPTEMBER, Placement.STATE_SPECIAL));
        assertEquals(300, forecast.plans(0, SEPTEMBER + 1, Placement.INDEPENDENT_SPECIAL));
    }

    @Test
    void letsThoseInFirstWhoHaveWaited() {
        // 100 seven-year-olds become bound for a special school and wait; a year's new entrants are bound for it as
        // well.
        int seven = Grid.cell(7, Need.ASD, Placement.MAINSTREAM);
        council.plans[seven] = 100;
        council.moves(seven, Placement.STATE_SPECIAL, 1 - 1e-9);
        int three = Grid.cell(3, Need.SLCN, Placement.EARLY_YEARS);
        council.plans[three] = 100;
        council.moves(three, Placement.STATE_SPECIAL, 1);
        SortedMap<Integer, Assumption> opens = new TreeMap<>();
        opens.put(SEPTEMBER, fixed("opens", 100));
        council.limits = limits(new PlaceLimit(
                Placement.STATE_SPECIAL,
                Set.of(Phase.PRIMARY),
                Optional.empty(),
                opens,
                Map.of(Placement.MAINSTREAM, 1.0)));
        ScenarioForecast forecast = council.once(9);
        assertEquals(100, forecast.plans(0, SEPTEMBER, Placement.STATE_SPECIAL));
        // The hundred in mainstream are then the four-year-olds, and nobody is left in an early years setting.
        assertEquals(100, forecast.plans(0, SEPTEMBER, Placement.MAINSTREAM));
        assertEquals(0, forecast.plans(0, SEPTEMBER, Placement.EARLY_YEARS));
    }

    @Test
    void displacesNobodyWhoHasAPlace() {
        council.plans[Grid.cell(10, Need.ASD, Placement.STATE_SPECIAL)] = 80;
        council.limits = limits(places(10, Map.of(), Map.of(Placement.MAINSTREAM, 1.0), Phase.SECONDARY));
        assertEquals(80, council.once(12).plans(0, SEPTEMBER, Placement.STATE_SPECIAL));
    }

    @Test
    void addsAnInterventionsPlacesToThoseThatThereAre() {
        council.requestsPerMonth = new Uncertainty.Fixed(50);
        for (Need need : Need.values()) {
            council.entryPlacements[Grid.cell(7, need, Placement.MAINSTREAM)] = 0;
            council.entryPlacements[Grid.cell(7, need, Placement.STATE_SPECIAL)] = 1;
        }
        council.limits = limits(places(30, Map.of(), Map.of(Placement.INDEPENDENT_SPECIAL, 1.0), Phase.values()));
        ScenarioForecast forecast = council.run(10, 7, newPlaces("1", 25, council.start + 3, Scope.EVERYONE));
        assertEquals(30, mean(forecast, Placement.STATE_SPECIAL, council.start + 3));
        assertEquals(55, mean(forecast, Placement.STATE_SPECIAL, council.start + 6));
    }

    @Property(tries = 10, seed = "8")
    void losesAndInventsNoOneForWantOfPlaces(@ForAll @IntRange(min = 0, max = 300) int there) {
        InventedCouncil busy = InventedCouncil.busy(900);
        busy.limits = limits(places(there, Map.of(), Map.of(), Phase.values()));
        ScenarioForecast forecast = busy.run(2, 30, newPlaces("1", 20, busy.start + 8, Scope.EVERYONE));
        ScenarioForecast free = InventedCouncil.busy(900).run(2, 30);
        for (int month = busy.start; month <= busy.start + 30; month++) {
            int places = month < busy.start + 8 ? there : there + 20;
            for (int run = 0; run < 2; run++) {
                // 300 are there at the start, and nobody is displaced; more than there are places for do not come.
                assertTrue(forecast.plans(run, month, Placement.STATE_SPECIAL) <= Math.max(300, places));
                int sum = 0;
                for (Placement placement : Placement.values()) {
                    sum += forecast.plans(run, month, placement);
                }
                assertEquals(forecast.plans(run, month), sum);
            }
            assertEquals(
                    free.fan(Measure.REQUESTS, Group.ALL).mean(month),
                    forecast.fan(Measure.REQUESTS, Group.ALL).mean(month));
        }
    }

    @Test
    void changesNothingToTheBitWherePlacesAreMoreThanEnough() {
        InventedCouncil busy = InventedCouncil.busy(600);
        ScenarioForecast unlimited = busy.run(3, 30);
        busy.limits = limits(places(1e6, Map.of(), Map.of(), Phase.values()));
        ScenarioForecast ample = busy.run(3, 30);
        for (Measure measure : Measure.values()) {
            for (Group group : Group.of(measure)) {
                assertEquals(unlimited.fan(measure, group), ample.fan(measure, group), group.text());
            }
        }
    }

    private static double mean(ScenarioForecast forecast, Placement placement, int month) {
        return forecast.fan(Measure.PLANS, new Group.OfPlacement(placement)).mean(month);
    }

    private static Intervention newPlaces(String id, double places, int from, Scope scope) {
        return new Intervention(
                id,
                "",
                new Lever.Places(Placement.STATE_SPECIAL, Placement.INDEPENDENT_SPECIAL),
                new Effect(Range.exactly(places), Unit.PLACES),
                new Ramp(from, 0, Ramp.NO_END),
                scope,
                InventedCouncil.INVENTED);
    }

    private static PlaceLimit places(
            double there, Map<Integer, Double> opens, Map<Placement, Double> overflow, Phase... phases) {
        SortedMap<Integer, Assumption> later = new TreeMap<>();
        opens.forEach((month, number) -> later.put(month, fixed("opens-" + month, number)));
        return new PlaceLimit(
                Placement.STATE_SPECIAL, Set.of(phases), Optional.of(fixed("places", there)), later, overflow);
    }

    private static Limits limits(PlaceLimit... places) {
        return new Limits(Optional.empty(), List.of(places));
    }

    private static Assumption fixed(String name, double value) {
        return InventedCouncil.assumption(name, new Uncertainty.Fixed(value));
    }
}
