package org.evenkeel.report.forecast;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.report.table.CsvText;
import org.evenkeel.report.wording.Numbers;

/** A file of rows for programs: keys, then a fan's mean and quantiles. RFC 4180. */
final class Rows implements AutoCloseable {

    private final CsvWriter csv;

    private Rows(CsvWriter csv) {
        this.csv = csv;
    }

    static Rows open(Path file, String... headings) throws IOException {
        Rows rows = new Rows(CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8)));
        rows.csv.writeRecord(headings);
        return rows;
    }

    /** Opens a file whose rows end in the mean and every quantile. */
    static Rows ofFans(Path file, String... keys) throws IOException {
        List<String> headings = new ArrayList<>(List.of(keys));
        headings.add("mean");
        for (Quantile quantile : Quantile.values()) {
            headings.add(quantile.code());
        }
        return open(file, headings.toArray(String[]::new));
    }

    void add(Fan fan, int period, int places, String... keys) {
        CsvWriter.CsvWriterRecord row = csv.writeRecord();
        for (String key : keys) {
            row.writeField(CsvText.of(key));
        }
        row.writeField(Numbers.plain(fan.mean(period), places));
        for (Quantile quantile : Quantile.values()) {
            row.writeField(Numbers.plain(fan.at(quantile, period), places));
        }
        row.endRecord();
    }

    void add(String... fields) {
        csv.writeRecord(CsvText.of(List.of(fields)));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
