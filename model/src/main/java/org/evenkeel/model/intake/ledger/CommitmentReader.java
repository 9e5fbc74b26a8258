package org.evenkeel.model.intake.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;

/**
 * Reads the commitment record: CSV with the columns {@code key}, {@code placement}, {@code from}, {@code until},
 * {@code annual} and, if wanted, {@code known}. All of it or nothing. Messages name lines, never children.
 */
public final class CommitmentReader {

    private static final List<String> NEEDED = List.of("key", "placement", "from", "until", "annual");

    private final String name;
    private final List<Issue> issues = new ArrayList<>();
    private final AmountParser amounts = new AmountParser(AmountForm.USUAL);
    private final Map<String, List<Integer>> lines = new HashMap<>();
    private final List<Commitment> read = new ArrayList<>();

    private CommitmentReader(String name) {
        this.name = name;
    }

    /** Reads a file: every commitment, or every fault. */
    public static Loaded<List<Commitment>> read(Path file) {
        CommitmentReader reader = new CommitmentReader(String.valueOf(file.getFileName()));
        try (Reader characters = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return reader.read(characters);
        } catch (IOException e) {
            reader.fault(0, "", "The commitment record cannot be read.", "Check that it is there, as CSV in UTF-8.");
            return Loaded.failed(reader.issues);
        }
    }

    /** Reads a text. */
    public static Loaded<List<Commitment>> read(String name, String text) {
        return new CommitmentReader(name).read(new java.io.StringReader(text));
    }

    private Loaded<List<Commitment>> read(Reader characters) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(characters)) {
            boolean isChecked = false;
            for (NamedCsvRecord row : rows) {
                if (!isChecked && !hasColumns(row)) {
                    return Loaded.failed(issues);
                }
                isChecked = true;
                add(row);
            }
        } catch (CsvParseException | java.io.UncheckedIOException | IOException e) {
            fault(0, "", "The file breaks off or has rows of unequal length.", "Export it again as CSV in UTF-8.");
        }
        return issues.isEmpty() ? Loaded.of(List.copyOf(read)) : Loaded.failed(issues);
    }

    private boolean hasColumns(NamedCsvRecord row) {
        for (String column : NEEDED) {
            if (!row.getHeader().contains(column)) {
                fault(1, column, "The commitment record has no such column.", "Add it; see docs/guide/ledger.md.");
            }
        }
        return issues.isEmpty();
    }

    private void add(NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        int before = issues.size();
        String key = row.getField("key").strip();
        ChildKey.fault(key).ifPresent(fault -> fault(line, "key", fault, "Write the key of the case system."));
        Optional<Placement> placement = Placement.ALL.stream()
                .filter(each -> each.code().equals(row.getField("placement").strip()))
                .findFirst();
        if (placement.isEmpty()) {
            fault(line, "placement", "This is no kind of placement.", "Write one such as independent-special.");
        }
        int from = month(row, "from", Commitment.ALWAYS);
        if (row.getField("from").isBlank()) {
            fault(line, "from", "The first month is missing.", "Write a month such as 2025-09.");
        }
        int until = month(row, "until", Commitment.OPEN);
        int known = row.getHeader().contains("known") ? month(row, "known", Commitment.ALWAYS) : Commitment.ALWAYS;
        if (until < from) {
            fault(line, "until", "It ends before it begins.", "Correct one of the months.");
        }
        long annual = annual(row.getField("annual"), line);
        if (issues.size() == before && placement.isPresent()) {
            Commitment next = new Commitment(key, placement.get(), from, until, Money.ofPence(annual), known);
            checkOverlap(next, line);
            read.add(next);
        }
    }

    /** Two placements of one child in one month would be counted as two children. */
    private void checkOverlap(Commitment next, int line) {
        List<Integer> earlier = lines.computeIfAbsent(next.key(), _ -> new ArrayList<>());
        for (int index : earlier) {
            Commitment other = read.get(index);
            if (next.from() <= other.until() && other.from() <= next.until()) {
                fault(
                        line,
                        "from",
                        "The key has another commitment in the same months, "
                                + other.placement().code() + " from " + MonthIndex.text(other.from()) + ".",
                        "End the one in the month before the other begins.");
                return;
            }
        }
        earlier.add(read.size());
    }

    private int month(NamedCsvRecord row, String column, int otherwise) {
        String text = row.getField(column).strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return MonthIndex.parse(text);
        } catch (DateTimeException e) {
            fault(
                    (int) row.getStartingLineNumber(),
                    column,
                    "This is not a month.",
                    "Write year and month, such as 2025-09.");
            return otherwise;
        }
    }

    private long annual(String text, int line) {
        return switch (amounts.parse(text)) {
            case AmountParser.Read(long pence) when pence >= 0 -> pence;
            case AmountParser.Read _ -> {
                fault(line, "annual", "The amount is below nothing.", "Write what a year costs.");
                yield 0;
            }
            case AmountParser.Unread(Fault _, String message, String _) -> {
                fault(line, "annual", message, "Write pounds with two decimals and without commas, such as 64000.00.");
                yield 0;
            }
        };
    }

    private void fault(int line, String field, String message, String action) {
        issues.add(Issue.error(
                "commitments." + (field.isEmpty() ? "file" : field), new Where(name, line, field), message, action));
    }
}
