package org.evenkeel.model.forecast.kernel;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Random numbers by key instead of in sequence: the draw for a plan in a month of a run depends on the seed and on which
 * plan, month, run and purpose it is, and on nothing else. So threads and order do not matter, and two scenarios meet
 * the same luck.
 *
 * <p>A draw is output number {@code id} of a SplitMix64 generator (Steele, Lea and Flood, OOPSLA 2014; mixing function
 * variant 13 of Stafford) whose starting state is itself mixed from seed, run, month and purpose. A test fixes the
 * outputs: they must never change.
 */
public final class Draws {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** More than twice the one unit in the last place by which a logarithm may be off, relative to it. */
    private static final double LOG_DOUBT = 0x1.0p-50;

    private Draws() {}

    /** What a draw is for. The numbers are part of every key: never renumber. */
    public enum Purpose {
        WORLD(1),
        NATION(2),
        ASSUMPTION(3),
        INTERVENTION(4),
        REQUEST_COUNT(5),
        REQUEST_AGE(6),
        REQUEST_NEED(7),
        REQUEST_KEPT(8),
        DECISION_DELAY(9),
        PLAN_DELAY(10),
        DECISION(11),
        ISSUE(12),
        START_KEPT(13),
        START_PLACEMENT(14),
        ARRIVAL_COUNT(15),
        ARRIVAL(16),
        LIFE(17),
        CEASE_REASON(18),
        PATIENCE(19),
        MOVE_PLACEMENT(20),
        TRANSFER(21),
        TRANSFER_PLACEMENT(22),
        REDIRECT(23),
        EXTRA_MOVE(24),
        EXTRA_REQUEST_COUNT(25),
        PRICE(26),
        NOISE(27),
        LATENESS(28),
        DELIVERY(29),
        AREA(30),
        REDIRECT_SHARE(31),
        BACKLOG(32),
        CAPACITY(33),
        OVERFLOW(34),
        PLACE_ORDER(35),
        REVIEW(36),
        YEARLY_START_RATE(40),
        YEARLY_START_COUNT(41),
        YEARLY_START_STATE(42),
        YEARLY_PLAN(43),
        YEARLY_MOVE(44);

        private final int number;

        Purpose(int number) {
            this.number = number;
        }
    }

    /** Stafford's variant 13 of the MurmurHash3 finaliser: each input has its own output. */
    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /** The key of all draws for one purpose in one month (or year, or other moment) of one run. */
    public static long key(long seed, int run, int moment, Purpose purpose) {
        long ofRun = mix(seed + GOLDEN * (run + 1L));
        return mix(ofRun ^ mix(((long) moment << 8 | purpose.number) * GOLDEN));
    }

    /** A number above 0 and below 1 for one plan, child or other thing. */
    public static double unit(long key, long id) {
        return ((mix(key + id * GOLDEN) >>> 11) + 0.5) * 0x1.0p-53;
    }

    /**
     * A waiting time above 0, exponential with mean 1: {@code (float) -StrictMath.log(unit)}, the same on every machine.
     * Two logarithms that are each within one unit in the last place, as {@code Math.log} must be, round to the same
     * float unless it lies at the edge of two; only there the strict one, which takes several times as long, is asked.
     */
    static float exponential(long key, long id) {
        double u = unit(key, id);
        double quick = -Math.log(u);
        float least = (float) (quick * (1 - LOG_DOUBT));
        float most = (float) (quick * (1 + LOG_DOUBT));
        return least == most ? least : (float) -StrictMath.log(u);
    }

    /** A generator for samplers that need an unknown number of draws, all of them following from the key. */
    public static UniformRandomProvider stream(long key) {
        return new Stream(key);
    }

    private static final class Stream implements UniformRandomProvider {
        private final long key;
        private long next;

        Stream(long key) {
            this.key = key;
        }

        @Override
        public long nextLong() {
            return mix(key + GOLDEN * next++);
        }
    }
}
