package org.evenkeel.model.intake;

/**
 * Something found in data: what is wrong, where, how much it matters and what to do about it.
 *
 * <p>Bad data is a value, not an exception. One reader collects all of its findings before it gives up.
 *
 * @param rule a short, lasting name of the check that found it, such as {@code region-repeated}
 * @param severity how much it matters
 * @param where the file, line and field
 * @param message what is wrong, in a sentence that quotes the value
 * @param action what to do, in a sentence; for published data, what has been done instead
 */
public record Issue(String rule, Severity severity, Where where, String message, String action) {

    /** A finding that stops the data from being used. */
    public static Issue error(String rule, Where where, String message, String action) {
        return new Issue(rule, Severity.ERROR, where, message, action);
    }

    /** A finding that makes a figure missing, replaced or doubtful. */
    public static Issue warning(String rule, Where where, String message, String action) {
        return new Issue(rule, Severity.WARNING, where, message, action);
    }

    /** Something possible but unusual. */
    public static Issue query(String rule, Where where, String message, String action) {
        return new Issue(rule, Severity.QUERY, where, message, action);
    }

    /** Whether the data cannot be used because of it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for a terminal or log: place, what is wrong, what to do. */
    public String text() {
        return where.text() + ": " + message + (action.isEmpty() ? "" : " " + action);
    }
}
