package org.evenkeel.model.finance;

import static org.evenkeel.model.finance.InventedPlan.Y2024;
import static org.evenkeel.model.finance.InventedPlan.Y2025;
import static org.evenkeel.model.finance.InventedPlan.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.model.finance.PublishedPath.Counts;
import org.evenkeel.model.finance.PublishedPath.Kind;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    /** Ten plans throughout 2024-25 at £12,000, and a known total. */
    private static InventedPlan known(double total) {
        InventedPlan plan = InventedPlan.quiet(10);
        plan.counts.add(
                new PlanCounts(MonthIndex.of(2024, 1), Map.of(Placement.MAINSTREAM, 10), InventedCouncil.INVENTED));
        plan.known = new KnownSpending(Y2024, fixed(Names.KNOWN_SPENDING, total));
        return plan;
    }

    /** £150,000 less £30,000 of other spending is £120,000: ten plans at £12,000, so a factor of 1. */
    @Test
    void leavesPricesThatExplainTheTotalAlone() {
        InventedPlan plan = known(150_000);
        plan.otherSpending.add(InventedPlan.item("other", 30_000));

        assertEquals(1, plan.fan(Scenario.UNMITIGATED).alignment().value().middle(), 1e-12);
    }

    @Test
    void scalesPricesToTheKnownTotal() {
        PositionFan fan = known(180_000).fan(Scenario.UNMITIGATED);

        assertEquals(1.5, fan.alignment().value().middle(), 1e-12);
        assertEquals(Money.ofPence(18_000_000), fan.position(0).at(Line.SPEND, Y2025));
    }

    @Test
    void scalesARunWithHighPricesToTheSameTotal() {
        InventedPlan plan = known(180_000);
        plan.price = Uncertainty.atLeastZero(new Range(11_000, 12_000, 13_000));
        PositionFan fan = plan.fan(Scenario.UNMITIGATED);

        for (int run = 0; run < fan.runs(); run++) {
            // Ten plans for twelve months, each rounded to a penny.
            assertEquals(180_000, fan.position(run).at(Line.SPEND, Y2025).pounds(), 0.60);
        }
    }

    @Test
    void isHeldWithinBoundsAndSaysSo() {
        Assumption alignment = known(1_000_000).fan(Scenario.UNMITIGATED).alignment();

        assertEquals(2, alignment.value().middle());
        assertTrue(alignment.note().contains("held at 0.5 or 2.0: look at the prices"), alignment.note());
        assertTrue(alignment.note().contains("£0.1m in the middle; the known total is £1.0m"), alignment.note());
    }

    @Test
    void saysThatPricesStandAsListedWithoutATotal() {
        Assumption alignment = InventedPlan.quiet(10).fan(Scenario.UNMITIGATED).alignment();

        assertEquals(1, alignment.value().middle());
        assertEquals("No year's total spending is known, so prices stand as listed.", alignment.note());
    }

    /** 4 plans in January 2024 and 10 in January 2025: 5.5 in April, half a plan more each month. */
    @Test
    void countsPlansOfThePastOnStraightLinesBetweenKnownMonths() {
        InventedPlan plan = InventedPlan.quiet(10);
        plan.counts.add(
                new PlanCounts(MonthIndex.of(2024, 1), Map.of(Placement.MAINSTREAM, 4), InventedCouncil.INVENTED));
        double planMonths = 0;
        for (double plans = 5.5; plans <= 10; plans += 0.5) {
            planMonths += plans;
        }
        planMonths += 10 + 10;
        PastPlans past = new PastPlans(plan.forecast(), plan.plan());

        assertEquals(planMonths, past.planMonths(Y2024)[Placement.MAINSTREAM.ordinal()], 1e-9);
        assertTrue(past.covers(Y2024));
    }

    @Test
    void believesTheCouncilsOwnMonthlyTotals() {
        InventedPlan plan = InventedPlan.quiet(10);
        TreeMap<Integer, Double> actuals = new TreeMap<>();
        for (int month = Y2024.firstMonth(); month < plan.council.start; month++) {
            actuals.put(month, 20.0);
        }
        plan.published.add(new PublishedPath(
                "actual",
                "Plans",
                new Counts(Measure.PLANS, Group.ALL),
                Kind.ACTUAL,
                actuals,
                InventedCouncil.INVENTED,
                ""));
        PastPlans past = new PastPlans(plan.forecast(), plan.plan());

        assertEquals(9 * 20 + 3 * 10, past.planMonths(Y2024)[Placement.MAINSTREAM.ordinal()], 1e-9);
    }

    @Test
    void saysThatItTookTheNearestMonthForOnesItDoesNotKnow() {
        InventedPlan plan = known(180_000);
        plan.counts.clear();

        assertTrue(
                plan.fan(Scenario.UNMITIGATED).alignment().note().contains("Plans are not known for all of 2024-25"));
    }
}
