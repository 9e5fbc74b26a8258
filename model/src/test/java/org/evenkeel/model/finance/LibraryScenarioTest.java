package org.evenkeel.model.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;
import org.junit.jupiter.api.Test;

class LibraryScenarioTest {

    /** Fees of mainstream schools a tenth lower from 2026-27. */
    private static final LibraryScenario CHEAPER = new LibraryScenario(
            "cheaper",
            "Cheaper",
            LibraryScenario.Status.PROPOSAL,
            LocalDate.of(2026, 2, 23),
            "",
            InventedCouncil.INVENTED,
            List.of(),
            List.of(),
            List.of(new PriceChange(
                    Placement.MAINSTREAM, InventedPlan.Y2026, InventedPlan.fixed("cheaper.price-mainstream", -10))),
            List.of());

    private static ManagementPlan plan(InventedPlan invented) {
        return invented.plan().withLibrary(List.of(CHEAPER));
    }

    @Test
    void isLaidOverUnmitigatedUnderItsOwnName() {
        assertEquals(
                List.of("unmitigated", "cheaper"),
                plan(InventedPlan.quiet(10)).scenariosToRun().stream()
                        .map(Scenario::name)
                        .toList());
        assertEquals("Cheaper (a proposal, not law)", CHEAPER.label());
    }

    /** 10 plans at £12,000 are £120,000 a year; a tenth less is £12,000, from 2026-27 and to the penny. */
    @Test
    void aPriceThatDiffersDoesSoToThePennyAndFromItsYear() {
        InventedPlan invented = InventedPlan.quiet(10);
        ManagementPlan plan = plan(invented);
        var forecast = org.evenkeel.model.forecast.Forecaster.run(
                invented.council.assumptions(),
                plan.scenariosToRun(),
                plan.settings(1),
                org.evenkeel.model.forecast.Progress.SILENT);
        List<PositionFan> fans = PositionFan.all(forecast, plan);
        Savings savings = Savings.of(fans.get(1), fans.get(0));

        assertEquals(Money.ZERO, savings.at(0, Line.SPEND, InventedPlan.Y2025));
        assertEquals(Money.ofPence(-1_200_000), savings.at(0, Line.SPEND, InventedPlan.Y2026));
        assertEquals(Money.ofPence(2_400_000), savings.at(0, Line.CUMULATIVE, new FinancialYear(2027)));
    }

    @Test
    void aBridgeToItNamesThePrices() {
        InventedPlan invented = InventedPlan.quiet(10);
        ManagementPlan plan = plan(invented);
        Assumptions assumptions = invented.council.assumptions();
        Bridge bridge = Bridge.between(
                        new Outlook(assumptions, Scenario.unmitigated(), plan),
                        new Outlook(assumptions, CHEAPER.over(Scenario.unmitigated()), plan))
                .of(new Outcome.InYear(InventedPlan.Y2026));

        assertEquals(List.of(new Bridge.Part("prices", "Prices", 1_200_000)), bridge.parts());
    }
}
