package org.evenkeel.report.table;

/**
 * One column of a table.
 *
 * @param group heading over this and the neighbouring columns of the same group; empty for none
 * @param label the column's own heading
 * @param kind decides alignment, and how a file splits it
 */
public record Column(String group, String label, Kind kind) {

    /** What a column holds. */
    public enum Kind {
        /** Words, set to the left. */
        TEXT,
        /** Numbers, set to the right. */
        NUMBER,
        /** Low and high in one cell, set to the right; two columns in a file. */
        RANGE
    }

    public static Column text(String label) {
        return new Column("", label, Kind.TEXT);
    }

    public static Column number(String label) {
        return new Column("", label, Kind.NUMBER);
    }

    public static Column range(String label) {
        return new Column("", label, Kind.RANGE);
    }

    /** The same column under a shared heading. */
    public Column under(String heading) {
        return new Column(heading, label, kind);
    }
}
