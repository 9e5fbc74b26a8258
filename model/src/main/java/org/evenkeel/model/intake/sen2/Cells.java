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
    private static final int LONGEST_CODE = 8;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** What a pattern says of each item, by group and place. */
    private static final Form[][] FORMS = Arrays.stream(Group.values())
            .map(group -> group.items().stream().map(Cells::form).toArray(Form[]::new))
            .toArray(Form[][]::new);

    private final Group group;
    private final int line;
    private final @Nullable String[] values;
    // The lines of the items, and after them the days of those that are dates, where the reader knows them.
    private final int[] lines;
    private final int presence;

    /** What a pattern says of an item. */
    private enum Form {
        /** Whether it is there. */
        ANY,
        /** Whether it can be read as a date. */
        DATE,
        /** What it holds. */
        CODE
    }

    /** Keeps the arrays: their maker gives them away. */
    Cells(Group group, int line, @Nullable String[] values, int[] lines) {
        this(group, line, values, lines, presence(values));
    }

    /**
     * Keeps the arrays.
     *
     * @param marks the line of every item, then the day of every one that is a date
     */
    Cells(Group group, int line, @Nullable String[] values, int[] marks, int presence) {
        this.group = group;
        this.line = line;
        this.values = values;
        this.lines = marks;
        this.presence = presence;
    }

    private static int presence(@Nullable String[] values) {
        int presence = 0;
        for (int i = 0; i < values.length; i++) {
            String value = values[i];
            if (value != null && !value.isEmpty()) {
                presence |= 1 << i;
            }
        }
        return presence;
    }

    private static Form form(Item item) {
        String type = item.facts().type();
        boolean isCode = item.facts().isFlag() || item.facts().codeSet().isPresent() || type.equals("authority");
        return item.facts().isDate() ? Form.DATE : isCode ? Form.CODE : Form.ANY;
    }

    /** Which items are there and not blank, one bit for each: see {@link Item#bit()}. */
    public int presence() {
        return presence;
    }

    /**
     * A number for the pattern of the group: which items it has, the codes and flags in it and which of its dates can be
     * read. Groups of a kind with the same number have the same pattern, but for one chance in 2^64; 0 for a group with a
     * code so long that it can be none.
     */
    public long pattern() {
        Form[] forms = FORMS[group.ordinal()];
        long pattern = mixed(presence + 1L);
        for (int left = presence; left != 0; left &= left - 1) {
            int place = Integer.numberOfTrailingZeros(left);
            if (forms[place] != Form.ANY) {
                long part = forms[place] == Form.CODE ? code(values[place]) : day(place) == Days.NONE ? 1 : 2;
                if (part == 0) {
                    return 0;
                }
                pattern = mixed(pattern ^ part);
            }
        }
        return pattern;
    }

    /** Spreads every bit over all, so that small differences do not make up for each other. */
    private static long mixed(long bits) {
        long mixed = bits * MIX;
        mixed ^= mixed >>> 32;
        mixed *= MIX;
        return mixed ^ (mixed >>> 29);
    }

    /** A short code as a number of its own; 0 for what is longer, or not written in plain letters. */
    private static long code(@Nullable String text) {
        if (text == null || text.length() > LONGEST_CODE) {
            return 0;
        }
        long code = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                return 0;
            }
            code = (code << 8) | c;
        }
        return code;
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
        return (presence & item.bit()) != 0;
    }

    /** An item as it is written, without blanks around it; empty when it is not there. */
    public String text(Item item) {
        String value = values[item.place()];
        return value == null ? "" : value;
    }

    /** A date as days since 1970; {@link Days#NONE} when there is none that can be read. */
    public int day(Item item) {
        return day(item.place());
    }

    private int day(int place) {
        String value = values[place];
        if (value == null) {
            return Days.NONE;
        }
        return lines.length > values.length && lines[values.length + place] != 0
                ? lines[values.length + place]
                : Days.parse(value);
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
        return new Cells(group, line, copy, linesOnly());
    }

    /** The same as a collection year would have them: without the items of other years. */
    public Cells in(Layout layout) {
        @Nullable String[] copy = values.clone();
        for (Item item : group.items()) {
            if (!layout.has(item)) {
                copy[item.place()] = null;
            }
        }
        return new Cells(group, line, copy, linesOnly());
    }

    /** Days are of values that are no longer there. */
    private int[] linesOnly() {
        return lines.length > values.length ? Arrays.copyOf(lines, values.length) : lines;
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
