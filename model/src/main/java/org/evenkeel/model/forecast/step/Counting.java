package org.evenkeel.model.forecast.step;

import org.evenkeel.model.forecast.kernel.Run;

/** Counts the plans maintained at the middle of the month, before anything happens. See {@code docs/method/counting.md}. */
record Counting() implements Step {

    @Override
    public void take(Run run) {
        run.countStock();
    }
}
