package org.evenkeel.model.intake.sen2;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The items of one group as they stand in the file, each with its line. Two are equal when their items are, wherever they
 * stood.
 */
public final class Cells {

    private static final int[] NO_LINES = {};

    private final Group group;
    private final int line;
    private final @Nullable String[] values;
    private final int[] lines;

    /** Keeps the arrays: their maker gives them away. */
    Cells(Group group, int line, @Nullable String[] values, int[] lines) {
        this.group = group;
        this.line = line;
        this.values = values;
        this.lines = lines;
    }

    /** Cells that come from no file. */
    public static Cells of(Group group, Map<Item, String> items) {
        @Nullable String[] values = new String[group.size()];
        items.forEach((item, value) -> values[checked(item, group)] = value);
        return new Cells(group, 0, values, NO_LINES);
    }

    /** The group whose items these are. */
    public Group group() {
        return group;
    }

    /** Whether an item is there and not blank. */
    public boolean has(Item item) {
        String value = values[item.place()];
        return value != null && !value.isEmpty();
    }

    /** An item as it is written, without blanks around it; empty when it is not there. */
    public String text(Item item) {
        String value = values[item.place()];
        return value == null ? "" : value;
    }

    /** A date as days since 1970; {@link Days#NONE} when there is none that can be read. */
    public int day(Item item) {
        String value = values[item.place()];
        return value == null ? Days.NONE : Days.parse(value);
    }

    /** The line of the group, from 1; 0 when it comes from no file. */
    public int line() {
        return line;
    }

    /** The line of an item; where it is missing, that of its group. */
    public int line(Item item) {
        return lines.length == 0 || lines[item.place()] == 0 ? line : lines[item.place()];
    }

    /** The same with one item changed; a null takes it away. */
    public Cells with(Item item, @Nullable String value) {
        @Nullable String[] copy = values.clone();
        copy[checked(item, group)] = value;
        return new Cells(group, line, copy, lines);
    }

    /** The same as a collection year would have them: without the items of other years. */
    public Cells in(Layout layout) {
        @Nullable String[] copy = values.clone();
        for (Item item : group.items()) {
            if (!layout.has(item)) {
                copy[item.place()] = null;
            }
        }
        return new Cells(group, line, copy, lines);
    }

    private static int checked(Item item, Group group) {
        if (item.group() != group) {
            throw new IllegalArgumentException(item + " is no item of " + group);
        }
        return item.place();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cells cells && cells.group == group && Arrays.equals(cells.values, values);
    }

    @Override
    public int hashCode() {
        return 31 * group.hashCode() + Arrays.hashCode(values);
    }

    /** Which items there are, never what they hold: a text that is logged must not identify anyone. */
    @Override
    public String toString() {
        return group + " on line " + line;
    }
}
