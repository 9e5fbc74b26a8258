package org.evenkeel.model.forecast.step;

import java.util.List;
import org.evenkeel.model.forecast.kernel.Run;

/** The order in which things happen, in one place. One schedule serves one thread. */
public final class Schedule {

    /** How many months before the first requests are made that are still under way on the opening day. */
    private static final int MONTHS_BEFORE = 24;

    /** In the months before the first only the way to a plan is followed. */
    private final List<Step> before;

    private final List<Step> month;

    public Schedule() {
        Requesting requesting = new Requesting();
        Deciding deciding = new Deciding();
        Assessing assessing = new Assessing();
        before = List.of(requesting, deciding, assessing);
        month = List.of(
                new Counting(),
                new Ceasing(),
                new Moving(),
                requesting,
                deciding,
                assessing,
                new Starting(),
                new Ageing());
    }

    /** Lets a run that has begun unfold to the end of its last month. */
    public void follow(Run run, int start, int until) {
        leadIn(run, start);
        for (int now = start; now <= until; now++) {
            month(run, now);
        }
    }

    /** Lets the requests that are under way at the start of a run that has begun be made. */
    public void leadIn(Run run, int start) {
        for (int now = start - MONTHS_BEFORE; now < start; now++) {
            run.enter(now);
            for (Step step : before) {
                step.take(run);
            }
        }
    }

    /** Lets one month of a run happen; those before it have. */
    public void month(Run run, int now) {
        run.enter(now);
        for (Step step : month) {
            step.take(run);
        }
    }
}
