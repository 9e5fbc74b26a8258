package org.evenkeel.model.intake.ledger;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of the section 251 return that has to do with high needs, from {@code reference/section-251/lines.csv}.
 *
 * @param code such as {@code 1.2.3}
 * @param name as in the department's files
 * @param isChargedToGrant whether it is paid from the dedicated schools grant, and not from the council's own budget
 */
public record HighNeedsLine(String code, String name, boolean isChargedToGrant) {

    private static final List<HighNeedsLine> ALL = read();

    /** Every line, in the order of the return. */
    public static List<HighNeedsLine> all() {
        return ALL;
    }

    /** The line of a code. */
    public static Optional<HighNeedsLine> find(String code) {
        return ALL.stream().filter(line -> line.code.equals(code)).findFirst();
    }

    private static List<HighNeedsLine> read() {
        InputStream stream = Objects.requireNonNull(
                HighNeedsLine.class.getResourceAsStream("/reference/section-251/lines.csv"), "the build is broken");
        List<HighNeedsLine> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> lines.add(new HighNeedsLine(
                    row.getField("line"),
                    row.getField("name"),
                    row.getField("charged_to").equals("dsg"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(lines);
    }
}
