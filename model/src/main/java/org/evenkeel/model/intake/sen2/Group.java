package org.evenkeel.model.intake.sen2;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The groups that a return is built from, each inside another; their names in files are data. */
public enum Group {
    /** Whose return it is, for which year. */
    HEADER,
    /** Module 1: a child or young person. */
    PERSON,
    /** Module 2: a request for an assessment, or the episode that one began. */
    REQUEST,
    /** Module 3: the assessment that followed. */
    ASSESSMENT,
    /** Module 4: what the plan says. */
    NAMED_PLAN,
    /** Module 4, item 4.7: where the plan says. */
    PLAN_DETAIL,
    /** Module 5: the plan as it is carried out. */
    ACTIVE_PLAN,
    /** Module 5: where the person is, and was during the year. */
    PLACEMENT,
    /** Module 5: one of up to two types of need. */
    NEED;

    /** How many items it has in all years together. */
    int size() {
        return Item.sizeOf(this);
    }

    /** Its items, in the order of the specification. */
    public List<Item> items() {
        return Item.of(this);
    }

    /** What the data say of it. */
    public GroupFacts facts() {
        return ReturnFiles.facts(this);
    }

    /** Its element's name. */
    public String element() {
        return facts().element();
    }

    /** The group with an element of this name, which is matched without regard to case. */
    public static Optional<Group> ofElement(String element) {
        return Arrays.stream(values())
                .filter(group -> group.element().equalsIgnoreCase(element))
                .findFirst();
    }

    /** The group that it hangs from; the header and the persons hang from none. */
    public Optional<Group> parent() {
        return Optional.ofNullable(facts().parent()).filter(parent -> parent != HEADER);
    }

    /** The groups that hang from it. */
    public List<Group> children() {
        return Arrays.stream(values())
                .filter(group -> group != PERSON && Objects.equals(group.facts().parent(), this))
                .toList();
    }
}
