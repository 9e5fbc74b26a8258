package org.evenkeel.model.forecast.step;

import org.evenkeel.model.forecast.kernel.Run;

/** One thing that happens between the middle of a month and the middle of the next. */
public sealed interface Step permits Counting, Ceasing, Moving, Requesting, Deciding, Assessing, Starting, Ageing {

    /** Lets it happen in the month in which the run stands. */
    void take(Run run);
}
