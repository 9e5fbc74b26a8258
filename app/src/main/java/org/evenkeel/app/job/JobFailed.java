package org.evenkeel.app.job;

/** A job that cannot be done, for a reason that whoever asked for it can understand and put right. */
public final class JobFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message what is wrong and what to do
     */
    public JobFailed(String message) {
        super(message);
    }
}
