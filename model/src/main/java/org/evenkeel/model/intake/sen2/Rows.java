package org.evenkeel.model.intake.sen2;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows of a return that is kept as tables, put together by their keys into persons. */
final class Rows {

    private final Map<Group, Map<String, List<Row>>> byParent = new EnumMap<>(Group.class);
    private final Map<Group, Set<String>> keys = new EnumMap<>(Group.class);

    private final List<Oddity> ofHeader = new ArrayList<>();
    private final String advice;

    /** Says this to do where rows do not fit together. */
    Rows(String advice) {
        this.advice = advice;
        for (Group group : Group.values()) {
            byParent.put(group, new HashMap<>());
            keys.put(group, new HashSet<>());
        }
    }

    /**
     * One row of a table.
     *
     * @param cells its items
     * @param key its own key; empty where nothing hangs from it
     * @param parent the key of the row that it hangs from; empty for persons
     * @param sequence its place among those of its parent
     * @param oddities what has no place in it
     */
    record Row(Cells cells, String key, String parent, int sequence, List<Oddity> oddities) {}

    void add(Row row) throws Unreadable {
        Group group = row.cells().group();
        if (!row.key().isEmpty() && !Objects.requireNonNull(keys.get(group)).add(row.key())) {
            throw new Unreadable(
                    "key-repeated",
                    row.cells().line(),
                    "Two rows of the table of " + group.element() + " have the same key.",
                    advice);
        }
        Objects.requireNonNull(byParent.get(group))
                .computeIfAbsent(row.parent(), _ -> new ArrayList<>())
                .add(row);
    }

    /** Keeps what has no place in the header: it is told with the first person. */
    void odd(List<Oddity> oddities) {
        ofHeader.addAll(oddities);
    }

    /** Tells every person, in the order of the table. */
    void persons(Sen2Handler handler) throws Unreadable {
        for (Group group : Group.values()) {
            if (group.parent().isPresent()) {
                checkParents(group, group.parent().get());
            }
        }
        int order = 0;
        for (Row row : sorted(Group.PERSON, "")) {
            order++;
            List<Oddity> oddities = new ArrayList<>(order == 1 ? ofHeader : List.of());
            oddities.addAll(row.oddities());
            handler.person(Entries.person(order, row.cells(), children(row, oddities), oddities));
        }
    }

    private void checkParents(Group group, Group parent) throws Unreadable {
        Set<String> known = Objects.requireNonNull(keys.get(parent));
        for (Map.Entry<String, List<Row>> rows :
                Objects.requireNonNull(byParent.get(group)).entrySet()) {
            if (!known.contains(rows.getKey())) {
                throw new Unreadable(
                        "parent-missing",
                        rows.getValue().getFirst().cells().line(),
                        "A row of the table of " + group.element() + " belongs to a row of " + parent.element()
                                + " that is not there.",
                        advice);
            }
        }
    }

    private List<Entry> children(Row row, List<Oddity> oddities) {
        List<Entry> children = new ArrayList<>();
        for (Group group : Group.values()) {
            if (group.parent().filter(row.cells().group()::equals).isPresent()) {
                for (Row child : sorted(group, row.key())) {
                    oddities.addAll(child.oddities());
                    children.add(Entries.of(child.cells(), children(child, oddities)));
                }
            }
        }
        return children;
    }

    private List<Row> sorted(Group group, String parent) {
        List<Row> rows =
                new ArrayList<>(Objects.requireNonNull(byParent.get(group)).getOrDefault(parent, List.of()));
        rows.sort((one, other) -> Integer.compare(one.sequence(), other.sequence()));
        return rows;
    }
}
