package org.evenkeel.model.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class ForecasterTest {

    @Test
    void givesTheSameOnOneThreadAndOnThree() {
        Forecast one = busy(1, 7);
        Forecast three = busy(3, 7);
        for (Measure measure : Measure.values()) {
            for (Group group : Group.of(measure)) {
                assertEquals(fan(one, measure, group), fan(three, measure, group));
            }
        }
    }

    @Test
    void givesSomethingElseForAnotherSeed() {
        assertTrue(!fan(busy(2, 7), Measure.PLANS, Group.ALL).equals(fan(busy(2, 8), Measure.PLANS, Group.ALL)));
    }

    @Test
    void beginsWithTheOpeningPlansInEveryRun() {
        InventedCouncil council = InventedCouncil.busy(600);
        Forecast forecast = busy(2, 7);
        Fan plans = fan(forecast, Measure.PLANS, Group.ALL);
        assertEquals(600, plans.at(Quantile.P05, council.start));
        assertEquals(600, plans.at(Quantile.P95, council.start));
        assertEquals(30, fan(forecast, Measure.PLANS, new Group.OfAge(7)).mean(council.start));
    }

    @Property(tries = 25)
    void openingPlusStartedLessCeasedIsClosingInEveryMonth(
            @ForAll @IntRange(min = 60, max = 1200) int plans,
            @ForAll @IntRange(min = 1, max = 30) int months,
            @ForAll @DoubleRange(min = 0, max = 0.9) double ceasing,
            @ForAll long seed) {
        InventedCouncil council = InventedCouncil.busy(plans);
        java.util.Arrays.fill(council.ceasing, ceasing);
        ScenarioForecast forecast = Forecaster.run(
                        council.assumptions(),
                        List.of(Scenario.unmitigated()),
                        new RunSettings(1, seed, council.start + months, 1),
                        Progress.SILENT)
                .scenarios()
                .getFirst();
        Fan stock = forecast.fan(Measure.PLANS, Group.ALL);
        Fan started = forecast.fan(Measure.STARTS, Group.ALL);
        Fan ceased = forecast.fan(Measure.CEASES, Group.ALL);
        for (int month = council.start; month < council.start + months; month++) {
            assertEquals(stock.mean(month) + started.mean(month) - ceased.mean(month), stock.mean(month + 1));
        }
        double byAge = 0;
        for (int age = 0; age < Grid.AGES; age++) {
            byAge += forecast.fan(Measure.PLANS, new Group.OfAge(age)).mean(council.start + months);
        }
        assertEquals(stock.mean(council.start + months), byAge);
    }

    @Test
    void countsItsProgressOverAllScenariosThatDiffer() {
        AtomicInteger most = new AtomicInteger();
        InventedCouncil council = InventedCouncil.busy(60);
        List<Scenario> scenarios = List.of(
                Scenario.unmitigated(),
                new Scenario("same", "", List.of()),
                Scenario.mitigated(List.of(more(council))));
        Forecast forecast = Forecaster.run(
                council.assumptions(), scenarios, new RunSettings(5, 1, council.start + 2, 2), (done, total) -> {
                    assertEquals(10, total);
                    most.accumulateAndGet(done, Math::max);
                });
        assertEquals(10, most.get());
        assertEquals(
                forecast.scenario(Scenario.UNMITIGATED).fan(Measure.PLANS, Group.ALL),
                forecast.scenario("same").fan(Measure.PLANS, Group.ALL));
    }

    @Test
    void runsMoreScenariosAsIfAllHadBeenRunTogether() {
        InventedCouncil council = InventedCouncil.busy(600);
        List<Scenario> both = List.of(Scenario.unmitigated(), Scenario.mitigated(List.of(more(council))));
        RunSettings settings = new RunSettings(10, 7, council.start + 30, 2);
        Forecast together = Forecaster.run(council.assumptions(), both, settings, Progress.SILENT);
        Forecast base = Forecaster.run(council.assumptions(), both.subList(0, 1), settings, Progress.SILENT);
        AtomicInteger runs = new AtomicInteger();
        Forecast more = Forecaster.more(base, both, (_, _) -> runs.incrementAndGet());
        assertEquals(10, runs.get());
        for (Scenario scenario : both) {
            for (Measure measure : Measure.values()) {
                for (Group group : Group.of(measure)) {
                    assertEquals(
                            together.scenario(scenario.name()).fan(measure, group),
                            more.scenario(scenario.name()).fan(measure, group));
                }
            }
        }
    }

    @Test
    void stopsWhenInterrupted() {
        InventedCouncil council = InventedCouncil.busy(60);
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> council.run(50, 12));
        assertTrue(Thread.interrupted());
    }

    @Test
    void refusesToEndBeforeItBegins() {
        InventedCouncil council = new InventedCouncil();
        assertThrows(IllegalArgumentException.class, () -> council.once(-1));
    }

    private static Intervention more(InventedCouncil council) {
        return new Intervention(
                "1",
                "",
                new Lever.Ceasing(),
                new Effect(Range.exactly(10), Effect.Unit.PERCENT),
                new Ramp(council.start, 0, Ramp.NO_END),
                Scope.EVERYONE,
                InventedCouncil.INVENTED);
    }

    private static Forecast busy(int threads, long seed) {
        InventedCouncil council = InventedCouncil.busy(600);
        return Forecaster.run(
                council.assumptions(),
                List.of(Scenario.unmitigated()),
                new RunSettings(20, seed, council.start + 30, threads),
                Progress.SILENT);
    }

    private static Fan fan(Forecast forecast, Measure measure, Group group) {
        return forecast.scenarios().getFirst().fan(measure, group);
    }
}
