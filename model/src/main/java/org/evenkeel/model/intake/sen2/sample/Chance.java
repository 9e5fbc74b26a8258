package org.evenkeel.model.intake.sen2.sample;

import java.util.List;

/** Draws that follow from a seed and nothing else (SplitMix64). */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    /** Draws of their own for one of many, which do not depend on how many there are. */
    static Chance of(long seed, long number) {
        return new Chance(mix(mix(seed + STEP) + number * STEP));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to below 1. */
    double share() {
        state += STEP;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /** Whether something with this chance happens. */
    boolean is(double chance) {
        return share() < chance;
    }

    /** A whole number from one to another, both possible. */
    int from(int least, int most) {
        return least + (int) (share() * (most - least + 1));
    }

    /** One of a list. */
    <T> T of(List<T> list) {
        return list.get((int) (share() * list.size()));
    }
}
