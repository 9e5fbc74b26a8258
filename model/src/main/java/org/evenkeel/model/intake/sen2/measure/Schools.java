package org.evenkeel.model.intake.sen2.measure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.evenkeel.model.sector.Placement;

/**
 * What kind of school or college each URN is, from an extract of the department's register, Get information about schools. The
 * return holds the URN alone, so without it nobody knows who is in an independent special school. Which type counts as which
 * placement is data, in {@code reference/sen2-return/establishment-types.csv}.
 *
 * @param kinds the placement by URN, without leading zeros
 */
public record Schools(Map<String, Placement> kinds) {

    /** No register. */
    public static final Schools NONE = new Schools(Map.of());

    private static final String URN = "urn";
    private static final String CODE = "typeofestablishment (code)";
    private static final String NAME = "typeofestablishment (name)";
    private static final int MOST_ROWS = 500_000;

    /** The register's extracts are in the code page of Windows. */
    private static final Charset CHARSET = Charset.forName("windows-1252");

    /** Keeps its own copy. */
    public Schools {
        kinds = Map.copyOf(kinds);
    }

    /** Whether nothing is known of any school. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** What kind a school is, if it is in the register. */
    public Optional<Placement> of(String urn) {
        return Optional.ofNullable(kinds.get(plain(urn)));
    }

    /** Reads an extract: a CSV file with the columns URN and TypeOfEstablishment (code) or (name), among any others. */
    public static Loaded<Schools> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, CHARSET);
                var rows = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            return read(file, rows.iterator());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            return refused(file, "It cannot be read as a CSV file.");
        }
    }

    private static Loaded<Schools> read(Path file, Iterator<CsvRecord> rows) {
        List<String> names = rows.hasNext()
                ? rows.next().getFields().stream()
                        .map(name -> name.replaceFirst("^\u00EF\u00BB\u00BF", "")
                                .replace("\"", "") // a quote after a byte-order mark is read as text
                                .strip()
                                .toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
        int urn = names.indexOf(URN);
        int type = names.contains(CODE) ? names.indexOf(CODE) : names.indexOf(NAME);
        if (urn < 0 || type < 0) {
            return refused(file, "It has no columns URN and TypeOfEstablishment (code) or (name).");
        }
        Map<String, Placement> types = types();
        Map<String, Placement> kinds = new HashMap<>();
        while (rows.hasNext() && kinds.size() < MOST_ROWS) {
            CsvRecord row = rows.next();
            if (row.getFieldCount() > Math.max(urn, type)) {
                Placement kind = types.get(plain(row.getField(type)));
                if (kind != null) {
                    kinds.put(plain(row.getField(urn)), kind);
                }
            }
        }
        return kinds.isEmpty()
                ? refused(file, "It names no school of a type that is known.")
                : Loaded.of(new Schools(kinds));
    }

    private static Loaded<Schools> refused(Path file, String why) {
        return Loaded.failed(Issue.error(
                "register-unreadable",
                Where.file(String.valueOf(file.getFileName())),
                why,
                "Give the extract \"Establishment fields\" of Get information about schools, as it was downloaded."));
    }

    /** Placements by code and by name of the type. */
    private static Map<String, Placement> types() {
        Map<String, Placement> types = new HashMap<>();
        try (var stream = Objects.requireNonNull(
                        Schools.class.getResourceAsStream("/reference/sen2-return/establishment-types.csv"),
                        "the build is broken");
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                Placement placement =
                        Placement.ofCode(row.getField("placement")).orElseThrow();
                types.put(plain(row.getField("code")), placement);
                types.put(plain(row.getField("type")), placement);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    /** Without blanks, case and leading zeros, which systems write or leave out. */
    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }
}
