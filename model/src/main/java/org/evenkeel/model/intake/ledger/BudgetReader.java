package org.evenkeel.model.intake.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.evenkeel.model.unit.Money;

/** Reads the budget that the council has set: CSV with the columns {@code line} and {@code amount}, one row a line. */
public final class BudgetReader {

    private BudgetReader() {}

    /** Pounds by line's code, or every fault. */
    public static Loaded<SortedMap<String, Money>> read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<Issue> issues = new ArrayList<>();
        SortedMap<String, Money> budget = new TreeMap<>();
        AmountParser parser = new AmountParser(AmountForm.USUAL);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Where where = Where.line(name, (int) row.getStartingLineNumber());
                if (!row.getHeader().containsAll(List.of("line", "amount"))) {
                    return Loaded.failed(Issue.error(
                            "budget.column-missing", where, "A budget has the columns line and amount.", "Add them."));
                }
                String line = row.getField("line").strip();
                switch (parser.parse(row.getField("amount"))) {
                    case AmountParser.Read(long pence) -> {
                        if (budget.putIfAbsent(line, Money.ofPence(pence)) != null) {
                            issues.add(Issue.error(
                                    "budget.line-twice", where, line + " is there twice.", "Keep one of them."));
                        }
                    }
                    case AmountParser.Unread(Fault _, String message, String _) ->
                        issues.add(Issue.error(
                                "budget.amount",
                                where.field("amount"),
                                message,
                                "Write pounds with two decimals and without commas, such as 80301000.00."));
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            issues.add(Issue.error(
                    "budget.file", Where.file(name), "The budget cannot be read.", "Check that it is there, as CSV."));
        }
        return issues.isEmpty() ? Loaded.of(budget) : Loaded.failed(issues);
    }
}
