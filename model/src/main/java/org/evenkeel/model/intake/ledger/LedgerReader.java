package org.evenkeel.model.intake.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;

/**
 * Reads a ledger in CSV through its mapping. What is not as the mapping says is held back with a message; nothing is
 * guessed. See {@code docs/method/monitoring.md}.
 */
public final class LedgerReader {

    /** The largest file that is read, in bytes: some three million rows. */
    static final long MOST_BYTES = 1L << 28;

    private LedgerReader() {}

    /** Reads a file: the ledger with what was held back, or why it cannot be read at all. */
    public static Loaded<Ledger> read(Path file, LedgerMapping mapping) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                return unreadable(name, "There is no such file.", "Check the name.");
            }
            if (Files.size(file) > MOST_BYTES) {
                return unreadable(name, "The file is larger than 256 MB.", "Export one year of high needs codes only.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return read(name, text, mapping);
        } catch (CharacterCodingException e) {
            return unreadable(name, "The file is not UTF-8 text.", "Export it as CSV in UTF-8.");
        } catch (IOException e) {
            return unreadable(
                    name,
                    "The file cannot be read (" + e.getClass().getSimpleName() + ").",
                    "Check that you may read it and that no other program holds it.");
        }
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in messages
     */
    public static Loaded<Ledger> read(String name, String text, LedgerMapping mapping) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (Reader characters = new StringReader(plain);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(mapping.separator())
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(characters)) {
            Sorter sorter = null;
            for (CsvRecord row : rows) {
                if (sorter == null) {
                    List<Issue> missing = missing(name, row.getFields(), mapping.columns());
                    if (!missing.isEmpty()) {
                        return Loaded.failed(missing);
                    }
                    sorter = new Sorter(mapping, row.getFields());
                } else {
                    sorter.add(row);
                }
            }
            return sorter == null
                    ? unreadable(name, "The file is empty.", "Export the ledger again.")
                    : Loaded.of(sorter.ledger());
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            return unreadable(
                    name,
                    "The file breaks off: a quote is opened and never closed, or a field is too long.",
                    "Export the ledger again.");
        }
    }

    private static List<Issue> missing(String name, List<String> header, LedgerMapping.Columns columns) {
        List<String> names = header.stream().map(String::strip).toList();
        List<Issue> issues = new ArrayList<>();
        for (String column : List.of(
                columns.period(),
                columns.code(),
                columns.costCentre(),
                columns.amount(),
                columns.debit(),
                columns.credit(),
                columns.journal(),
                columns.description(),
                columns.key())) {
            if (!column.isEmpty() && !names.contains(column)) {
                issues.add(Issue.error(
                        "ledger.column-missing",
                        Where.line(name, 1).field(column),
                        "The ledger has no column of this name.",
                        "Its columns are: " + String.join(", ", names) + ". Change the mapping, or export again."));
            }
        }
        return issues;
    }

    private static Loaded<Ledger> unreadable(String name, String message, String action) {
        return Loaded.failed(Issue.error("ledger.unreadable", Where.file(name), message, action));
    }
}
