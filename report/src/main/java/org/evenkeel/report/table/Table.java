package org.evenkeel.report.table;

import java.util.List;

/**
 * A table that any writer can set: every one has a caption, headed columns, and a first column that heads its row.
 *
 * @param id stable, lower-case words joined by hyphens; the name of its file and its anchor
 * @param caption what the table shows, as a title
 * @param note how to read it, or what is missing; empty for none
 */
public record Table(String id, String caption, List<Column> columns, List<Row> rows, String note) {

    /** One row; {@code total} sets it apart as a sum of others. */
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(Cell... cells) {
            return new Row(List.of(cells), true);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("an id is lower-case words joined by hyphens, not " + id);
        }
        if (caption.isBlank() || columns.isEmpty()) {
            throw new IllegalArgumentException("table " + id + " needs a caption and at least one column");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("table " + id + " has " + columns.size() + " columns and a row of "
                        + row.cells().size());
            }
        }
    }

    public Table(String id, String caption, List<Column> columns, List<Row> rows) {
        this(id, caption, columns, rows, "");
    }

    /** Whether any column stands under a shared heading, so that the table has two rows of headings. */
    public boolean hasGroups() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }
}
