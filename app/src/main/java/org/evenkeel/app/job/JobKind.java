package org.evenkeel.app.job;

import java.util.function.IntConsumer;

/** One kind of background work. Doing a job twice must leave what doing it once leaves: a kill may come at any moment. */
public interface JobKind {
    /**
     * The name that its jobs carry.
     *
     * @return a short word
     */
    String kind();

    /**
     * Does one job and stores its result.
     *
     * @param input what was asked for
     * @param percent tells how much is done, 0 to 100, as often as it likes
     * @throws JobFailed if it cannot be done for a reason to be shown
     */
    void run(String input, IntConsumer percent);
}
