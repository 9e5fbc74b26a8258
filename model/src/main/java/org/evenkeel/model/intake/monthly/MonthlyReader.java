package org.evenkeel.model.intake.monthly;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;

/**
 * Reads a council's monthly figures: CSV in UTF-8 with the columns {@code month} and {@code plans}, any other
 * {@link Figure}, {@code plans.} and a placement, and any of them after {@code forecast_}. All of it or nothing.
 */
public final class MonthlyReader {

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final String BY_PLACEMENT = "plans.";
    private static final Set<String> WORDS = Set.of("source", "note");

    private final String name;
    private final List<Issue> issues = new ArrayList<>();
    private final List<MonthlyFigures.Month> months = new ArrayList<>();

    private MonthlyReader(String name) {
        this.name = name;
    }

    /** Reads a file: every month, or every fault. */
    public static Loaded<MonthlyFigures> read(Path file) {
        MonthlyReader reader = new MonthlyReader(String.valueOf(file.getFileName()));
        try (Reader characters = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return reader.read(characters);
        } catch (IOException e) {
            reader.fault(0, "", "The file cannot be read.", "Check that it is there, as CSV in UTF-8.");
            return Loaded.failed(reader.issues);
        }
    }

    /** Reads a text. */
    public static Loaded<MonthlyFigures> read(String name, String text) {
        return new MonthlyReader(name).read(new StringReader(text));
    }

    private Loaded<MonthlyFigures> read(Reader characters) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(characters)) {
            boolean isFirst = true;
            for (NamedCsvRecord row : rows) {
                if (isFirst && !hasColumns(row.getHeader())) {
                    return Loaded.failed(issues);
                }
                isFirst = false;
                add(row);
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            fault(0, "", "The file breaks off or has rows of unequal length.", "Export it again as CSV in UTF-8.");
        }
        if (issues.isEmpty() && months.size() < 2) {
            fault(0, "", "It has fewer than two months.", "Give the first month to compare, and the last.");
        }
        return issues.isEmpty() ? Loaded.of(new MonthlyFigures(months)) : Loaded.failed(issues);
    }

    private boolean hasColumns(List<String> header) {
        Stream.of("month", "plans")
                .filter(needed -> !header.contains(needed))
                .forEach(needed -> fault(1, needed, "The file has no such column.", "Add it."));
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                fault(1, column, "The column is there twice.", "Take one of them out.");
            } else if (!column.equals("month") && !WORDS.contains(column) && !isKnown(column)) {
                String known = Stream.of(Figure.values()).map(Figure::column).collect(Collectors.joining(", "));
                fault(
                        1,
                        column,
                        "No figure is called this.",
                        "Use month, source, note, " + known + ", plans. and a placement such as"
                                + " plans.independent-special, or forecast_ before a figure.");
            }
        }
        return issues.isEmpty();
    }

    private static boolean isKnown(String column) {
        return figure(column).isPresent() || placement(column).isPresent();
    }

    private static Optional<Figure> figure(String column) {
        return Figure.of(column.startsWith(Figure.FORECAST) ? column.substring(Figure.FORECAST.length()) : column);
    }

    private static Optional<Placement> placement(String column) {
        return column.startsWith(BY_PLACEMENT)
                ? Placement.ofCode(column.substring(BY_PLACEMENT.length()))
                : Optional.empty();
    }

    private void add(NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        Map<Figure, Long> actual = new EnumMap<>(Figure.class);
        Map<Figure, Long> forecast = new EnumMap<>(Figure.class);
        Map<Placement, Long> placements = new EnumMap<>(Placement.class);
        for (String column : row.getHeader()) {
            String text = row.getField(column).strip();
            if (text.isEmpty() || !isKnown(column)) {
                continue;
            }
            OptionalLong value = value(line, column, text);
            if (value.isPresent()) {
                placement(column).ifPresent(placement -> placements.put(placement, value.getAsLong()));
                figure(column)
                        .ifPresent(figure -> (column.startsWith(Figure.FORECAST) ? forecast : actual)
                                .put(figure, value.getAsLong()));
            }
        }
        within(line, actual, Figure.MOVED_IN, Figure.NEW_PLANS);
        within(line, actual, Figure.MOVED_OUT, Figure.CEASED);
        long placed = placements.values().stream().mapToLong(Long::longValue).sum();
        if (actual.containsKey(Figure.PLANS) && placed > actual.get(Figure.PLANS)) {
            fault(line, "plans", "Plans by placement are more than all plans.", "Correct one of them.");
        }
        month(row, line)
                .ifPresent(month -> months.add(new MonthlyFigures.Month((int) month, actual, forecast, placements)));
    }

    private void within(int line, Map<Figure, Long> actual, Figure part, Figure whole) {
        if (actual.containsKey(part) && actual.containsKey(whole) && actual.get(part) > actual.get(whole)) {
            fault(
                    line,
                    part.column(),
                    "It is more than " + whole.column() + ", of which it is a part.",
                    "Correct one of them.");
        }
    }

    private OptionalLong month(NamedCsvRecord row, int line) {
        String text = row.getField("month").strip();
        try {
            int month = MonthIndex.parse(text);
            if (!months.isEmpty() && month <= months.getLast().month()) {
                fault(
                        line,
                        "month",
                        text + " comes after a month that is as late.",
                        "Give each month once, oldest first.");
            }
            return OptionalLong.of(month);
        } catch (DateTimeException e) {
            fault(line, "month", "\"" + text + "\" is not a month.", "Write year and month, such as 2025-09.");
            return OptionalLong.empty();
        }
    }

    private OptionalLong value(int line, String column, String text) {
        boolean isMoney = figure(column).filter(Figure::isMoney).isPresent();
        if (isMoney && POUNDS.matcher(text).matches()) {
            return OptionalLong.of(new BigDecimal(text).movePointRight(2).longValueExact());
        }
        if (!isMoney && COUNT.matcher(text).matches()) {
            return OptionalLong.of(Long.parseLong(text));
        }
        fault(
                line,
                column,
                "\"" + text + "\" is not " + (isMoney ? "an amount of pounds." : "a whole number."),
                isMoney
                        ? "Write pounds without sign or commas, such as 4250000.00."
                        : "Write a whole number without commas, or leave the cell empty.");
        return OptionalLong.empty();
    }

    private void fault(int line, String field, String message, String action) {
        issues.add(Issue.error(
                "monthly." + (field.isEmpty() ? "file" : field), new Where(name, line, field), message, action));
    }
}
