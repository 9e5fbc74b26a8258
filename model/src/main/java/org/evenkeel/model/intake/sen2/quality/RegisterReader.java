package org.evenkeel.model.intake.sen2.quality;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Severity;
import org.evenkeel.model.intake.Where;
import org.jspecify.annotations.Nullable;

/** Reads the register of findings back after people have written in it, in an editor or a spreadsheet. */
final class RegisterReader {

    private static final int MOST_FAULTS = 50;
    private static final DateTimeFormatter SPREADSHEET =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    /** A UPN, a ULN, or a postcode: a note must hold none. */
    private static final Pattern IDENTIFIER = Pattern.compile(
            "\\b[A-Z]\\d{11}[0-9A-Z]\\b|\\b\\d{10}\\b|\\b[A-Z]{1,2}\\d[0-9A-Z]? ?\\d[A-Z]{2}\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<String> columns;
    private final List<Issue> issues;
    private final String file;
    private @Nullable CsvRecord row;
    private int line = 1;

    private RegisterReader(String file, List<String> columns, List<Issue> issues) {
        this.file = file;
        this.columns = columns;
        this.issues = issues;
    }

    static List<KnownFinding> findings(Path file, LocalDate today, List<Issue> issues) {
        Set<String> seen = new HashSet<>();
        return rows(file, RegisterFile.FINDINGS, issues, at -> at.finding(today, seen));
    }

    static List<CheckCount> checks(Path file, List<Issue> issues) {
        return rows(file, RegisterFile.CHECKS, issues, RegisterReader::check);
    }

    private static <T> List<T> rows(
            Path file, List<String> wanted, List<Issue> issues, Function<RegisterReader, Optional<T>> maker) {
        List<T> made = new ArrayList<>();
        if (!Files.exists(file)) {
            return made;
        }
        String name = String.valueOf(file.getFileName());
        try (var rows = CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            RegisterReader at = null;
            for (CsvRecord row : rows) {
                if (at == null) {
                    at = new RegisterReader(
                            name,
                            row.getFields().stream()
                                    .map(one -> one.strip().toLowerCase(Locale.ROOT))
                                    .toList(),
                            issues);
                    List<String> missing = wanted.stream()
                            .filter(one -> !row.getFields().contains(one))
                            .toList();
                    if (!missing.isEmpty()) {
                        at.fault("It has no column " + String.join(", ", missing) + ".");
                        return made;
                    }
                } else if (issues.size() < MOST_FAULTS) {
                    at.row = row;
                    at.line++;
                    maker.apply(at).ifPresent(made::add);
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            issues.add(Issue.error(
                    "notes", Where.file(name), "It cannot be read as a CSV file in UTF-8.", "Save it as CSV UTF-8."));
        }
        return made;
    }

    private Optional<KnownFinding> finding(LocalDate today, Set<String> seen) {
        int before = issues.size();
        String key = field("key");
        if (!FindingKeys.isKey(key) || !FindingKeys.isKey(field("value_key")) || !isKeyOrNone(field("other_key"))) {
            fault("The keys are not as they were written; copy the row anew from the file as it was.");
        } else if (!seen.add(key)) {
            fault("The same finding is there twice.");
        }
        Standing standing = Standing.ofCode(field("state")).orElse(null);
        if (standing == null) {
            fault("The state is \"" + field("state") + "\", not open, explained, accepted or fixed.");
        }
        Optional<Note> note = note(standing, today);
        Severity severity = field("severity").equals("error") ? Severity.ERROR : Severity.QUERY;
        LocalDate since = date("since");
        LocalDate last = date("seen");
        int child = number("child");
        int at = number("line");
        if (issues.size() > before || standing == null || since == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(new KnownFinding(
                new FindingKeys(key, field("other_key"), field("value_key")),
                field("rule"),
                severity,
                field("module"),
                field("item"),
                child,
                at,
                field("value"),
                field("message"),
                standing,
                since,
                last,
                note));
    }

    private Optional<Note> note(@Nullable Standing standing, LocalDate today) {
        String text = field("note");
        String role = field("role");
        if (IDENTIFIER.matcher(text + " | " + role).find()) {
            fault("The note or role holds what looks like a UPN, a ULN or a postcode. Say it without.");
        }
        if (standing != null
                && standing.isSettled()
                && (text.isEmpty() || role.isEmpty() || field("noted").isEmpty())) {
            fault("What is " + standing.code() + " wants a note, the role of whoever says so, and the day (noted).");
            return Optional.empty();
        }
        if (text.isEmpty() || field("noted").isEmpty()) {
            return Optional.empty();
        }
        LocalDate on = date("noted");
        if (on != null && on.isAfter(today)) {
            fault("The day of the note, " + on + ", is after the day of the check, " + today + ".");
        }
        return on == null ? Optional.empty() : Optional.of(new Note(text, role, on));
    }

    private Optional<CheckCount> check() {
        LocalDate date = date("date");
        String authority = field("authority");
        int[] numbers =
                RegisterFile.CHECKS.stream().skip(2).mapToInt(this::number).toArray();
        return date == null
                ? Optional.empty()
                : Optional.of(new CheckCount(
                        date,
                        authority,
                        numbers[0],
                        numbers[1],
                        numbers[2],
                        numbers[3],
                        numbers[4],
                        numbers[5],
                        numbers[6],
                        numbers[7],
                        numbers[8]));
    }

    private static boolean isKeyOrNone(String text) {
        return text.isEmpty() || FindingKeys.isKey(text);
    }

    /** As it is written by us, or as a spreadsheet writes it in this country. */
    private @Nullable LocalDate date(String column) {
        String text = field(column);
        for (DateTimeFormatter form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, SPREADSHEET)) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        fault("\"" + text + "\" in " + column + " is not a day, such as 2026-01-15.");
        return null;
    }

    private int number(String column) {
        String text = field(column);
        if (!text.matches("\\d{1,9}")) {
            fault("\"" + text + "\" in " + column + " is not a whole number.");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private String field(String column) {
        int place = columns.indexOf(column);
        return row == null || place < 0 || place >= row.getFieldCount()
                ? ""
                : row.getField(place).strip();
    }

    private void fault(String message) {
        issues.add(Issue.error("notes", Where.line(file, line), message, "Put the file right, and check again."));
    }
}
