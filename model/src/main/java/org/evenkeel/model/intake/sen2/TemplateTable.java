package org.evenkeel.model.intake.sen2;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One table of the department's Excel template: where it is, what its columns hold, and the rows in it. */
final class TemplateTable {

    private static final String PERSON_ID = "person id";
    private static final String REQUEST_ID = "requests record id";
    private static final List<String> NOT_READ = List.of("record type", "la");

    private final Group group;
    private final SheetReader.Row headings;
    private final @Nullable Item[] items;
    private final boolean[] unknown;
    private final BitSet used = new BitSet();
    private final List<Line> lines = new ArrayList<>();
    private int person = -1;
    private int request = -1;
    private int last;

    /**
     * One row of it.
     *
     * @param number its number in the sheet
     * @param person what it says in the column of the person's id; empty when there is none
     * @param request the same of the request's
     * @param cells what it holds of each item
     * @param oddities what is in it that was not read
     */
    record Line(int number, String person, String request, Cells cells, List<Oddity> oddities) {}

    TemplateTable(Group group, SheetReader.Row headings) throws Unreadable {
        this.group = group;
        this.headings = headings;
        this.last = headings.number();
        this.items = new Item[headings.cells().size()];
        this.unknown = new boolean[items.length];
        for (int column = 0; column < items.length; column++) {
            place(column, TemplateForms.heading(headings.text(column)));
        }
        boolean hasKeys = group == Group.HEADER || (person >= 0 && (group == Group.PERSON || request >= 0));
        if (!hasKeys) {
            throw new Unreadable(
                    "column-missing",
                    headings.number(),
                    "The table " + group.facts().sheet() + " has no column "
                            + (person < 0 ? "Person ID" : "Requests record ID") + " under its title.",
                    TemplateReader.FILL_IN);
        }
    }

    private void place(int column, String heading) throws Unreadable {
        if (heading.isEmpty() || NOT_READ.contains(heading)) {
            return;
        }
        boolean isKnown = true;
        if (group != Group.HEADER && heading.equals(PERSON_ID)) {
            person = column;
        } else if (group != Group.HEADER && group != Group.PERSON && heading.equals(REQUEST_ID)) {
            request = column;
        } else {
            items[column] = group.items().stream()
                    .filter(item ->
                            TemplateForms.heading(item.facts().heading()).equals(heading)
                                    || item.element().toLowerCase(Locale.ROOT).equals(heading))
                    .findFirst()
                    .orElse(null);
            isKnown = items[column] != null;
            unknown[column] = !isKnown;
        }
        if (isKnown) {
            used.set(column);
            for (int other = 0; other < column; other++) {
                if (items[column] != null && items[other] == items[column]) {
                    throw new Unreadable(
                            "column-twice",
                            headings.number(),
                            "The table " + group.facts().sheet() + " has the column " + items[column].element()
                                    + " twice.",
                            TemplateReader.FILL_IN);
                }
            }
        }
    }

    Group group() {
        return group;
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether a row has an id of this table, as every one of its rows must. */
    boolean hasKey(SheetReader.Row row) {
        int key = group == Group.PERSON ? person : group == Group.HEADER ? used.nextSetBit(0) : request;
        return !row.text(key).isEmpty();
    }

    /** Takes a row into the table. */
    void add(SheetReader.Row row, BitSet hiddenColumns, boolean isFrom1904) throws Unreadable {
        @Nullable String[] values = new String[group.size()];
        List<Oddity> oddities = new ArrayList<>();
        boolean isEmpty = true;
        for (int column = 0; column < items.length; column++) {
            SheetReader.Cell cell = row.cell(column);
            if (cell == null) {
                continue;
            }
            if (used.get(column)) {
                check(cell, row, column, hiddenColumns);
                isEmpty = false;
                Item item = items[column];
                if (item != null) {
                    values[item.place()] = TemplateForms.read(item.facts(), cell, isFrom1904);
                }
            } else if (unknown[column] && !cell.text().isBlank()) {
                // Once for each column: a finding on every row would drown all others.
                unknown[column] = false;
                oddities.add(new Oddity(Oddity.Kind.UNKNOWN, group, headings.text(column), row.number()));
            }
        }
        if (isEmpty) {
            return;
        }
        last = row.number();
        lines.add(new Line(
                row.number(),
                TemplateForms.key(row.text(person)),
                TemplateForms.key(row.text(request)),
                new Cells(group, row.number(), values, new int[0]),
                oddities));
    }

    private void check(SheetReader.Cell cell, SheetReader.Row row, int column, BitSet hiddenColumns) throws Unreadable {
        String where = "Row " + row.number() + " of the table " + group.facts().sheet();
        if (cell.isFormula()) {
            throw new Unreadable(
                    "workbook-formula",
                    row.number(),
                    where + " holds a formula under \"" + TemplateForms.heading(headings.text(column)) + "\".",
                    "Copy the table and paste it as values, so that what is read is what you see.");
        }
        if (row.isHidden() || hiddenColumns.get(column)) {
            throw new Unreadable(
                    "workbook-hidden",
                    row.number(),
                    where + " is filled in but hidden, or the column \"" + TemplateForms.heading(headings.text(column))
                            + "\" is.",
                    "Clear every filter, show all rows and columns, and see whether they belong in the return.");
        }
    }

    /** Refuses cells that were made one, under the title. */
    void checkMerged(List<SheetReader.Area> merged) throws Unreadable {
        for (SheetReader.Area area : merged) {
            int column = used.nextSetBit(Math.max(0, area.left()));
            if (area.bottom() >= headings.number() && area.top() <= last && column >= 0 && column <= area.right()) {
                throw new Unreadable(
                        "workbook-merged",
                        area.top(),
                        "The table " + group.facts().sheet() + " has merged cells in row " + area.top()
                                + ", so nobody can tell which row or column they belong to.",
                        "Unmerge them and fill in each cell.");
            }
        }
    }
}
