package org.evenkeel.model.finance;

import static org.evenkeel.model.finance.InventedPlan.Y2024;
import static org.evenkeel.model.finance.InventedPlan.Y2025;
import static org.evenkeel.model.finance.InventedPlan.Y2026;
import static org.evenkeel.model.finance.InventedPlan.fixed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenkeel.model.finance.Line.Kind;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.junit.jupiter.api.Test;

class AccountTest {

    /** Ten plans all year at £12,000: £120,000. */
    @Test
    void spendsPlanMonthsTimesThePriceOfAPlanMonth() {
        Position position = InventedPlan.quiet(10).fan(Scenario.UNMITIGATED).position(0);

        assertEquals(Money.ofPence(12_000_000), position.at(Line.spend(Placement.MAINSTREAM), Y2025));
        assertEquals(Money.ZERO, position.at(Line.spend(Placement.STATE_SPECIAL), Y2025));
        assertEquals(Money.ofPence(100_000_000), position.at(Line.INCOME, Y2025));
        assertEquals(Money.ofPence(88_000_000), position.at(Line.IN_YEAR, Y2025));
        assertEquals(Money.ofPence(2 * 88_000_000), position.at(Line.CUMULATIVE, Y2026));
    }

    /** £10,000 a plan-year is £833.33 a month; twelve of those are £9,999.96. */
    @Test
    void roundsThePriceOfAPlanMonthToThePennyAndIsExactFromThere() {
        InventedPlan plan = InventedPlan.quiet(1);
        plan.price = new Uncertainty.Fixed(10_000);

        assertEquals(
                Money.ofPence(999_996),
                plan.fan(Scenario.UNMITIGATED).position(0).at(Line.SPEND, Y2025));
    }

    /** The page's sum by hand: docs/method/money.md. 350 plans, £64,000 at 2024-25 prices, 2.2% a year. */
    @Test
    void agreesWithTheSumByHandOfTheMethod() {
        InventedPlan plan = InventedPlan.quiet(350);
        plan.price = new Uncertainty.Fixed(64_000 * 1.022);

        assertEquals(
                Money.ofPence(2_289_281_400L),
                plan.fan(Scenario.UNMITIGATED).position(0).at(Line.SPEND, Y2025));
    }

    @Test
    void pricesRiseWithInflationFromTheirYear() {
        InventedPlan plan = InventedPlan.quiet(1);
        plan.inflation = new Uncertainty.Fixed(10);
        Position position = plan.fan(Scenario.UNMITIGATED).position(0);

        assertEquals(Money.ofPence(1_200_000), position.at(Line.SPEND, Y2025));
        assertEquals(Money.ofPence(1_320_000), position.at(Line.SPEND, Y2026));
        assertEquals(Money.ofPence(1_452_000), position.at(Line.SPEND, Y2026.next()));
    }

    @Test
    void movesAShareOfTheSchoolsBlock() {
        InventedPlan plan = InventedPlan.quiet(0);
        plan.transfer = new BlockTransfer(
                Amounts.of(Y2025, fixed("schools", 40_000_000), Steps.from(Y2026, fixed("growth", 0))),
                new Steps(new java.util.TreeMap<>(Map.of(Y2025, fixed("t", 0.5), Y2026, fixed("t", 1)))));
        Position position = plan.fan(Scenario.UNMITIGATED).position(0);

        assertEquals(Money.ofPence(20_000_000), position.at(Line.BLOCK_TRANSFER, Y2025));
        assertEquals(Money.ofPence(40_000_000), position.at(Line.BLOCK_TRANSFER, Y2026));
    }

    @Test
    void showsOnlyWholeFinancialYears() {
        InventedPlan plan = InventedPlan.quiet(1);
        plan.until = MonthIndex.of(2028, 2);
        assertEquals(List.of(Y2025, Y2026), plan.fan(Scenario.UNMITIGATED).years());

        plan.until = MonthIndex.of(2025, 12);
        assertEquals(List.of(), plan.fan(Scenario.UNMITIGATED).years());
    }

