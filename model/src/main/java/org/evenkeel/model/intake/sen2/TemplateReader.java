package org.evenkeel.model.intake.sen2;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the department's Excel template: tables below each other on one sheet or each on its own, found by their titles in
 * column A, with headings in the row below. Nothing is told of it before all of it has been read.
 */
final class TemplateReader {

    static final String FILL_IN =
            "Fill in the department's template of the return's year as it is, and save it as .xlsx.";

    private static final int MOST_LINES = 500_000;
    private static final int FREE = 2; // rows before a title that hold no data

    private final Workbook book;
    private final Map<String, Group> titles = new HashMap<>();
    private final Map<Group, TemplateTable> tables = new EnumMap<>(Group.class);
    private final Set<Group> hidden = EnumSet.noneOf(Group.class);
    private int lines;

    private TemplateReader(Workbook book) {
        this.book = book;
        for (Group group : Group.values()) {
            titles.put(TemplateForms.heading(group.facts().sheet()), group);
        }
    }

    /** Tells the return in a workbook. */
    static void read(Path file, Expected expected, Sen2Handler handler) throws Unreadable, IOException {
        try (Workbook book = Workbook.open(file)) {
            new TemplateReader(book).read(expected, handler);
        }
    }

    private void read(Expected expected, Sen2Handler handler) throws Unreadable, IOException {
        for (Workbook.Sheet sheet : book.sheets()) {
            if (sheet.part().contains("worksheets/")) {
                Walk walk = new Walk(sheet.isHidden());
                book.read(sheet.part(), part -> walk.sheet.read(part, walk));
                walk.end();
            }
        }
        checkAllThere();
        List<TemplateTable.Line> headers = table(Group.HEADER).lines();
        if (headers.size() != 1) {
            throw new Unreadable(
                    "no-header",
                    0,
                    "The table " + Group.HEADER.facts().sheet() + " has " + headers.size()
                            + " rows, where it must have one: whose return it is.",
                    FILL_IN);
        }
        TemplateTable.Line first = headers.getFirst();
        Header header = new Header(first.cells());
        Layout layout = expected.layout(header);
        Rows rows = joined(layout.year(), first.oddities());
        handler.header(header, layout);
        rows.persons(handler);
    }

    private TemplateTable table(Group group) {
        return Objects.requireNonNull(tables.get(group));
    }

    private void checkAllThere() throws Unreadable {
        Optional<Group> missing = titles.values().stream()
                .filter(group -> !tables.containsKey(group))
                .sorted()
                .findFirst();
        if (missing.isEmpty()) {
            return;
        }
        String title = missing.get().facts().sheet();
        String message = hidden.contains(missing.get())
                ? "The table " + title + " is on a hidden sheet."
                : tables.isEmpty()
                        ? "This Excel workbook is not the department's template: it has none of its tables."
                        : "The workbook has no table " + title + " (a title in column A with headings below).";
        throw new Unreadable("table-missing", 0, message, FILL_IN);
    }

