package org.evenkeel.model.intake.sen2.link;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.caseload.Caseload;

/**
 * Several years' returns of one council, linked.
 *
 * @param caseload the plans, followed from the January before the first return to the last census
 * @param years the collection years, in order
 * @param children every child with a plan: the order number in each year's file, by year
 * @param questions what the links leave open, and what they show to have changed
 */
public record Linked(
        Caseload caseload, List<Integer> years, List<SortedMap<Integer, Integer>> children, List<Question> questions) {

    /** Keeps its own copies. */
    public Linked {
        years = List.copyOf(years);
        children = children.stream()
                .map(orders -> Collections.unmodifiableSortedMap(new TreeMap<>(orders)))
                .toList();
        questions = List.copyOf(questions);
    }

    /** How many questions there are of a kind. */
    public int count(Question.Kind kind) {
        return Math.toIntExact(
                questions.stream().filter(question -> question.kind() == kind).count());
    }

    /** How many children are in more than one year. */
    public int followed() {
        return Math.toIntExact(
                children.stream().filter(orders -> orders.size() > 1).count());
    }
}
