package org.evenkeel.model.intake.sen2.rule;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One row of the table of a rule: a change to a child of a legal return, and whether the rule lets it pass. The tables,
 * {@code reference/sen2-return/rules}, are for officers to read; tests and planted faults are made from them.
 *
 * @param rule the rule's id
 * @param fails whether the rule must find it
 * @param child what kind of child is changed
 * @param year the collection year that it is meant for; 0 for any that the rule has
 * @param item where it must be found, such as {@code Person.UPN}; empty when it passes
 * @param why in a few words
 * @param changes what is changed, by the path of the item or group, in order
 */
public record RuleRow(
        String rule,
        boolean fails,
        String child,
        int year,
        String item,
        String why,
        SequencedMap<String, String> changes) {

    private static final List<String> FIXED = List.of("result", "child", "year", "item", "why");

    /** The rows of a rule. */
    public static List<RuleRow> of(Rule rule) {
        String file = "/reference/sen2-return/rules/" + rule.id() + ".csv";
        InputStream stream = RuleRow.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the build is broken: no " + file + " on the class path");
        }
        List<RuleRow> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.forEach(row -> rows.add(row(rule, row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static RuleRow row(Rule rule, NamedCsvRecord row) {
        SequencedMap<String, String> changes = new LinkedHashMap<>();
        for (String column : row.getHeader()) {
            if (!FIXED.contains(column) && !row.getField(column).isEmpty()) {
                changes.put(column, row.getField(column));
            }
        }
        String year = row.getField("year");
        return new RuleRow(
                rule.id(),
                row.getField("result").equals("fails"),
                row.getField("child"),
                year.isEmpty() ? 0 : Integer.parseInt(year),
                row.getField("item"),
                row.getField("why"),
                changes);
    }
}
