package org.evenkeel.model.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class SavingsTest {

    private static PlannedIntervention planned(String id, Lever lever, double size, Unit unit) {
        return new PlannedIntervention(
                new Intervention(
                        id,
                        id,
                        lever,
                        new Effect(Range.exactly(size), unit),
                        new Ramp(InventedCouncil.JANUARY, 3, Ramp.NO_END),
                        Scope.EVERYONE,
                        InventedCouncil.INVENTED),
                "",
                "");
    }

    private static Savings of(InventedPlan plan) {
        List<PositionFan> fans = PositionFan.all(plan.forecast(), plan.plan());
        return Savings.of(fans.get(1), fans.get(0));
    }

    private static void assertNothing(InventedPlan plan) {
        Savings savings = of(plan);
        for (Line line : Line.of(plan.plan())) {
            for (int run = 0; run < plan.runs; run++) {
                assertEquals(Money.ZERO, savings.at(run, line, InventedPlan.Y2026));
            }
            Fan fan = savings.fan(line);
            for (int year = fan.first(); year <= fan.last(); year++) {
                assertEquals(0.0, fan.mean(year));
                assertEquals(0.0, fan.at(Quantile.P05, year));
                assertEquals(0.0, fan.at(Quantile.P95, year));
            }
        }
    }

    @Test
    void noInterventionSavesExactlyNothing() {
        assertNothing(InventedPlan.busy(300));
    }

    @Property(tries = 10)
    void interventionsOfNoEffectSaveExactlyNothing(
            @ForAll @IntRange(min = 60, max = 400) int plans, @ForAll long seed) {
        InventedPlan plan = InventedPlan.busy(plans);
        plan.seed = seed;
        plan.interventions.add(planned("1", new Lever.Requests(), 0, Unit.PER_MONTH));
        plan.interventions.add(planned("2", new Lever.ShareAssessed(), 0, Unit.POINTS));
        plan.interventions.add(planned("3", new Lever.Ceasing(), 0, Unit.PERCENT));
        plan.interventions.add(
                planned("4", new Lever.Redirect(Placement.INDEPENDENT_SPECIAL, Placement.MAINSTREAM), 0, Unit.PERCENT));
        plan.interventions.add(
                planned("5", new Lever.Places(Placement.STATE_SPECIAL, Placement.INDEPENDENT_SPECIAL), 0, Unit.PLACES));
        assertNothing(plan);
    }

    @Test
    void spendingLessIsNegativeAndABetterPositionPositive() {
        InventedPlan plan = InventedPlan.busy(300);
        plan.interventions.add(planned("1", new Lever.Requests(), -50, Unit.PERCENT));
        Savings savings = of(plan);

        assertTrue(savings.fan(Line.SPEND).mean(2027) < 0);
        assertEquals(
                -savings.fan(Line.SPEND).mean(2027), savings.fan(Line.IN_YEAR).mean(2027), 1e-6);
        assertEquals(
                savings.fan(Line.IN_YEAR).mean(2025)
                        + savings.fan(Line.IN_YEAR).mean(2026)
                        + savings.fan(Line.IN_YEAR).mean(2027),
                savings.fan(Line.CUMULATIVE).mean(2027),
                1e-6);
    }

    @Test
    void refusesToCompareWhatIsNotOfTheSameForecast() {
        InventedPlan plan = InventedPlan.quiet(1);
        PositionFan one = plan.fan(Scenario.MITIGATED);
        plan.runs = 3;
        PositionFan other = plan.fan(Scenario.UNMITIGATED);

        assertThrows(IllegalArgumentException.class, () -> Savings.of(one, other));
    }

    @Test
    void aPlanWithoutAnInterventionLeavesItOutEverywhere() {
        InventedPlan invented = InventedPlan.quiet(1);
        invented.interventions.add(planned("1", new Lever.Requests(), -5, Unit.PERCENT));
        invented.interventions.add(planned("2", new Lever.Requests(), -9, Unit.PERCENT));
        invented.choices.add(new ScenarioChoice("first", "First only", List.of("1")));
        ManagementPlan plan = invented.plan().without(java.util.Set.of("1"));

        assertEquals(
                List.of("unmitigated", "mitigated", "first"),
                plan.scenarios().stream().map(Scenario::name).toList());
        assertEquals(List.of("2"), ids(plan.scenarios().get(1)));
        assertEquals(List.of(), ids(plan.scenarios().get(2)));
        assertEquals(List.of("1"), ids(invented.plan().scenarios().get(2)));
        assertEquals(new FinancialYear(2027).lastMonth(), plan.until());
    }

    private static List<String> ids(Scenario scenario) {
        return scenario.interventions().stream().map(Intervention::id).toList();
    }
}
