package org.evenkeel.model.forecast;

/**
 * How to run a forecast. The result depends on runs, seed and months, never on threads.
 *
 * @param runs how many random histories, 1 or more
 * @param seed from which every draw follows
 * @param until the last month that is counted, as a {@code MonthIndex}
 * @param threads how many threads work on it, 1 or more
 */
public record RunSettings(int runs, long seed, int until, int threads) {

    public RunSettings {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException("A forecast needs a run and a thread");
        }
    }
}
