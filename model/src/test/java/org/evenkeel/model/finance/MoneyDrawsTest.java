package org.evenkeel.model.finance;

import static org.evenkeel.model.finance.InventedPlan.Y2025;
import static org.evenkeel.model.finance.InventedPlan.Y2026;
import static org.evenkeel.model.finance.InventedPlan.assumption;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class MoneyDrawsTest {

    private static final Assumption RATE = assumption("rate", Uncertainty.anySign(new Range(-1, 0, 1)));
    private static final int RUNS = 20_000;

    private static MoneyDraws run(int run) {
        return new MoneyDraws(7, run, "E06000999");
    }

    @Test
    void dependOnSeedRunYearNameAndCouncilAndOnNothingElse() {
        double drawn = run(3).ofYear(RATE, Y2025);

        assertEquals(drawn, run(3).ofYear(RATE, Y2025));
        assertNotEquals(drawn, run(4).ofYear(RATE, Y2025));
        assertNotEquals(drawn, run(3).ofYear(RATE, Y2026));
        assertNotEquals(drawn, run(3).ofYear(assumption("other", RATE.value()), Y2025));
        assertNotEquals(drawn, new MoneyDraws(8, 3, "E06000999").ofYear(RATE, Y2025));
        assertNotEquals(drawn, new MoneyDraws(7, 3, "E06000998").ofYear(RATE, Y2025));
    }

    /** Half of the variance is common, so two years are correlated by a half; standard error 0.005 in 20,000 runs. */
    @Test
    void aYearlyRateInOneYearIsHalfThatOfTheNext() {
        double product = 0;
        double square = 0;
        int inside = 0;
        for (int run = 0; run < RUNS; run++) {
            double one = run(run).ofYear(RATE, Y2025);
            double next = run(run).ofYear(RATE, Y2026);
            product += one * next;
            square += one * one;
            inside += Math.abs(one) < 1 ? 1 : 0;
        }

        assertEquals(0.5, product / square, 0.03);
        assertEquals(0.8, inside / (double) RUNS, 0.012);
    }
}
