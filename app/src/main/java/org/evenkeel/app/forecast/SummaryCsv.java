package org.evenkeel.app.forecast;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.table.CsvText;
import org.evenkeel.report.wording.Numbers;

/** The summary of a forecast as the files that the command line writes: same columns, same order, same names. */
final class SummaryCsv {
    private SummaryCsv() {}

    static void counts(OutputStream out, String council, List<Made.Series> rows) throws IOException {
        try (CsvWriter csv = writer(out)) {
            csv.writeRecord(heading("council", "scenario", "month", "measure", "group"));
            for (Made.Series row : rows) {
                fan(
                        csv,
                        row.fan(),
                        2,
                        month -> List.of(council, row.scenario(), MonthIndex.text(month), row.what(), row.group()));
            }
        }
    }

    static void positions(OutputStream out, String council, List<Made.Series> rows) throws IOException {
        try (CsvWriter csv = writer(out)) {
            csv.writeRecord(heading("council", "scenario", "financial_year", "line"));
            for (Made.Series row : rows) {
                fan(
                        csv,
                        row.fan(),
                        0,
                        year -> List.of(council, row.scenario(), new FinancialYear(year).toString(), row.what()));
            }
        }
    }

    static void conditions(OutputStream out, String council, List<Made.Chance> rows) throws IOException {
        try (CsvWriter csv = writer(out)) {
            csv.writeRecord("council", "scenario", "condition", "probability");
            for (Made.Chance row : rows) {
                String probability = row.probability() < 0 ? "" : Numbers.plain(row.probability(), 4);
                csv.writeRecord(CsvText.of(List.of(council, row.scenario(), row.condition(), probability)));
            }
        }
    }

    private static List<String> heading(String... first) {
        List<String> heading = new ArrayList<>(List.of(first));
        heading.add("mean");
        for (Quantile quantile : Quantile.values()) {
            heading.add(quantile.code());
        }
        return heading;
    }

    private static void fan(CsvWriter csv, Fan fan, int places, IntFunction<List<String>> keys) {
        for (int period = fan.first(); period <= fan.last(); period++) {
            List<String> fields = new ArrayList<>(CsvText.of(keys.apply(period)));
            fields.add(Numbers.plain(fan.mean(period), places));
            for (Quantile quantile : Quantile.values()) {
                fields.add(Numbers.plain(fan.at(quantile, period), places));
            }
            csv.writeRecord(fields);
        }
    }

    private static CsvWriter writer(OutputStream out) {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    }
}
