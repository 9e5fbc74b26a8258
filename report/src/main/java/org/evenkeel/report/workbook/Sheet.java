package org.evenkeel.report.workbook;

import java.util.List;
import org.evenkeel.report.table.Table;

/**
 * One sheet of a workbook: tables under one another, the first being what the sheet is for.
 *
 * @param name on its tab: at most 31 characters, none of {@code []:*?/\}
 * @param parts the tables, in order
 * @param notes what a reader must know before using a figure, one sentence or two each
 */
public record Sheet(String name, List<Part> parts, List<String> notes) {

    private static final int LONGEST = 31;

    public Sheet {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        if (name.isBlank() || name.length() > LONGEST || name.matches(".*[\\[\\]:*?/\\\\'].*")) {
            throw new IllegalArgumentException("a sheet cannot be called \"" + name + "\"");
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("sheet " + name + " holds no table");
        }
    }

    /** A table and how its rows follow from one another. */
    public record Part(Table table, List<Sum> sums) {
        public Part {
            sums = List.copyOf(sums);
        }
    }

    /** A sheet of one table without sums. */
    public static Sheet of(String name, Table table) {
        return new Sheet(name, List.of(new Part(table, List.of())), List.of());
    }

    /** What the sheet shows. */
    public String title() {
        return parts.getFirst().table().caption();
    }
}
