package org.evenkeel.model.forecast.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.LongUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.junit.jupiter.api.Test;

/** The fixed key and bits were worked out apart, in Python, from the definition: they may never change. */
class DrawsTest {

    private static final int BINS = 64;
    private static final int DRAWS = 64_000;

    private static final long FIXED_KEY = 1154553878979957153L;
    private static final int FIXED_BITS = 1426872280;

    @Test
    void mixesAsSplitMix64Does() {
        // The first outputs of SplitMix64 from seed 0, as the reference implementation in C by Vigna prints them.
        assertEquals(0xe220a8397b1dcdafL, Draws.mix(0x9e3779b97f4a7c15L));
        assertEquals(0x6e789e6aa1b965f4L, Draws.mix(0x3c6ef372fe94f82aL));
        assertEquals(0x06c45d188009454fL, Draws.mix(0xdaa66d2c7ddf743fL));
    }

    @Test
    void neverChangesAKey() {
        assertEquals(FIXED_KEY, Draws.key(1, 0, 24300, Purpose.LIFE));
        assertEquals(FIXED_BITS, bits(FIXED_KEY, 12345));
    }

    @Test
    void drawsEvenlyOverPlans() {
        long key = Draws.key(42, 7, 24300, Purpose.LIFE);
        assertEven(id -> bits(key, id));
    }

    @Test
    void drawsEvenlyOverRuns() {
        assertEven(run -> bits(Draws.key(42, (int) run, 24300, Purpose.LIFE), 17));
    }

    @Test
    void drawsEvenlyOverMonths() {
        assertEven(month -> bits(Draws.key(42, 3, (int) month, Purpose.PATIENCE), 17));
    }

    @Test
    void drawsEvenlyOverSeeds() {
        assertEven(seed -> bits(Draws.key(seed, 3, 24300, Purpose.PATIENCE), 17));
    }

    @Test
    void drawsOfNeighbouringPlansDoNotGoTogether() {
        long key = Draws.key(42, 7, 24300, Purpose.LIFE);
        assertUncorrelated(id -> bits(key, id), id -> bits(key, id + 1));
    }

    @Test
    void drawsOfNeighbouringRunsDoNotGoTogether() {
        assertUncorrelated(
                id -> bits(Draws.key(42, 7, 24300, Purpose.LIFE), id),
                id -> bits(Draws.key(42, 8, 24300, Purpose.LIFE), id));
    }

    @Test
    void waitingTimesAreThoseOfTheStrictLogarithmToTheBit() {
        for (int run = 0; run < 40; run++) {
            long key = Draws.key(42, run, 0, Purpose.PATIENCE);
            for (int id = 0; id < 20_000; id++) {
                assertEquals((float) -StrictMath.log(Draws.unit(key, id)), Draws.exponential(key, id));
            }
        }
    }

    @Test
    void drawsForDifferentPurposesDoNotGoTogether() {
        assertUncorrelated(
                id -> bits(Draws.key(42, 7, 24300, Purpose.LIFE), id),
                id -> bits(Draws.key(42, 7, 24300, Purpose.PATIENCE), id));
    }

    @Test
    void waitsAnExponentialTime() {
        long key = Draws.key(42, 7, 24300, Purpose.LIFE);
        double sum = 0;
        int overThree = 0;
        for (int id = 0; id < 1_000_000; id++) {
            float time = Draws.exponential(key, id);
            sum += time;
            overThree += time > 3 ? 1 : 0;
        }
        // Mean 1 with standard error 0.001; exp(-3) = 49,787 in a million, standard deviation 218.
        assertEquals(1, sum / 1_000_000, 0.004);
        assertEquals(49_787, overThree, 4 * 218);
    }

    /** The first 31 bits of a draw. */
    private static int bits(long key, long id) {
        return (int) (Draws.unit(key, id) * 0x1.0p31);
    }

    private static void assertEven(LongUnaryOperator draw) {
        int[] bins = new int[BINS];
        for (int i = 0; i < DRAWS; i++) {
            bins[(int) (draw.applyAsLong(i) >>> 25)]++;
        }
        double expected = DRAWS / (double) BINS;
        double chiSquare = 0;
        for (int bin : bins) {
            chiSquare += (bin - expected) * (bin - expected) / expected;
        }
        double p = ChiSquaredDistribution.of(BINS - 1.0).survivalProbability(chiSquare);
        assertTrue(p > 1e-4, "chi-square " + chiSquare + ", p " + p);
    }

    private static void assertUncorrelated(LongUnaryOperator first, LongUnaryOperator second) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            double a = first.applyAsLong(i) / 0x1.0p31 - 0.5;
            double b = second.applyAsLong(i) / 0x1.0p31 - 0.5;
            sum += a * b;
        }
        // The product of two uniforms has standard deviation 1/12.
        double z = sum / DRAWS * 12 * Math.sqrt(DRAWS);
        assertEquals(0, z, 4);
    }
}
