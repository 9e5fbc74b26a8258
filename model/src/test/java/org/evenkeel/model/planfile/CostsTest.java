package org.evenkeel.model.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evenkeel.model.finance.Cost;
import org.evenkeel.model.finance.ManagementPlan;
import org.junit.jupiter.api.Test;

class CostsTest {

    private static String with(String cost) {
        return PlanText.changed(
                "    begins: 2025-09\n    months-late", "    cost: " + cost + "\n    begins: 2025-09\n    months-late");
    }

    private static Cost places(ManagementPlan plan) {
        return plan.intervention("places").orElseThrow().cost();
    }

    @Test
    void readsWhatIsPaidOnceEveryYearAndInSomeYears() {
        ManagementPlan plan = PlanText.read(
                        with("{once: {value: £1.2 million, low: £1 million, high: £2 million}, a-year: \"£60,000\","
                                + " amounts: {2026-27: \"£5,000\"}}"))
                .get();

        assertEquals(1_200_000, places(plan).once().orElseThrow().value().middle());
        assertEquals(60_000, places(plan).yearly().orElseThrow().value().middle());
        assertEquals(1, places(plan).byYear().given().size());
        assertEquals(plan, PlanText.read(PlanFile.write(plan)).get());
    }

    @Test
    void aCostWithoutAnAmountOrBelowNothingIsAFault() {
        assertTrue(
                PlanText.read(with("{note: dear}")).issues().getFirst().text().contains("\"once\" is missing"));
        assertTrue(PlanText.read(with("{once: \"-£5\"}"))
                .issues()
                .getFirst()
                .text()
                .contains("-£5"));
        assertTrue(
                PlanText.read(with("{once: 5000}")).issues().getFirst().text().contains("has no unit"));
    }
}
