package org.evenkeel.model.intake.transitions;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The rows of a CSV file with named columns; what is wrong with the file as a whole becomes a fault. */
final class CsvRows {

    /** A year's transitions of every council in England are some 20 MB. */
    private static final long MOST_BYTES = 1L << 28;

    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}");

    private final List<String> header;
    private final Faults faults;
    private final List<CsvRecord> records;

    private CsvRows(List<String> header, Faults faults, List<CsvRecord> records) {
        this.header = header;
        this.faults = faults;
        this.records = records;
    }

    /** The rows that can be read; none, and a fault, if the file cannot. */
    static List<Row> read(Path path, List<String> columns, Faults faults) {
        String text = text(path, faults);
        if (text.isBlank()) {
            if (!faults.hasErrors()) {
                faults.add("file-empty", 0, "", "The file is empty.", "It needs the heading " + heading(columns) + ".");
            }
            return List.of();
        }
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | IOException e) {
            int line = records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber() + 1;
            faults.add(
                    "file-unreadable",
                    line,
                    "",
                    "The file cannot be read as CSV from here on.",
                    "Look for a quotation mark that is not closed.");
        }
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        return new CsvRows(header, faults, records).rows(columns);
    }

    private List<Row> rows(List<String> columns) {
        for (String column : columns) {
            if (!header.contains(column)) {
                faults.add(
                        "column-missing",
                        1,
                        column,
                        "There is no column of this name.",
                        "The first line should read " + heading(columns) + ".");
            }
        }
        if (faults.has("column-missing")) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(records.size());
        for (CsvRecord record : records.subList(1, records.size())) {
            if (record.getFieldCount() == header.size()) {
                rows.add(new Row(record));
            } else {
                faults.add(
                        "row-ragged",
                        (int) record.getStartingLineNumber(),
                        "",
                        "The row has " + record.getFieldCount() + " fields, the heading " + header.size() + ".",
                        "Add what is missing, or put lists between quotation marks.");
            }
        }
        if (rows.isEmpty() && !faults.hasErrors()) {
            faults.add(
                    "file-empty",
                    0,
                    "",
                    "There is no row under the heading.",
                    "Give the file its rows, or leave it out if it is not needed.");
        }
        return rows;
    }

    private static String text(Path path, Faults faults) {
        try {
            if (!Files.isRegularFile(path)) {
                faults.add("file-missing", 0, "", "There is no such file: " + path + ".", "Give the path of a file.");
            } else if (Files.size(path) > MOST_BYTES) {
                faults.add("file-too-large", 0, "", "The file is larger than 256 MB.", "Leave out early years.");
            } else {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                        .toString();
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            }
        } catch (CharacterCodingException e) {
            faults.add("file-unreadable", 0, "", "The file is not UTF-8 text.", "Save it as CSV in UTF-8.");
        } catch (IOException e) {
            faults.add("file-unreadable", 0, "", "The file cannot be read.", "Check who may read it.");
        }
        return "";
    }

    private static String heading(List<String> columns) {
        return String.join(",", columns);
    }

    /** One row, by the names of its columns. */
    final class Row {

        private final CsvRecord record;

        private Row(CsvRecord record) {
            this.record = record;
        }

        int line() {
            return (int) record.getStartingLineNumber();
        }

        /** A field without blanks around it. */
        String text(String column) {
            return record.getField(header.indexOf(column)).strip();
        }

        /** A whole number within bounds; empty, and a fault, if it is none. */
        OptionalInt whole(String column, int least, int most) {
            String text = text(column);
            if (WHOLE.matcher(text).matches()) {
                int value = Integer.parseInt(text);
                if (value >= least && value <= most) {
                    return OptionalInt.of(value);
                }
            }
            faults.add(
                    "number-unreadable",
                    line(),
                    column,
                    "\"" + text + "\" is not a whole number from " + least + " to " + most + ".",
                    "Put it right, or take the row out.");
            return OptionalInt.empty();
        }

        /** The parts of a list that is separated by commas, without blanks. */
        List<String> list(String column) {
            return List.of(text(column).split(",", -1)).stream()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }
}
