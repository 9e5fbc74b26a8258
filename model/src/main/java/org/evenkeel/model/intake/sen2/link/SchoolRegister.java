package org.evenkeel.model.intake.sen2.link;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.Where;
import org.evenkeel.model.sector.Placement;

/**
 * Which kind of placement each school is, by its URN: a return gives the number only. Read from an extract of the
 * department's register, Get Information about Schools, whose types of establishment are grouped by
 * {@code reference/sen2-return/provider-types.csv}.
 */
public final class SchoolRegister {

    private static final String URN = "URN";
    private static final String TYPE = "TypeOfEstablishment (name)";
    private static final String WHAT =
            "Download \"All establishment data\" from get-information-schools.service.gov.uk.";

    private final Map<String, Placement> byUrn;

    private SchoolRegister(Map<String, Placement> byUrn) {
        this.byUrn = byUrn;
    }

    /** A register of these schools. */
    public static SchoolRegister of(Map<String, Placement> byUrn) {
        return new SchoolRegister(Map.copyOf(byUrn));
    }

    /** Reads an extract: a CSV with the columns {@code URN} and {@code TypeOfEstablishment (name)}, among others. */
    public static Loaded<SchoolRegister> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            return refused(name, "There is no such file.", WHAT);
        } catch (IOException e) {
            return refused(name, "The file cannot be read (" + e.getClass().getSimpleName() + ").", WHAT);
        }
    }

    /** The same from bytes; the name is for what is said about them. */
    public static Loaded<SchoolRegister> read(String name, InputStream in) {
        Map<String, Placement> kinds = Kinds.BY_TYPE;
        Map<String, Placement> found = new HashMap<>();
        // The register is in Windows-1252; of what is read here every letter is ASCII.
        try (var rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in, StandardCharsets.ISO_8859_1)) {
            for (NamedCsvRecord row : rows) {
                Optional<String> urn = row.findField(URN);
                Optional<String> type = row.findField(TYPE);
                if (urn.isEmpty() || type.isEmpty()) {
                    return refused(name, "It has no columns \"" + URN + "\" and \"" + TYPE + "\".", WHAT);
                }
                Placement kind = kinds.get(type.get().strip().toLowerCase(Locale.ROOT));
                if (kind != null) {
                    found.put(urn.get().strip(), kind);
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            return refused(name, "It is not a CSV file that can be read.", WHAT);
        }
        return found.isEmpty()
                ? refused(name, "There is no school in it.", WHAT)
                : Loaded.of(new SchoolRegister(Map.copyOf(found)));
    }

    /** Its schools. */
    public Map<String, Placement> schools() {
        return byUrn;
    }

    /** The kind of a school; empty for one that the register does not have, or not as a school. */
    Optional<Placement> kind(String urn) {
        return Optional.ofNullable(byUrn.get(urn));
    }

    private static Loaded<SchoolRegister> refused(String name, String message, String action) {
        return Loaded.failed(Issue.error("register-unusable", Where.file(name), message, action));
    }

    /** The kinds of placement by the register's type of establishment. */
    private static final class Kinds {
        static final Map<String, Placement> BY_TYPE = read();

        private static Map<String, Placement> read() {
            String file = "/reference/sen2-return/provider-types.csv";
            InputStream stream =
                    Objects.requireNonNull(SchoolRegister.class.getResourceAsStream(file), "the build is broken");
            Map<String, Placement> kinds = new HashMap<>();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                    var rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
                rows.forEach(row -> kinds.put(
                        row.getField("type").toLowerCase(Locale.ROOT),
                        Placement.ofCode(row.getField("placement")).orElseThrow()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(kinds);
        }
    }
}
