package org.evenkeel.model.intake;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.statistics.Status;

/**
 * The chosen columns of one published CSV file, held as columns: texts shared, figures as numbers with their status.
 *
 * <p>Columns are found by the names in the header. A file or column that is missing, a row of the wrong length and a
 * figure that cannot be read are findings, and the rest of the file is still used.
 */
final class CsvTable {

    private static final Status[] STATUSES = Status.values();
    private static final int MOST_REPORTED = 20;

    private final String file;
    private final List<String> textNames;
    private final List<String> numberNames;
    private final String[][] texts;
    private final double[][] numbers;
    private final byte[][] statuses;
    private int rows;

    private CsvTable(String file, List<String> textNames, List<String> numberNames) {
        this.file = file;
        this.textNames = textNames;
        this.numberNames = numberNames;
        this.texts = new String[textNames.size()][256];
        this.numbers = new double[numberNames.size()][256];
        this.statuses = new byte[numberNames.size()][256];
    }

    /** Reads a file, or as much of it as can be read. */
    static CsvTable read(
            ReferenceFiles files,
            String file,
            List<String> texts,
            List<String> numbers,
            NumberParser.Dialect dialect,
            Findings findings) {
        var table = new CsvTable(file, texts, numbers);
        try (InputStream stream = files.open(file)) {
            if (stream == null) {
                findings.add(Issue.error(
                        "file-missing",
                        Where.file(file),
                        "There is no such file among the reference files.",
                        "Restore it: what it holds is treated as not published."));
                return table;
            }
            var rows = table.new Rows(new NumberParser(dialect), findings);
            try (var reader = CsvReader.builder()
                    .detectBomHeader(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(rows, new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                reader.forEach(row -> {});
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            findings.add(Issue.error(
                    "file-unreadable",
                    Where.file(file),
                    "The file breaks off after " + table.rows + " rows: " + reason(e) + ".",
                    "Restore it: the rest of what it holds is treated as not published."));
        }
        return table;
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    String file() {
        return file;
    }

    int rows() {
        return rows;
    }

    /** The position of a text column. */
    int text(String name) {
        return textNames.indexOf(name);
    }

    String text(int column, int row) {
        return texts[column][row];
    }

    /** The position of a column of figures. */
    int number(String name) {
        return numberNames.indexOf(name);
    }

    /** A figure; not a number where there is none. */
    double number(int column, int row) {
        return numbers[column][row];
    }

    Status status(int column, int row) {
        return STATUSES[statuses[column][row]];
    }

    private void grow() {
        int size = rows * 2;
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Arrays.copyOf(texts[i], size);
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Arrays.copyOf(numbers[i], size);
            statuses[i] = Arrays.copyOf(statuses[i], size);
        }
    }

    /** Takes the fields as they are parsed, straight from the buffer. */
    private final class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {

        private static final int SKIP = Integer.MIN_VALUE;

        private final NumberParser parser;
        private final Findings findings;
        private final SharedTexts shared = new SharedTexts();
        private String[] header = new String[0];
        private int[] targets = new int[0];
        private boolean headerRead;
        private int reported;

        Rows(NumberParser parser, Findings findings) {
            this.parser = parser;
            this.findings = findings;
        }

        @Override
        protected void handleBegin(long line) {
            if (headerRead) {
                if (numbers.length + texts.length > 0 && rows == capacity()) {
                    grow();
                }
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i][rows] = Double.NaN;
                    statuses[i][rows] = (byte) Status.NOT_AVAILABLE.ordinal();
                }
                for (String[] column : texts) {
                    column[rows] = "";
                }
            }
        }

        private int capacity() {
            return texts.length > 0 ? texts[0].length : numbers[0].length;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (!headerRead) {
                header = Arrays.copyOf(header, index + 1);
                header[index] = name(new String(buffer, offset, length), index);
                return;
            }
            int target = index < targets.length ? targets[index] : SKIP;
            if (target == SKIP) {
                return;
            }
            if (target >= 0) {
                texts[target][rows] = shared.of(buffer, offset, length);
            } else {
                figure(-target - 1, buffer, offset, length);
            }
        }

        private void report(String rule, String field, String message, String action) {
            reported++;
            if (reported <= MOST_REPORTED) {
                var where = Where.line(file, (int) getStartingLineNumber()).field(field);
                findings.add(Issue.warning(rule, where, message, action));
            }
        }

        private String name(String name, int index) {
            return index == 0 && name.startsWith("\ufeff") ? name.substring(1) : name;
        }

        private void figure(int column, char[] buffer, int offset, int length) {
            parser.parse(buffer, offset, length);
            Status status = parser.status();
            if (status == null) {
                report(
                        "figure-unreadable",
                        numberNames.get(column),
                        "\"" + new String(buffer, offset, Math.min(length, 40))
                                + "\" is neither a number nor one of the publisher's symbols.",
                        "It is treated as not available.");
                return;
            }
            numbers[column][rows] = parser.value();
            statuses[column][rows] = (byte) status.ordinal();
        }

        @Override
        protected Boolean buildRecord() {
            if (!headerRead) {
                readHeader();
            } else if (getFieldCount() == header.length) {
                rows++;
            } else {
                report(
                        "row-ragged",
                        "",
                        "The row has " + getFieldCount() + " fields, the header " + header.length + ".",
                        "The row is left out.");
            }
            return true;
        }

        private void readHeader() {
            headerRead = true;
            targets = new int[header.length];
            Arrays.fill(targets, SKIP);
            List<String> names = List.of(header);
            for (int i = 0; i < textNames.size(); i++) {
                locate(names, textNames.get(i), i);
            }
            for (int i = 0; i < numberNames.size(); i++) {
                locate(names, numberNames.get(i), -i - 1);
            }
        }

        private void locate(List<String> names, String name, int target) {
            int index = names.indexOf(name);
            if (index >= 0) {
                targets[index] = target;
            } else {
                findings.add(Issue.error(
                        "column-missing",
                        Where.line(file, 1).field(name),
                        "The file has no column of this name.",
                        "Check the release: what the column holds is treated as not published."));
            }
        }
    }
}