    @Test
    void beginsWithAYearThatStartsInApril() {
        InventedPlan plan = InventedPlan.quiet(1);
        plan.council.start = MonthIndex.of(2025, 4);
        assertEquals(Y2025, plan.fan(Scenario.UNMITIGATED).years().getFirst());

        plan.council.start = MonthIndex.of(2025, 5);
        assertEquals(Y2026, plan.fan(Scenario.UNMITIGATED).years().getFirst());
    }

    @Test
    void carriesAnOlderBalanceForwardByTheOutturn() {
        InventedPlan plan = InventedPlan.quiet(1);
        plan.openingYear = new FinancialYear(2023);
        plan.opening = new Uncertainty.Fixed(-300);
        plan.outturns.add(new Outturn(Y2024, fixed("outturn", -45.5)));

        assertEquals(
                Money.ofPence(-34_550),
                plan.fan(Scenario.UNMITIGATED).position(0).opening());
    }

    /** Twelve months of ten plans, £120,000, from an income of £1m. */
    @Test
    void carriesAnOlderBalanceForwardByKnownPlansWhereThereIsNoOutturn() {
        InventedPlan plan = InventedPlan.quiet(10);
        plan.openingYear = new FinancialYear(2023);
        plan.counts.add(
                new PlanCounts(MonthIndex.of(2024, 1), Map.of(Placement.MAINSTREAM, 10), InventedCouncil.INVENTED));

        assertEquals(
                Money.ofPence(88_000_000),
                plan.fan(Scenario.UNMITIGATED).position(0).opening());
    }

    @Test
    void refusesALineOrYearThatItDoesNotHave() {
        Position position = InventedPlan.quiet(1).fan(Scenario.UNMITIGATED).position(0);

        assertThrows(IllegalArgumentException.class, () -> position.at(Line.INCOME, Y2024));
        assertThrows(
                IllegalArgumentException.class,
                () -> position.at(new Line("no-such", "None", Kind.SPEND, false), Y2025));
    }

    @Property(tries = 20)
    void nothingIsLostOrInventedToThePennyInAnyRun(
            @ForAll @IntRange(min = 60, max = 600) int plans, @ForAll long seed) {
        InventedPlan invented = InventedPlan.busy(plans);
        invented.seed = seed;
        PositionFan fan = invented.fan(Scenario.UNMITIGATED);
        for (int run = 0; run < fan.runs(); run++) {
            Position position = fan.position(run);
            Money balance = position.opening();
            for (FinancialYear year : fan.years()) {
                assertEquals(sum(position, year, Kind.INCOME), position.at(Line.INCOME, year));
                assertEquals(sum(position, year, Kind.SPEND), position.at(Line.SPEND, year));
                Money inYear = position.at(Line.INCOME, year).minus(position.at(Line.SPEND, year));
                assertEquals(inYear, position.at(Line.IN_YEAR, year));
                balance = balance.plus(inYear);
                assertEquals(balance, position.at(Line.CUMULATIVE, year));
            }
        }
    }

    private static Money sum(Position position, FinancialYear year, Kind kind) {
        return parts(position, kind).map(line -> position.at(line, year)).reduce(Money.ZERO, Money::plus);
    }

    private static Stream<Line> parts(Position position, Kind kind) {
        return position.lines().stream().filter(line -> line.kind() == kind && !line.isTotal());
    }

    @Test
    void meansOfPartsAddUpToMeansOfTotals() {
        PositionFan fan = InventedPlan.busy(300).fan(Scenario.UNMITIGATED);
        double parts = parts(fan.position(0), Kind.SPEND)
                .mapToDouble(line -> fan.fan(line).mean(2025))
                .sum();

        // Each mean is rounded to a double once.
        assertEquals(parts, fan.fan(Line.SPEND).mean(2025), 1e-6);
    }

    @Test
    void everyScenarioOfARunMeetsTheSameMoney() {
        InventedPlan invented = InventedPlan.busy(300);
        Forecast forecast = invented.forecast();
        List<PositionFan> fans = PositionFan.all(forecast, invented.plan());
        for (int run = 0; run < invented.runs; run++) {
            assertEquals(
                    fans.getFirst().position(run).at(Line.INCOME, Y2026),
                    fans.getLast().position(run).at(Line.INCOME, Y2026));
        }
        assertEquals(fans.getFirst().alignment(), fans.getLast().alignment());
    }
}
