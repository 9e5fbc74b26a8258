package org.evenkeel.model.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.junit.jupiter.api.Test;

final class MovementTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);

    /** By hand: 120 plan-months at an average of £20 become 150 at a dearer mix, and special places rise by a tenth. */
    @Test
    void laysAMovementToNumbersMixPriceAndOther() {
        YearAccount budget = account(100, 1_000_00, 20, 1_400_00, 50_00, 3_000_00);
        YearAccount outturn = account(120, 1_200_00, 30, 2_310_00, 60_00, 3_005_00);
        Bridge bridge = Movement.between(budget, outturn);
        // 30 more at £20; then 120 at £10 and 30 at £70 against 150 at £20; then 30 at £7 more; then £10 less £5.
        assertThat(amounts(bridge)).containsExactly(-600_00L, -300_00L, -210_00L, -5_00L);
        assertThat(bridge.from()).isEqualTo(550_00);
        assertThat(bridge.to()).isEqualTo(-565_00);
    }

    @Test
    void isExactlyNothingWhereNothingHasMoved() {
        YearAccount budget = account(101, 1_000_33, 19, 1_400_01, 50_07, 3_000_11);
        assertThat(amounts(Movement.between(budget, budget))).containsOnly(0L);
    }

    @Test
    void laysCostWithoutPlanMonthsToOther() {
        YearAccount budget = account(100, 1_000_00, 0, 0, 0, 0);
        YearAccount outturn = account(100, 1_000_00, 0, 70_00, 0, 0);
        assertThat(amounts(Movement.between(budget, outturn))).containsExactly(0L, 0L, 0L, -70_00L);
    }

    @Test
    void addsUpToThePennyWhateverTheAccounts() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            Bridge bridge = Movement.between(any(random), any(random));
            assertThat(bridge.from()
                            + amounts(bridge).stream()
                                    .mapToLong(Long::longValue)
                                    .sum())
                    .isEqualTo(bridge.to());
        }
    }

    private static YearAccount any(SplittableRandom random) {
        return account(
                random.nextInt(3) * random.nextDouble(400),
                random.nextLong(1_000_000_000L),
                random.nextInt(3) * random.nextDouble(400),
                random.nextLong(1_000_000_000L),
                random.nextLong(1_000_000_000L),
                random.nextLong(1_000_000_000L));
    }

    private static List<Long> amounts(Bridge bridge) {
        return bridge.parts().stream().map(Bridge.Part::amount).toList();
    }

    private static YearAccount account(
            double mainstream, long mainstreamPence, double special, long specialPence, long other, long income) {
        return new YearAccount(
                "made up",
                YEAR,
                new TreeMap<>(Map.of(
                        "spend.mainstream",
                        mainstreamPence,
                        "spend.state-special",
                        specialPence,
                        "spend.other",
                        other,
                        "income.high-needs-block",
                        income)),
                Map.of(Placement.MAINSTREAM, mainstream, Placement.STATE_SPECIAL, special));
    }
}
