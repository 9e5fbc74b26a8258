package org.evenkeel.model.forecast.transitions;

/**
 * How to run an annual forecast. The result depends on runs and seed, never on threads.
 *
 * @param runs how many random histories, 1 or more
 * @param seed from which every draw follows
 * @param threads how many threads work on it, 1 or more
 */
public record AnnualSettings(int runs, long seed, int threads) {

    public AnnualSettings {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException("A forecast needs a run and a thread");
        }
    }
}
