package org.evenkeel.model.intake.sen2.link;

import java.util.List;

/**
 * What of a return may be kept: its children with a plan, without what identifies them.
 *
 * @param authority the department's three-digit code of the council
 * @param year the collection year
 * @param persons how many children and young people the file has, with a plan or without
 * @param children those with a plan, in the order of the file
 * @param questions what was met on the way
 */
public record DeidentifiedReturn(
        String authority, int year, int persons, List<DeidentifiedChild> children, List<Question> questions) {

    /** Keeps its own copies. */
    public DeidentifiedReturn {
        children = List.copyOf(children);
        questions = List.copyOf(questions);
    }

    /** How many plans it has, ceased ones among them. */
    public int plans() {
        return children.stream().mapToInt(child -> child.plans().size()).sum();
    }
}
