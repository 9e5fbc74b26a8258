package org.evenkeel.model.intake.sen2.clock;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;

/**
 * Who works with each child, which the return does not say: from a CSV file with the columns {@code child}, the number in the
 * return's file, {@code officer} and {@code team}.
 *
 * @param of by the child's number
 */
public record Officers(Map<Integer, Officer> of) {

    /** Nobody is named. */
    public static final Officers NONE = new Officers(Map.of());

    private static final int MOST_FAULTS = 20;

    /** Keeps its own copy. */
    public Officers {
        of = Map.copyOf(of);
    }

    /**
     * Who works with a child.
     *
     * @param name of the officer
     * @param team the officer's; empty for none
     */
    public record Officer(String name, String team) {}

    /** Who works with a child, if the file says. */
    public Optional<Officer> of(int child) {
        return Optional.ofNullable(of.get(child));
    }

    /**
     * Reads the file; every fault of it is an issue, up to twenty.
     *
     * @param children how many children the return has
     */
    public static Loaded<Officers> read(Path file, int children) {
        List<Issue> issues = new ArrayList<>();
        Map<Integer, Officer> found = new HashMap<>();
        String name = String.valueOf(file.getFileName());
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            read(rows.iterator(), name, children, found, issues);
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            issues.add(fault(name, 0, "It cannot be read as a CSV file in UTF-8."));
        }
        return issues.isEmpty()
                ? Loaded.of(new Officers(found))
                : Loaded.failed(issues.subList(0, Math.min(issues.size(), MOST_FAULTS)));
    }

    private static void read(
            Iterator<CsvRecord> rows, String file, int children, Map<Integer, Officer> found, List<Issue> issues) {
        List<String> names = rows.hasNext()
                ? rows.next().getFields().stream()
                        .map(one -> one.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
        int child = names.indexOf("child");
        int officer = names.indexOf("officer");
        int team = names.indexOf("team");
        if (child < 0 || officer < 0) {
            issues.add(fault(file, 1, "It has no columns child and officer in its first row."));
            return;
        }
        for (int line = 2; rows.hasNext(); line++) {
            CsvRecord row = rows.next();
            String number = field(row, child);
            if (!number.matches("[1-9]\\d{0,8}") || Integer.parseInt(number) > children) {
                issues.add(
                        fault(file, line, "\"" + number + "\" is not the number of a child, 1 to " + children + "."));
            } else if (field(row, officer).isEmpty()) {
                issues.add(fault(file, line, "Child " + number + " has no officer."));
            } else if (found.put(Integer.valueOf(number), new Officer(field(row, officer), field(row, team))) != null) {
                issues.add(fault(file, line, "Child " + number + " is there twice."));
            }
        }
    }

    private static String field(CsvRecord row, int column) {
        return column < 0 || column >= row.getFieldCount()
                ? ""
                : row.getField(column).strip();
    }

    private static Issue fault(String file, int line, String message) {
        return Issue.error(
                "officers",
                line == 0 ? Where.file(file) : Where.line(file, line),
                message,
                "Give a row for each child: child,officer,team.");
    }
}
