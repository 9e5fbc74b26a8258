package org.evenkeel.app.job;

import java.util.Optional;

/** Where features ask for background work and ask how it goes. */
public final class Jobs {
    private final JobStore store;
    private final Workers workers;

    Jobs(JobStore store, Workers workers) {
        this.store = store;
        this.workers = workers;
    }

    /**
     * Asks for a piece of work, unless the same is asked for already.
     *
     * @param kind which kind does it
     * @param name what it is for
     * @param input what the kind needs to know
     * @return the open job
     */
    public Job ask(String kind, String name, String input) {
        Job job = store.ask(kind, name, input);
        workers.wake();
        return job;
    }

    /**
     * The newest job of a kind for something.
     *
     * @param kind which kind
     * @param name what for
     * @return the job, if there ever was one
     */
    public Optional<Job> newest(String kind, String name) {
        return store.newest(kind, name);
    }
}
