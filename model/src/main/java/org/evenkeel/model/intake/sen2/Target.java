package org.evenkeel.model.intake.sen2;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What an element in a group is; found by its name in any mixture of case. */
sealed interface Target {

    /** An item of the group. */
    record OfItem(Item item, boolean isInYear, boolean isShared) implements Target {}

    /** A group inside the group. */
    record OfGroup(Group group) implements Target {}

    /** An element that only holds together some items of the group. */
    record Wrapper() implements Target {}

    /** Nothing that belongs here. */
    record Unknown() implements Target {}

    /** The targets of every group, by name. Names seen once are found without making an object. */
    final class Names {

        private static final int MOST_REMEMBERED = 1000;

        private final Map<Group, Map<String, Target>> byName = new EnumMap<>(Group.class);
        private final List<Map<String, Target>> seen = new ArrayList<>();

        /** The names of a collection year; of the header before the year is known. */
        Names(int year) {
            for (Group group : Group.values()) {
                Map<String, Target> names = new HashMap<>();
                for (Item item : group.items()) {
                    ItemFacts facts = item.facts();
                    boolean isOpen = facts.secrecy() == ItemFacts.Secrecy.OPEN;
                    boolean isShared =
                            facts.isDate() || (isOpen && !facts.type().equals("text"));
                    names.put(facts.element().toLowerCase(Locale.ROOT), new OfItem(item, facts.isIn(year), isShared));
                    if (!facts.within().isEmpty()) {
                        names.put(facts.within().toLowerCase(Locale.ROOT), new Wrapper());
                    }
                }
                group.children()
                        .forEach(child -> names.put(child.element().toLowerCase(Locale.ROOT), new OfGroup(child)));
                byName.put(group, names);
                seen.add(new HashMap<>());
            }
        }

        Target of(Group group, String name) {
            Map<String, Target> known = seen.get(group.ordinal());
            Target target = known.get(name);
            if (target == null) {
                target = Objects.requireNonNull(byName.get(group))
                        .getOrDefault(name.toLowerCase(Locale.ROOT), new Unknown());
                if (known.size() < MOST_REMEMBERED) {
                    known.put(name, target);
                }
            }
            return target;
        }
    }
}
