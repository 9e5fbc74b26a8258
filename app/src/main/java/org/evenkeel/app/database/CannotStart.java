package org.evenkeel.app.database;

/**
 * A reason why Evenkeel cannot start that the person at the terminal can put right.
 *
 * <p>The message is one line: what is wrong, where, and what to do. It is printed without a stack trace.
 */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong and what to do.
     *
     * @param message one line in plain words
     */
    public CannotStart(String message) {
        super(message);
    }

    /**
     * Says what is wrong and what to do, keeping the fault for the log.
     *
     * @param message one line in plain words
     * @param cause the fault
     */
    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
