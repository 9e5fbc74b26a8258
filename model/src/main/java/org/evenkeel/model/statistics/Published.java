package org.evenkeel.model.statistics;

import java.util.Optional;

/**
 * A published table of one area that is either there or missing for a stated reason.
 *
 * @param <T> the table
 */
public sealed interface Published<T> {

    /**
     * The table is there.
     *
     * @param value the table
     */
    record Present<T>(T value) implements Published<T> {}

    /**
     * The table is missing.
     *
     * @param reason why, in a word
     * @param note why, in a sentence
     */
    record Absent<T>(Status reason, String note) implements Published<T> {
        /** A reason for missing cannot be one of the ways in which a figure is there. */
        public Absent {
            if (reason.hasValue()) {
                throw new IllegalArgumentException(reason + " is no reason for a gap");
            }
        }
    }

    /** A table that is there. */
    static <T> Published<T> of(T value) {
        return new Present<>(value);
    }

    /** A table that is missing, and why. */
    static <T> Published<T> absent(Status reason, String note) {
        return new Absent<>(reason, note);
    }

    /** Whether the table is there. */
    default boolean isPresent() {
        return this instanceof Present;
    }

    /** The table, if it is there. */
    default Optional<T> optional() {
        return switch (this) {
            case Present<T>(T value) -> Optional.of(value);
            case Absent<T> _ -> Optional.empty();
        };
    }

    /** The table; a call without one is a programming fault, and names the reason. */
    default T get() {
        return switch (this) {
            case Present<T>(T value) -> value;
            case Absent<T>(Status reason, String note) -> throw new IllegalStateException(reason + ": " + note);
        };
    }

    /** Why the table is missing, in a sentence; empty if it is there. */
    default String note() {
        return switch (this) {
            case Present<T> _ -> "";
            case Absent<T>(Status _, String note) -> note;
        };
    }
}
