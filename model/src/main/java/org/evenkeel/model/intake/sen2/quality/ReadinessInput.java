package org.evenkeel.model.intake.sen2.quality;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.measure.Breakdown;
import org.evenkeel.model.intake.sen2.measure.Measure;
import org.evenkeel.model.intake.sen2.rule.Finding;

/**
 * What figures are made from, and which items of the return that needs: data, in {@code reference/sen2-return/readiness.csv}.
 *
 * @param code the name used in files, such as {@code twenty-weeks}
 * @param label in plain words
 * @param of the group whose children it is about
 * @param items the elements that it needs, by their path such as {@code NamedPlan.StartDate}
 * @param rules the rules that touch it whatever item they find
 * @param measures the measures that it feeds
 * @param breakdowns the breakdowns that it feeds, of any measure
 * @param weakBelow the share of clean children, 0 to 1, below which it is weak
 */
public record ReadinessInput(
        String code,
        String label,
        Group of,
        Set<String> items,
        Set<String> rules,
        Set<Measure> measures,
        Set<Breakdown> breakdowns,
        double weakBelow) {

    /** Every input, in the order of the data. */
    public static final List<ReadinessInput> ALL = read();

    /** Keeps its own copies. */
    public ReadinessInput {
        items = Set.copyOf(items);
        rules = Set.copyOf(rules);
        measures = Set.copyOf(measures);
        breakdowns = Set.copyOf(breakdowns);
    }

    /** Whether a finding is about something that it needs. */
    boolean isTouchedBy(Finding finding) {
        return items.contains(finding.path()) || rules.contains(finding.rule());
    }

    private static List<ReadinessInput> read() {
        List<ReadinessInput> inputs = new ArrayList<>();
        try (var stream = Objects.requireNonNull(
                        ReadinessInput.class.getResourceAsStream("/reference/sen2-return/readiness.csv"),
                        "the build is broken");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> inputs.add(new ReadinessInput(
                    row.getField("input"),
                    row.getField("label"),
                    Group.valueOf(row.getField("of")),
                    words(row, "items", word -> word),
                    words(row, "rules", word -> word),
                    words(row, "measures", Measure::valueOf),
                    words(row, "breakdowns", word -> Breakdown.valueOf(word.toUpperCase(Locale.ROOT))),
                    Double.parseDouble(row.getField("weak_below")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(inputs);
    }

    private static <T> Set<T> words(NamedCsvRecord row, String column, Function<String, T> made) {
        return Arrays.stream(row.getField(column).split(" "))
                .filter(word -> !word.isEmpty())
                .map(made)
                .collect(Collectors.toUnmodifiableSet());
    }
}
