package org.evenkeel.app.web;

/**
 * Something asked for that cannot be had, in words for the person who asked.
 *
 * <p>Thrown by a feature, shown by {@link ErrorPage}.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of problem it is, with the HTTP status that says so. */
    public enum Kind {
        /** There is no such thing. */
        NOT_FOUND(404),
        /** The request makes no sense. */
        BAD_REQUEST(400);

        final int status;

        Kind(int status) {
            this.status = status;
        }
    }

    private final Kind kind;

    private Problem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /**
     * There is no such thing.
     *
     * @param message what was looked for and where to look instead
     * @return the problem, to throw
     */
    public static Problem notFound(String message) {
        return new Problem(Kind.NOT_FOUND, message);
    }

    /**
     * The request makes no sense.
     *
     * @param message what was wrong with it and what is expected
     * @return the problem, to throw
     */
    public static Problem badRequest(String message) {
        return new Problem(Kind.BAD_REQUEST, message);
    }

    int status() {
        return kind.status;
    }
}
