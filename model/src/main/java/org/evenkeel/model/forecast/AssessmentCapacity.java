package org.evenkeel.model.forecast;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.unit.Table;

/**
 * How many assessments can be completed in a month, for want of educational psychologists above all, and how many are
 * waiting on the first day. See {@code docs/method/queue.md}.
 *
 * @param perMonth assessments a month, by the month (a {@code MonthIndex}) from which each number holds; at least one
 * @param openingBacklog assessments that are due on the first day and have not been made; if empty, as many as the
 *     published times from request to plan imply
 */
public record AssessmentCapacity(SortedMap<Integer, Assumption> perMonth, Optional<Assumption> openingBacklog) {

    /**
     * Chance that an outcome that waits for nobody comes 0, 1, 2… months after the request: 95% within 20 weeks, spread
     * as in {@code forecast.fit.Delays}, and one in twenty over, for reasons that the law allows. A judgement.
     */
    public static final Table UNHINDERED = Table.of(0, 0, 0, 0.095, 0.475, 0.38, 0.025, 0.015, 0.01);

    /** Keeps its own copy. */
    public AssessmentCapacity {
        perMonth = Collections.unmodifiableSortedMap(new TreeMap<>(perMonth));
        if (perMonth.isEmpty()) {
            throw new IllegalArgumentException("A capacity needs a month from which it holds");
        }
    }

    /** What holds in a month; before the first, as in the first. */
    public Assumption in(int month) {
        SortedMap<Integer, Assumption> before = perMonth.headMap(month + 1);
        return Objects.requireNonNull(perMonth.get(before.isEmpty() ? perMonth.firstKey() : before.lastKey()));
    }
}
