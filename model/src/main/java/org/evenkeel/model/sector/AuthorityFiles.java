package org.evenkeel.model.sector;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the shipped lists of authorities and reorganisations. */
final class AuthorityFiles {

    private static final String FOLDER = "/reference/codes/";

    private AuthorityFiles() {}

    static LocalAuthorities read() {
        Map<LocalAuthority, List<String>> authorities = new LinkedHashMap<>();
        read("authorities.csv", row -> {
            var authority = new LocalAuthority(
                    row.getField("code"),
                    row.getField("la_code"),
                    row.getField("name"),
                    Region.ofCode(row.getField("region_code")).orElseThrow());
            List<String> others = new ArrayList<>(list(row.getField("other_codes")));
            others.addAll(list(row.getField("other_names")));
            authorities.put(authority, others);
        });
        Map<LocalDate, List<NamedCsvRecord>> rows = new TreeMap<>();
        read(
                "reorganisations.csv",
                row -> rows.computeIfAbsent(LocalDate.parse(row.getField("date")), date -> new ArrayList<>())
                        .add(row));
        return new LocalAuthorities(
                authorities,
                rows.values().stream().map(AuthorityFiles::reorganisation).toList());
    }

    private static Reorganisation reorganisation(List<NamedCsvRecord> rows) {
        NamedCsvRecord first = rows.getFirst();
        LocalDate date = LocalDate.parse(first.getField("date"));
        return new Reorganisation(
                date,
                rows.stream()
                        .map(row -> new FormerAuthority(
                                row.getField("former_code"),
                                row.getField("former_la_code"),
                                row.getField("former_name")))
                        .toList(),
                list(first.getField("successor_la_codes")),
                Integer.parseInt(first.getField("first_census")),
                Integer.parseInt(first.getField("first_flow_year")),
                Source.of(first.getField("order"), ""));
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }

    private static void read(String file, Consumer<NamedCsvRecord> row) {
        InputStream stream = AuthorityFiles.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("the build is broken: no " + FOLDER + file + " on the class path");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
