package org.evenkeel.model.finance.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.InventedPlan;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.GrowthSplit;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private static final FinancialYear LAST = new FinancialYear(2027);

    private final InventedPlan invented = InventedPlan.busy(600);

    private static Intervention intervention(String id, Lever lever, Effect.Unit unit, double size) {
        return new Intervention(
                id,
                "Intervention " + id,
                lever,
                new Effect(new Range(size - Math.abs(size) / 5, size, size + Math.abs(size) / 5), unit),
                new Ramp(InventedCouncil.JANUARY + 3, 6, Ramp.NO_END),
                Scope.EVERYONE,
                InventedCouncil.INVENTED);
    }

    private void plan(Intervention... interventions) {
        for (Intervention each : interventions) {
            invented.interventions.add(new PlannedIntervention(each, "", ""));
        }
    }

    private Outlook unmitigated() {
        return new Outlook(invented.council.assumptions(), Scenario.unmitigated(), invented.plan());
    }

    private Outlook mitigated() {
        return unmitigated().with(invented.plan().scenarios().get(1));
    }

    private static final Intervention FEWER_REQUESTS =
            intervention("1", new Lever.Requests(), Effect.Unit.PER_MONTH, -3);
    private static final Intervention STAY_LOCAL = intervention(
            "2", new Lever.Redirect(Placement.INDEPENDENT_SPECIAL, Placement.STATE_SPECIAL), Effect.Unit.PERCENT, 0);

    @Test
    void theExpectedAccountIsThatOfTheRunsWhereNothingIsDrawn() {
        InventedPlan quiet = InventedPlan.quiet(100);
        Outlook outlook = new Outlook(quiet.council.assumptions(), Scenario.unmitigated(), quiet.plan());
        assertEquals(
                quiet.fan(Scenario.UNMITIGATED).position(0).at(Line.CUMULATIVE, LAST),
                outlook.expected().position().at(Line.CUMULATIVE, LAST));
    }

    @Test
    void partsOfABridgeAddUpToThePennyAndThePlan() {
        plan(
                FEWER_REQUESTS,
                intervention("3", new Lever.Ceasing(), Effect.Unit.PERCENT, 20),
                intervention("4", new Lever.ShareAssessed(), Effect.Unit.POINTS, -6));
        Bridge.Between between = Bridge.between(unmitigated(), mitigated());
        for (Outcome outcome : Outcome.usual(between.to())) {
            Bridge bridge = between.of(outcome);
            assertEquals(3, bridge.parts().size());
            assertEquals(
                    bridge.to() - bridge.from(),
                    bridge.parts().stream().mapToLong(Bridge.Part::amount).sum());
            assertEquals(Math.round(outcome.in(unmitigated().expected())), bridge.from());
            assertEquals(Math.round(outcome.in(mitigated().expected())), bridge.to());
        }
    }

    @Test
    void aBridgeNamesWhatDiffersAndNothingElse() {
        Outlook before = unmitigated();
        invented.council.requestsPerMonth = new Uncertainty.Fixed(14);
        invented.council.ceasing[5] += 0.01;
        invented.price = new Uncertainty.Fixed(13_000);
        Bridge bridge = Bridge.between(before, unmitigated()).of(new Outcome.InYear(LAST));
        assertEquals(
                List.of("requests", "ceasing", "prices"),
                bridge.parts().stream().map(Bridge.Part::code).toList());
    }

    @Test
    void anInterventionThatDoesNothingAddsNothing() {
        plan(FEWER_REQUESTS, STAY_LOCAL);
        Bridge bridge = Bridge.between(unmitigated(), mitigated()).of(new Outcome.Plans(invented.until));
        assertEquals(0, bridge.parts().get(1).amount());
        assertTrue(bridge.parts().get(0).amount() < 0);
    }

    @Test
    void forecastsOfDifferentMonthsAreNotBridged() {
        Outlook shorter = unmitigated().with(invented.plan().until(invented.until - 12));
        assertThrows(IllegalArgumentException.class, () -> Bridge.between(unmitigated(), shorter));
    }

    @Test
    void wholeNumbersLoseNothingToRounding() {
        assertEquals(
                List.of(1L, 1L, 2L),
                Arrays.stream(Bridge.whole(new double[] {1.3, 1.3, 1.4}, 4))
                        .boxed()
                        .toList());
        assertEquals(
                List.of(-1L, 0L),
                Arrays.stream(Bridge.whole(new double[] {-1.5, 0.5}, -1))
                        .boxed()
                        .toList());
    }

    @Test
    void whatMovesANumberMostComesFirst() {
        plan(FEWER_REQUESTS);
        Outcome outcome = new Outcome.InYear(LAST);
        Sensitivity sensitivity = Sensitivity.of(mitigated(), List.of(outcome)).getFirst();
        assertEquals(outcome.in(mitigated().expected()), sensitivity.middle());
        for (int i = 1; i < sensitivity.rows().size(); i++) {
            assertTrue(sensitivity.rows().get(i - 1).swing()
                    >= sensitivity.rows().get(i).swing());
        }
        assertTrue(sensitivity.rows().stream().anyMatch(row -> row.name().equals("intervention.1")));
        Sensitivity.Row block = sensitivity.rows().stream()
                .filter(row -> row.name().equals("block.2024-25"))
                .findFirst()
                .orElseThrow();
        // £100,000 either way, grown by 3% three times, in pence.
        assertEquals(2 * 10_000_000 * Math.pow(1.03, 3), block.swing(), 5);
    }

    @Test
    void growthIsPopulationAndRateTogether() {
        GrowthSplit split = GrowthSplit.of(unmitigated().expected().path());
        GrowthSplit.Part all = split.all();
        assertEquals(all.plansAfter() - all.plansBefore(), all.fromPopulation() + all.fromRate(), 1e-9);
        // The invented population never changes.
        assertEquals(0, all.fromPopulation(), 1e-9);
    }

    private Condition balance() {
        return new Condition(
                "balance",
                "In-year balance in 2027-28",
                new Condition.InYear(LAST, Condition.When.IN),
                Condition.Direction.AT_LEAST,
                0,
                InventedCouncil.INVENTED,
                "");
    }

    private Seek seek() {
        return Seek.around(mitigated(), new RunSettings(60, 1, invented.until, 1), Progress.SILENT);
    }

    @Test
    void findsTheGrowthOfIncomeThatBalancesAndTheRunsConfirmIt() {
        Seek.Size size = seek().size(Dial.INCOME_GROWTH, balance(), 0.8);
        assertEquals(Seek.Verdict.CONFIRMED, size.verdict());
        assertTrue(size.confirmed().orElseThrow() >= 0.8);
        double less = size.size().orElseThrow() - 2;
        Outlook shortOfIt = Dial.INCOME_GROWTH.turned(mitigated(), less).orElseThrow();
        double[] values =
                new Trials(new RunSettings(60, 1, invented.until, 1), Progress.SILENT).values(shortOfIt, balance());
        assertTrue(Trials.chance(values, balance()) < 0.8);
    }

    @Test
    void saysThatNoSizeDoesIt() {
        plan(FEWER_REQUESTS);
        Seek.Size size = seek().size(Dial.EFFECTS, balance(), 0.9);
        assertEquals(Seek.Verdict.NO_SIZE, size.verdict());
        assertEquals(OptionalDouble.empty(), size.size());
    }

    @Test
    void saysThatThereIsNothingToTurn() {
        assertEquals(
                Seek.Verdict.NOTHING_TO_TURN,
                seek().size(Dial.EFFECTS, balance(), 0.9).verdict());
    }

    @Test
    void findsTheFewestInterventionsThatMeetACondition() {
        plan(
                intervention("small", new Lever.Requests(), Effect.Unit.PER_MONTH, -0.1),
                intervention("large", new Lever.ShareIssued(), Effect.Unit.PERCENT, -80),
                intervention("middle", new Lever.ShareIssued(), Effect.Unit.PERCENT, -10));
        Condition fewer = new Condition(
                "plans",
                "Plans at most",
                new Condition.Plans(invented.until),
                Condition.Direction.AT_MOST,
                unmitigated().expected().path().plans(invented.until) - 60,
                InventedCouncil.INVENTED,
                "");
        Subset subset = Subset.cheapest(seek(), fewer, 0.5, _ -> 1);
        assertEquals(List.of("large"), subset.ids());
        assertTrue(subset.isExhaustive());
        assertEquals(1, subset.cost());
    }
}