    /** Puts the tables together: which row belongs to which is said by the ids of person and request alone. */
    private Rows joined(int year, List<Oddity> ofHeader) throws Unreadable {
        Rows rows = new Rows(FILL_IN);
        rows.odd(ofHeader);
        for (TemplateTable.Line line : table(Group.PERSON).lines()) {
            rows.add(row(Group.PERSON, line, line.person(), "", year));
        }
        Map<String, String> persons = new HashMap<>();
        for (TemplateTable.Line line : table(Group.REQUEST).lines()) {
            persons.put(line.request(), line.person());
            rows.add(row(Group.REQUEST, line, line.request(), line.person(), year));
        }
        Map<Group, Map<String, Integer>> sizes = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            Optional<Group> parent = group.parent();
            if (parent.isPresent() && group != Group.REQUEST) {
                Map<String, List<TemplateTable.Line>> byRequest = new TreeMap<>();
                for (TemplateTable.Line line : table(group).lines()) {
                    checkPerson(group, line, persons);
                    byRequest
                            .computeIfAbsent(line.request(), _ -> new ArrayList<>())
                            .add(line);
                }
                Map<String, Integer> above = sizes.getOrDefault(parent.get(), Map.of());
                Map<String, Integer> own = new HashMap<>();
                for (Map.Entry<String, List<TemplateTable.Line>> some : byRequest.entrySet()) {
                    boolean isUnderRequest = parent.get() == Group.REQUEST;
                    int parents = isUnderRequest ? -1 : above.getOrDefault(some.getKey(), 0);
                    deal(group, parents, some.getValue(), rows, year);
                    own.put(some.getKey(), some.getValue().size());
                }
                sizes.put(group, own);
            }
        }
        return rows;
    }

    /**
     * Hands the rows of one request to the groups they hang from. There is one of those, or the return is at fault; then
     * they are dealt out evenly in their order, or where that cannot be, all go to the first.
     *
     * @param parents how many there are to hang from; -1 where that is the request itself
     */
    private static void deal(Group group, int parents, List<TemplateTable.Line> some, Rows rows, int year)
            throws Unreadable {
        String request = some.getFirst().request();
        boolean isEven = parents > 0 && some.size() % parents == 0;
        for (int i = 0; i < some.size(); i++) {
            int to = isEven ? i * parents / some.size() : 0;
            rows.add(row(group, some.get(i), request + " " + i, parents < 0 ? request : request + " " + to, year));
        }
    }

    private static void checkPerson(Group group, TemplateTable.Line line, Map<String, String> persons)
            throws Unreadable {
        if (!line.person().equals(persons.getOrDefault(line.request(), line.person()))) {
            throw new Unreadable(
                    "parent-missing",
                    line.number(),
                    "A row of the table " + group.facts().sheet() + " names a request of another person.",
                    "Correct its Person ID or its Requests record ID.");
        }
    }

    private static Rows.Row row(Group group, TemplateTable.Line line, String key, String parent, int year)
            throws Unreadable {
        boolean lacksPerson = group == Group.PERSON ? key.isEmpty() : group == Group.REQUEST && parent.isEmpty();
        if (lacksPerson || key.isEmpty() || key.startsWith(" ")) {
            throw new Unreadable(
                    "key-missing",
                    line.number(),
                    "A row of the table " + group.facts().sheet() + " is filled in but has no "
                            + (lacksPerson ? "Person ID" : "Requests record ID") + ".",
                    "Fill in the id, or clear the row.");
        }
        Cells cells = line.cells();
        List<Oddity> oddities = line.oddities();
        for (Item item : group.items()) {
            if (cells.has(item) && !item.facts().isIn(year)) {
                cells = cells.with(item, null);
                oddities.add(new Oddity(Oddity.Kind.OTHER_YEAR, group, item.element(), line.number()));
            }
        }
        return new Rows.Row(cells, key, parent, line.number(), oddities);
    }

    /** Goes down one sheet and finds the tables on it. */
    private final class Walk implements SheetReader.Rows {

        private final SheetReader sheet = new SheetReader(book);
        private final boolean isHidden;
        private final List<TemplateTable> found = new ArrayList<>();
        // The last rows, which are data only if no title comes right after them.
        private final List<SheetReader.Row> waiting = new ArrayList<>();
        private @Nullable Group title;
        private @Nullable TemplateTable current;

        Walk(boolean isHidden) {
            this.isHidden = isHidden;
        }

        @Override
        public void row(SheetReader.Row row) throws Unreadable {
            Group named = titles.get(TemplateForms.heading(row.text(0)));
            boolean isData = current != null && current.hasKey(row);
            if (named != null && !isData) {
                leave(row.number());
                title = named;
            } else if (title != null) {
                begin(title, row);
                title = null;
            } else if (current != null) {
                waiting.add(row);
                if (waiting.size() > FREE) {
                    take(current, waiting.removeFirst());
                }
            }
        }

        private void begin(Group group, SheetReader.Row headings) throws Unreadable {
            if (isHidden) {
                hidden.add(group);
                return;
            }
            TemplateTable table = new TemplateTable(group, headings);
            if (tables.put(group, table) != null) {
                throw new Unreadable(
                        "table-twice",
                        headings.number(),
                        "The workbook has the table " + group.facts().sheet() + " twice.",
                        FILL_IN);
            }
            found.add(table);
            current = table;
        }

        /** Ends the table before a title; the two rows above a title are kept free, but may hold a note. */
        private void leave(int number) throws Unreadable {
            TemplateTable table = current;
            if (table != null) {
                for (SheetReader.Row row : waiting) {
                    if (row.number() < number - FREE || table.hasKey(row)) {
                        take(table, row);
                    }
                }
            }
            waiting.clear();
            current = null;
        }

        private void take(TemplateTable table, SheetReader.Row row) throws Unreadable {
            if (++lines > MOST_LINES) {
                throw new Unreadable(
                        "workbook-too-large",
                        row.number(),
                        "The workbook has more than " + MOST_LINES + " rows.",
                        "Use the XML for a return of that size.");
            }
            table.add(row, sheet.hiddenColumns(), book.isFrom1904());
        }

        void end() throws Unreadable {
            leave(Integer.MAX_VALUE);
            for (TemplateTable table : found) {
                table.checkMerged(sheet.merged());
            }
        }
    }
}
