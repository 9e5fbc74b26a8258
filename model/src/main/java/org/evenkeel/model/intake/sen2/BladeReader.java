package org.evenkeel.model.intake.sen2;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the export that COLLECT makes: a folder with one CSV file for each table, found by the end of its name. */
final class BladeReader {

    private static final String EXPORT_AGAIN = "Export all tables from COLLECT again into one folder.";

    private static final Set<String> COLLECTS_OWN = Set.of("", "nativeid", "sourceid");

    private final Path folder;
    private final Expected expected;
    private final Rows rows = new Rows("Export all tables again, at once: they must be of one moment.");

    private BladeReader(Path folder, Expected expected) {
        this.folder = folder;
        this.expected = expected;
    }

    /** Tells the return in a folder. */
    static void read(Path folder, Expected expected, Sen2Handler handler) throws Unreadable, IOException {
        new BladeReader(folder, expected).read(handler);
    }

    private void read(Sen2Handler handler) throws Unreadable, IOException {
        List<Cells> headers = new ArrayList<>();
        table(Group.HEADER, 0, headers);
        if (headers.size() != 1) {
            throw new Unreadable(
                    "no-header",
                    0,
                    "The table sen2 has " + headers.size() + " rows, where it must have one: whose return it is.",
                    EXPORT_AGAIN);
        }
        Header header = new Header(headers.getFirst());
        Layout layout = expected.layout(header);
        for (Group group : Group.values()) {
            if (group != Group.HEADER) {
                table(group, layout.year(), headers);
            }
        }
        handler.header(header, layout);
        rows.persons(handler);
    }

    private void table(Group group, int year, List<Cells> headers) throws Unreadable, IOException {
        String table = group.facts().table();
        Path file = file(table);
        int line = 0;
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(reader)) {
            Columns columns = null;
            for (CsvRecord row : csv) {
                line = Math.toIntExact(row.getStartingLineNumber());
                if (columns == null) {
                    columns = new Columns(group, row.getFields());
                } else {
                    row(columns, row, line, year, headers);
                }
            }
            if (columns == null) {
                throw new Unreadable(
                        "file-empty",
                        0,
                        "The table " + table + " is empty, without so much as a heading.",
                        EXPORT_AGAIN);
            }
        } catch (CharacterCodingException e) {
            throw encoding(table, line);
        } catch (CsvParseException | UncheckedIOException e) {
            if (hasCause(e, CharacterCodingException.class)) {
                throw encoding(table, line);
            }
            throw new Unreadable(
                    "not-csv",
                    line,
                    "The table " + table + " breaks off or is no CSV after line " + line + ".",
                    EXPORT_AGAIN);
        }
    }

    private void row(Columns columns, CsvRecord row, int line, int year, List<Cells> headers) throws Unreadable {
        Group group = columns.group;
        if (row.getFieldCount() != columns.size) {
            throw new Unreadable(
                    "row-ragged",
                    line,
                    "A row of the table " + group.facts().table() + " has " + row.getFieldCount()
                            + " fields, its heading " + columns.size + ".",
                    EXPORT_AGAIN);
        }
        @Nullable String[] values = new String[group.size()];
        List<Oddity> oddities = new ArrayList<>();
        columns.items.forEach((item, column) -> {
            String value = BladeForms.read(item.facts(), row.getField(column));
            if (value.isEmpty()) {
                return;
            }
            if (group != Group.HEADER && !item.facts().isIn(year)) {
                oddities.add(new Oddity(Oddity.Kind.OTHER_YEAR, group, item.element(), line));
            } else {
                values[item.place()] = value;
            }
        });
        columns.unknown.entrySet().removeIf(column -> {
            // Once for each column: a finding on every row would drown all others.
            boolean isFilled = !row.getField(column.getValue()).isBlank();
            if (isFilled) {
                oddities.add(new Oddity(Oddity.Kind.UNKNOWN, group, column.getKey(), line));
            }
            return isFilled;
        });
        Cells cells = new Cells(group, line, values, new int[0]);
        if (group == Group.HEADER) {
            headers.add(cells);
            rows.odd(oddities);
        } else {
            String parent =
                    group.parent().isEmpty() ? "" : row.getField(columns.parent).strip();
            rows.add(new Rows.Row(cells, row.getField(columns.key).strip(), parent, sequence(columns, row), oddities));
        }
    }

    private static int sequence(Columns columns, CsvRecord row) {
        String text = columns.sequence < 0 ? "" : row.getField(columns.sequence).strip();
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Path file(String table) throws Unreadable, IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                        return name.equals(table + ".csv") || name.endsWith("_" + table + ".csv");
                    })
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(
                            "table-missing",
                            0,
                            "The folder has no table " + table + " (a file whose name ends with _" + table + ".csv).",
                            EXPORT_AGAIN));
        }
    }

    private static Unreadable encoding(String table, int line) {
        return new Unreadable(
                "wrong-encoding",
                line,
                "The table " + table + " holds characters that are not UTF-8.",
                "Export it again; do not save it from a spreadsheet.");
    }

    private static boolean hasCause(Throwable fault, Class<? extends Throwable> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Where the columns of a table are. */
    private static final class Columns {

        private final Group group;
        private final int size;
        private final Map<Item, Integer> items = new HashMap<>();
        // Named in the heading, and no item of the group in any year.
        private final Map<String, Integer> unknown = new LinkedHashMap<>();
        private final int key;
        private final int parent;
        private final int sequence;

        Columns(Group group, List<String> headings) throws Unreadable {
            this.group = group;
            this.size = headings.size();
            List<String> names = headings.stream()
                    .map(heading -> heading.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT))
                    .toList();
            for (Item item : group.items()) {
                int column = names.indexOf(item.element().toLowerCase(Locale.ROOT));
                if (column >= 0) {
                    items.put(item, column);
                }
            }
            GroupFacts facts = group.facts();
            this.key = names.indexOf(facts.key());
            this.parent = names.indexOf(facts.parentKey());
            this.sequence = names.indexOf(facts.table() + "orderseqcolumn");
            if (key < 0 || (parent < 0 && group.parent().isPresent())) {
                throw new Unreadable(
                        "column-missing",
                        1,
                        "The table " + facts.table() + " has no column " + (key < 0 ? facts.key() : facts.parentKey())
                                + ".",
                        EXPORT_AGAIN);
            }
            for (int column = 0; column < size; column++) {
                String name = names.get(column);
                if (names.indexOf(name) != column && !name.isEmpty()) {
                    throw new Unreadable(
                            "column-twice",
                            1,
                            "The table " + facts.table() + " has two columns of the same name.",
                            EXPORT_AGAIN);
                }
                if (isUnknown(name, column)) {
                    unknown.put(name, column);
                }
            }
        }

        /** COLLECT's own columns tell nothing of a child. */
        private boolean isUnknown(String name, int column) {
            return !items.containsValue(column)
                    && column != key
                    && column != parent
                    && column != sequence
                    && !COLLECTS_OWN.contains(name);
        }
    }
}
