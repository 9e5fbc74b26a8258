package org.evenkeel.model.intake.sen2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changed copies of a person's record, for planting faults and for tests. */
public final class Edits {

    private Edits() {}

    /** The groups of a kind in an entry, in the order of the record. */
    public static List<Entry> groups(Entry entry, Group kind) {
        List<Entry> found = new ArrayList<>();
        collect(entry, kind, found);
        return found;
    }

    private static void collect(Entry entry, Group kind, List<Entry> found) {
        if (entry.cells().group() == kind) {
            found.add(entry);
        }
        for (Group child : Group.values()) {
            if (child.parent().filter(entry.cells().group()::equals).isPresent()) {
                Entries.children(entry, child).forEach(one -> collect(one, kind, found));
            }
        }
    }

    /**
     * A person with one item changed.
     *
     * @param which of the groups that have the item, from 1
     * @param value null to take it away
     */
    @SuppressWarnings("ReferenceEquality") // two groups that say the same are still two
    public static Person with(Person person, Item item, int which, @Nullable String value) {
        List<Entry> groups = groups(person, item.group());
        if (groups.size() < which) {
            return person;
        }
        Entry target = groups.get(which - 1);
        return (Person) replaced(
                person,
                entry -> entry == target
                        ? Optional.of(rebuilt(entry, entry.cells().with(item, value)))
                        : Optional.empty());
    }

    /** A person with so many copies of the first group of a kind, in the place of all beside it. */
    public static Person times(Person person, Group kind, int copies) {
        List<Entry> groups = groups(person, kind);
        if (groups.isEmpty()) {
            return person;
        }
        Entry first = groups.getFirst();
        return (Person) replaced(person, entry -> {
            List<? extends Entry> children = Entries.children(entry, kind);
            boolean isParent =
                    kind.parent().filter(entry.cells().group()::equals).isPresent() && children.contains(first);
            return isParent ? Optional.of(withChildren(entry, kind, copies(first, copies))) : Optional.empty();
        });
    }

    /** Each is a record of its own, so that one of them can be changed. */
    private static List<Entry> copies(Entry entry, int number) {
        List<Entry> copies = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            copies.add(Entries.of(entry.cells(), all(entry)));
        }
        return copies;
    }

    /** The same entry with other items. */
    private static Entry rebuilt(Entry entry, Cells cells) {
        return entry instanceof Person person
                ? new Person(person.order(), cells, person.requests(), person.oddities())
                : Entries.of(cells, all(entry));
    }

    private static Entry replaced(Entry entry, Change change) {
        Optional<Entry> changed = change.of(entry);
        if (changed.isPresent()) {
            return changed.get();
        }
        UnaryOperator<Entry> inner = child -> replaced(child, change);
        List<Entry> children = all(entry).stream().map(inner).toList();
        return entry instanceof Person person
                ? Entries.person(person.order(), person.cells(), children, person.oddities())
                : Entries.of(entry.cells(), children);
    }

    private static Entry withChildren(Entry entry, Group kind, List<Entry> copies) {
        List<Entry> children = new ArrayList<>(copies);
        all(entry).stream().filter(child -> child.cells().group() != kind).forEach(children::add);
        return entry instanceof Person person
                ? Entries.person(person.order(), person.cells(), children, person.oddities())
                : Entries.of(entry.cells(), children);
    }

    private static List<Entry> all(Entry entry) {
        List<Entry> children = new ArrayList<>();
        for (Group kind : Group.values()) {
            if (kind.parent().filter(entry.cells().group()::equals).isPresent()) {
                children.addAll(Entries.children(entry, kind));
            }
        }
        return children;
    }

    private interface Change {
        Optional<Entry> of(Entry entry);
    }
}
