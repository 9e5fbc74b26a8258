package org.evenkeel.report.table;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;

/** Writes any table as CSV (RFC 4180): numbers in full without separators or signs of the pound, a range as two columns. */
public final class CsvWriter {

    private CsvWriter() {}

    /** The table as CSV text, lines ended by carriage return and line feed. A missing value is an empty field. */
    public static String write(Table table) {
        StringWriter text = new StringWriter();
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(CsvText.of(headings(table)));
            for (Table.Row row : table.rows()) {
                csv.writeRecord(fields(table, row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> headings(Table table) {
        List<String> headings = new ArrayList<>();
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            String name = column.group().isEmpty() ? column.label() : column.group() + ": " + column.label();
            String unit = unit(table, index);
            String suffix = unit.isEmpty() ? "" : " (" + unit + ")";
            if (column.kind() == Column.Kind.RANGE) {
                headings.add(name + ", low" + suffix);
                headings.add(name + ", high" + suffix);
            } else {
                headings.add(name + suffix);
            }
        }
        return headings;
    }

    private static String unit(Table table, int index) {
        for (Table.Row row : table.rows()) {
            switch (row.cells().get(index)) {
                case Cell.Quantity quantity -> {
                    return quantity.unit().inFiles();
                }
                case Cell.Span span -> {
                    return span.unit().inFiles();
                }
                case Cell.Text _, Cell.Link _, Cell.Reference _, Cell.Missing _ -> {}
            }
        }
        return "";
    }

    private static List<String> fields(Table table, Table.Row row) {
        List<String> fields = new ArrayList<>();
        for (int index = 0; index < row.cells().size(); index++) {
            boolean two = table.columns().get(index).kind() == Column.Kind.RANGE;
            switch (row.cells().get(index)) {
                case Cell.Text text -> fields.add(CsvText.of(text.text()));
                case Cell.Link link -> fields.add(CsvText.of(link.text()));
                case Cell.Reference reference -> fields.add(CsvText.of(reference.citation()));
                case Cell.Quantity quantity -> fields.add(number(quantity.value(), quantity.unit()));
                case Cell.Missing _ -> fields.add("");
                case Cell.Span span -> {
                    fields.add(number(span.low(), span.unit()));
                    fields.add(number(span.high(), span.unit()));
                    continue;
                }
            }
            if (two) {
                fields.add("");
            }
        }
        return fields;
    }

    private static String number(double value, Unit unit) {
        return switch (unit) {
            case COUNT -> Numbers.plain(value, 2);
            case PENNIES -> Numbers.plain(value, 2);
            case POUNDS, POSITION -> Numbers.plain(value, 0);
            case SHARE, CHANCE -> Numbers.plain(value, 4);
        };
    }
}
