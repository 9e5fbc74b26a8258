package org.evenkeel.model.finance;

import static org.evenkeel.model.finance.InventedPlan.Y2024;
import static org.evenkeel.model.finance.InventedPlan.Y2025;
import static org.evenkeel.model.finance.InventedPlan.Y2026;
import static org.evenkeel.model.finance.InventedPlan.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.evenkeel.model.finance.Condition.Cumulative;
import org.evenkeel.model.finance.Condition.Direction;
import org.evenkeel.model.finance.Condition.InYear;
import org.evenkeel.model.finance.Condition.Plans;
import org.evenkeel.model.finance.Condition.Test;
import org.evenkeel.model.finance.Condition.When;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;

/**
 * Ten plans at £12,000 that rise by half each year: £120,000, £180,000 and £270,000 in 2025-26 to 2027-28, out of
 * £200,000 a year; in-year £80,000, £20,000 and -£70,000; cumulative £80,000, £100,000, £30,000.
 */
class ConditionTest {

    private static InventedPlan rising() {
        InventedPlan plan = InventedPlan.quiet(10);
        plan.block = new Uncertainty.Fixed(200_000);
        plan.inflation = new Uncertainty.Fixed(50);
        return plan;
    }

    private static Condition condition(Test test, Direction direction, double limit) {
        return new Condition("c", "Condition", test, direction, limit, InventedCouncil.INVENTED, "");
    }

    private static OptionalDouble chance(InventedPlan plan, Test test, Direction direction, double limit) {
        return plan.fan(Scenario.UNMITIGATED)
                .chance(condition(test, direction, limit))
                .probability();
    }

    private static void assertChance(double expected, Test test, double atLeast) {
        assertEquals(OptionalDouble.of(expected), chance(rising(), test, Direction.AT_LEAST, atLeast));
    }

    private static final FinancialYear Y2027 = new FinancialYear(2027);

    @org.junit.jupiter.api.Test
    void inAYearIsJudgedInThatYearAlone() {
        assertChance(1, new InYear(Y2026, When.IN), 0);
        assertChance(0, new InYear(Y2027, When.IN), 0);
    }

    @org.junit.jupiter.api.Test
    void byAYearIsMetByAnyYearUntilThen() {
        assertChance(1, new InYear(Y2027, When.BY), 50_000);
        assertChance(0, new InYear(Y2027, When.BY), 90_000);
    }

    @org.junit.jupiter.api.Test
    void fromAYearMustHoldInEveryLaterOne() {
        assertChance(0, new InYear(Y2026, When.FROM), 0);
        assertChance(1, new InYear(Y2026, When.FROM), -70_000);
        assertChance(1, new Cumulative(Y2025, When.FROM), 30_000);
    }

    @org.junit.jupiter.api.Test
    void aCumulativeDeficitIsAtLeastANegativeLimit() {
        InventedPlan plan = rising();
        plan.opening = new Uncertainty.Fixed(-100_000);

        assertEquals(OptionalDouble.of(1), chance(plan, new Cumulative(Y2025, When.IN), Direction.AT_LEAST, -20_000));
        assertEquals(
                OptionalDouble.of(0), chance(plan, new Cumulative(Y2025, When.IN), Direction.AT_LEAST, -19_999.99));
    }

    @org.junit.jupiter.api.Test
    void aClosedYearIsJudgedOnWhatIsGivenForIt() {
        InventedPlan plan = rising();
        plan.opening = Uncertainty.anySign(new Range(-200, -100, 0));
        plan.runs = 400;
        plan.outturns.add(new Outturn(Y2024, fixed("outturn", -43.2)));
        PositionFan fan = plan.fan(Scenario.UNMITIGATED);
        Chance cumulative = fan.chance(condition(new Cumulative(Y2024, When.IN), Direction.AT_LEAST, -100));

        // Evens, within four standard errors of 400 runs.
        assertEquals(0.5, cumulative.probability().getAsDouble(), 0.1);
        assertEquals("Judged on the figures given for 2024-25, which the forecast does not change.", cumulative.note());
        assertEquals(
                OptionalDouble.of(0),
                fan.chance(condition(new InYear(Y2024, When.IN), Direction.AT_LEAST, -28.21))
                        .probability());
    }

    @org.junit.jupiter.api.Test
    void plansAreJudgedInTheirMonth() {
        assertEquals(OptionalDouble.of(1), chance(rising(), new Plans(MonthIndex.of(2026, 1)), Direction.AT_MOST, 10));
        assertEquals(OptionalDouble.of(0), chance(rising(), new Plans(MonthIndex.of(2026, 1)), Direction.AT_MOST, 9));
    }

    @org.junit.jupiter.api.Test
    void whatTheForecastDoesNotReachHasNoChance() {
        PositionFan fan = rising().fan(Scenario.UNMITIGATED);
        for (Test test : new Test[] {
            new InYear(new FinancialYear(2040), When.IN),
            new InYear(new FinancialYear(2040), When.FROM),
            new InYear(new FinancialYear(2010), When.IN),
            new Plans(MonthIndex.of(2040, 1))
        }) {
            Chance chance = fan.chance(condition(test, Direction.AT_LEAST, 1e9));
            assertTrue(chance.probability().isEmpty());
            assertEquals("The forecast does not reach it.", chance.note());
        }
    }

    @org.junit.jupiter.api.Test
    void byADistantYearIsMetIfItAlreadyIs() {
        assertChance(1, new InYear(new FinancialYear(2040), When.BY), 0);
    }
}
