package org.evenkeel.app.job;

/**
 * A piece of background work.
 *
 * @param id its number
 * @param kind which {@link JobKind} does it
 * @param name what it is for; only one job of a kind and name is open at a time
 * @param input what the kind needs to know
 * @param state how far it is
 * @param percent how much of it is done, 0 to 100
 * @param explanation why it failed, in plain words; empty otherwise
 */
public record Job(long id, String kind, String name, String input, State state, int percent, String explanation) {
    /** How far a job is. */
    public enum State {
        /** Nobody works on it yet. */
        WAITING,
        /** Somebody works on it. */
        RUNNING,
        /** Its result is stored. */
        DONE,
        /** It cannot be done. */
        FAILED
    }

    /**
     * Whether there is nothing more to wait for.
     *
     * @return true if done or failed
     */
    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }
}
