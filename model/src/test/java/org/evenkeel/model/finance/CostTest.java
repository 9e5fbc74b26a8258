package org.evenkeel.model.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class CostTest {

    private static final FinancialYear Y2027 = new FinancialYear(2027);

    /** Begins in September 2026; nothing else of it matters here. */
    private static Intervention training(int end) {
        return new Intervention(
                "1",
                "Training",
                new Lever.Requests(),
                new Effect(Range.exactly(0), Unit.PERCENT),
                new Ramp(MonthIndex.of(2026, 9), 0, end),
                Scope.EVERYONE,
                InventedCouncil.INVENTED);
    }

    private static InventedPlan with(Cost cost, int end) {
        InventedPlan plan = InventedPlan.quiet(10);
        plan.interventions.add(new PlannedIntervention(training(end), "", "", cost));
        return plan;
    }

    private static Cost of(double once, double yearly) {
        return new Cost(
                Optional.of(InventedPlan.fixed("cost.1.once", once)),
                Optional.of(InventedPlan.fixed("cost.1.a-year", yearly)),
                Cost.NONE.byYear());
    }

    private static Savings savings(InventedPlan plan) {
        List<PositionFan> fans = PositionFan.all(plan.forecast(), plan.plan());
        return Savings.of(fans.get(1), fans.get(0));
    }

    /** £1,000.01 once; £100,000 a year is 7 months of 2026-27, £58,333.33, and then the whole. */
    @Test
    void isPaidOnceWhereItBeginsAndByTheMonthFromThen() {
        Savings savings = savings(with(of(1_000.01, 100_000), Ramp.NO_END));

        assertEquals(Money.ZERO, savings.cost(0, InventedPlan.Y2025));
        assertEquals(Money.ofPence(100_001 + 5_833_333), savings.cost(0, InventedPlan.Y2026));
        assertEquals(Money.ofPence(10_000_000), savings.cost(0, Y2027));
    }

    @Test
    void endsWithTheIntervention() {
        Savings savings = savings(with(of(0, 100_000), MonthIndex.of(2027, 7)));

        assertEquals(Money.ofPence(2_500_000), savings.cost(0, Y2027));
    }

    @Test
    void isPaidByFinancialYearWhereItIsStatedSo() {
        Amounts amounts = new Amounts(
                new TreeMap<>(Map.of(InventedPlan.Y2026, InventedPlan.fixed("cost.1.2026-27", 12.34))), Steps.NONE);
        Savings savings = savings(with(new Cost(Optional.empty(), Optional.empty(), amounts), Ramp.NO_END));

        assertEquals(Money.ofPence(1_234), savings.cost(0, InventedPlan.Y2026));
        assertEquals(Money.ZERO, savings.cost(0, Y2027));
    }

    @Test
    void whatIsLeftIsTheSavingLessTheCostToThePenny() {
        InventedPlan plan = InventedPlan.busy(300);
        plan.interventions.add(new PlannedIntervention(
                new Intervention(
                        "2",
                        "Fewer",
                        new Lever.Requests(),
                        new Effect(new Range(-40, -30, -10), Unit.PERCENT),
                        new Ramp(InventedCouncil.JANUARY, 3, Ramp.NO_END),
                        Scope.EVERYONE,
                        InventedCouncil.INVENTED),
                "",
                "",
                of(33_333.33, 77_777.77)));
        Savings savings = savings(plan);

        for (int run = 0; run < plan.runs; run++) {
            assertEquals(
                    savings.at(run, Line.IN_YEAR, Y2027),
                    savings.gross(run, Y2027).minus(savings.cost(run, Y2027)));
            assertEquals(savings.net(run, Y2027), savings.at(run, Line.IN_YEAR, Y2027));
        }
    }

    @Test
    void aPlanWithoutCostsHasNoLineForThem() {
        assertFalse(Line.of(InventedPlan.quiet(10).plan()).contains(Line.INTERVENTIONS));
    }

    @Test
    void theBridgeCountsTheCostWithItsIntervention() {
        InventedPlan invented = with(of(0, 100_000), Ramp.NO_END);
        ManagementPlan plan = invented.plan();
        var assumptions = invented.council.assumptions();
        Bridge bridge = Bridge.between(
                        new Outlook(assumptions, plan.scenarios().get(0), plan),
                        new Outlook(assumptions, plan.scenarios().get(1), plan))
                .of(new Outcome.InYear(Y2027));

        assertEquals(List.of(new Bridge.Part("intervention.1", "Training", -10_000_000)), bridge.parts());
    }

    @Test
    void whatItCostsOverTheYearsShownOrdersASearchForTheCheapest() {
        InventedPlan invented = with(of(1_000, 100_000), Ramp.NO_END);

        assertEquals(
                Money.ofPence(100_000 + 5_833_333 + 10_000_000), invented.plan().costOf(training(Ramp.NO_END)));
    }
}
