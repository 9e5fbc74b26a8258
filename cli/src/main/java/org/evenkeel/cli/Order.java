package org.evenkeel.cli;

import java.util.OptionalInt;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.wording.Months;

/**
 * How a forecast is asked to be run.
 *
 * @param runs how many random histories
 * @param seed from which every draw follows
 * @param until the last month, a {@code MonthIndex}; empty for as far as the subject says
 * @param threads how many threads work on it
 */
record Order(int runs, long seed, OptionalInt until, int threads) {

    static final int RUNS = 1_000;
    static final int MOST_RUNS = 100_000;
    static final int MOST_THREADS = 256;
    static final long SEED = 1;

    private static final int MOST_MONTHS = 30 * 12;

    /** The settings of a forecast that starts in a month, or what is wrong with the last one. */
    RunSettings settings(int start, int usualUntil) throws BadInput {
        int last = until.orElse(usualUntil);
        Faults faults = new Faults();
        if (last < start) {
            faults.add("--until " + MonthIndex.text(last) + " lies before the forecast starts, in " + Months.full(start)
                    + ".");
        } else if (last - start >= MOST_MONTHS) {
            faults.add("--until " + MonthIndex.text(last) + " is more than 30 years after the forecast starts, in "
                    + Months.full(start) + ".");
        }
        faults.throwIfAny();
        return new RunSettings(runs, seed, last, threads);
    }
}
