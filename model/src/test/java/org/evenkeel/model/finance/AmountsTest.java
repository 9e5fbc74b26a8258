package org.evenkeel.model.finance;

import static org.evenkeel.model.finance.InventedPlan.Y2024;
import static org.evenkeel.model.finance.InventedPlan.Y2025;
import static org.evenkeel.model.finance.InventedPlan.Y2026;
import static org.evenkeel.model.finance.InventedPlan.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.model.time.FinancialYear;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static final FinancialYear Y2027 = new FinancialYear(2027);
    private final MoneyDraws draws = new MoneyDraws(1, 0, "E06000999");

    @Test
    void growFromTheLastGivenYear() {
        Amounts amounts = new Amounts(
                new TreeMap<>(Map.of(Y2024, fixed("a", 100), Y2025, fixed("b", 200))),
                new Steps(new TreeMap<>(Map.of(Y2026, fixed("g", 10), Y2027, fixed("g", 50)))));

        assertEquals(100, amounts.pounds(Y2024, draws));
        assertEquals(200, amounts.pounds(Y2025, draws));
        assertEquals(220, amounts.pounds(Y2026, draws), 1e-9);
        assertEquals(330, amounts.pounds(Y2027, draws), 1e-9);
    }

    @Test
    void nameTheYearsThatAreNeitherGivenNorGrown() {
        Amounts amounts = Amounts.of(Y2025, fixed("a", 100), Steps.NONE);

        assertEquals(List.of(Y2024, Y2026, Y2027), amounts.missing(Y2024, Y2027));
        assertEquals(0, amounts.pounds(Y2026, draws));
    }

    @Test
    void areMissingAfterAGapInGrowth() {
        Amounts amounts = Amounts.of(Y2024, fixed("a", 100), Steps.from(Y2026, fixed("g", 3)));

        assertEquals(List.of(Y2025, Y2026, Y2027), amounts.missing(Y2024, Y2027));
    }

    @Test
    void stepsHoldFromTheirYearUntilTheNext() {
        Steps steps = new Steps(new TreeMap<>(Map.of(Y2025, fixed("t", 0.5), Y2027, fixed("t", 1))));

        assertEquals(Optional.empty(), steps.in(Y2024));
        assertEquals(0.5, steps.in(Y2026).orElseThrow().value().middle());
        assertEquals(1, steps.in(Y2027.next()).orElseThrow().value().middle());
    }
}
