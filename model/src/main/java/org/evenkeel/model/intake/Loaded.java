package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came out of reading something: a value, the findings made on the way, or both.
 *
 * <p>A value beside errors is the part that could be read: use it to show or explain, not to forecast from.
 *
 * @param <T> what was read
 * @param value the value; null when nothing usable could be made of the input
 * @param issues every finding, in the order of the input
 */
public record Loaded<T>(@Nullable T value, List<Issue> issues) {

    /** Keeps its own copy of the issues; without a value there must be an error that says why. */
    public Loaded {
        issues = List.copyOf(issues);
        if (value == null && issues.stream().noneMatch(Issue::isError)) {
            throw new IllegalArgumentException("nothing was loaded, and no error says why");
        }
    }

    /** A value with nothing to say about it. */
    public static <T> Loaded<T> of(T value) {
        return new Loaded<>(value, List.of());
    }

    /** A value and what was found while reading it. */
    public static <T> Loaded<T> of(T value, List<Issue> issues) {
        return new Loaded<>(value, issues);
    }

    /** No value, and why. */
    public static <T> Loaded<T> failed(List<Issue> issues) {
        return new Loaded<>(null, issues);
    }

    /** No value, and the one reason. */
    public static <T> Loaded<T> failed(Issue issue) {
        return new Loaded<>(null, List.of(issue));
    }

    /** Whether there is a value and no error. */
    public boolean isClean() {
        return value != null && !hasErrors();
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }

    /** The findings that are errors. */
    public List<Issue> errors() {
        return issues.stream().filter(Issue::isError).toList();
    }

    /** The value, if there is one. */
    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }

    /** The value; a call without one is a programming fault, and names the errors. */
    public T get() {
        if (value == null) {
            throw new IllegalStateException(
                    issues.stream().map(Issue::text).collect(Collectors.joining("; ", "nothing was loaded: ", "")));
        }
        return value;
    }

    /** The next step on the value, its findings added to these; without a value, these findings alone. */
    public <R> Loaded<R> then(Function<T, Loaded<R>> step) {
        if (value == null) {
            return failed(issues);
        }
        Loaded<R> next = step.apply(value);
        List<Issue> both = new ArrayList<>(issues);
        both.addAll(next.issues());
        return new Loaded<>(next.value(), both);
    }
}
