package org.evenkeel.model.intake.sen2;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an element in a group is; found by its name in any mixture of case. */
sealed interface Target {

    /** An item of the group. */
    record OfItem(Item item, boolean isInYear, Form form) implements Target {}

    /** How the texts of an item are kept. */
    enum Form {
        /** A date: it comes again. */
        DATE,
        /** A code, a flag or a number of a provider: it comes again. */
        SHORT,
        /** A child's own. */
        OWN
    }

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
        private final List<Map<String, Seen>> seen = new ArrayList<>();
        private final @Nullable Seen[] last = new Seen[Group.values().length];

        /** The names of a collection year; of the header before the year is known. */
        Names(int year) {
            for (Group group : Group.values()) {
                Map<String, Target> names = new HashMap<>();
                for (Item item : group.items()) {
                    ItemFacts facts = item.facts();
                    boolean isOpen = facts.secrecy() == ItemFacts.Secrecy.OPEN;
                    boolean isShort = isOpen && !facts.type().equals("text");
                    Form form = facts.isDate() ? Form.DATE : isShort ? Form.SHORT : Form.OWN;
                    names.put(facts.element().toLowerCase(Locale.ROOT), new OfItem(item, facts.isIn(year), form));
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

        /** The target of a name. Elements mostly follow each other as they did before, so that is tried first. */
        Target of(Group group, String name) {
            Seen before = last[group.ordinal()];
            Seen now = before == null ? null : before.next;
            if (now == null || !now.name.equals(name)) {
                now = found(group, name);
                if (before != null) {
                    before.next = now;
                }
            }
            last[group.ordinal()] = now;
            return now.target;
        }

        private Seen found(Group group, String name) {
            Map<String, Seen> known = seen.get(group.ordinal());
            Seen found = known.get(name);
            if (found == null) {
                found = new Seen(
                        name,
                        Objects.requireNonNull(byName.get(group))
                                .getOrDefault(name.toLowerCase(Locale.ROOT), new Unknown()));
                if (known.size() < MOST_REMEMBERED) {
                    known.put(name, found);
                }
            }
            return found;
        }
    }

    /** A name as it was met, and what came after it. */
    final class Seen {

        private final String name;
        private final Target target;
        private @Nullable Seen next;

        private Seen(String name, Target target) {
            this.name = name;
            this.target = target;
        }
    }
}
