package org.evenkeel.model.intake.sen2;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
 * What is known of each school or college by its URN, from an extract of the department's register, Get information about
 * schools: a return gives the number alone. Which type counts as which placement is data, in
 * {@code reference/sen2-return/establishment-types.csv}.
 *
 * @param byUrn the schools by URN, without leading zeros
 */
public record SchoolRegister(Map<String, School> byUrn) {

    /** No register. */
    public static final SchoolRegister NONE = new SchoolRegister(Map.of());

    private static final int MOST_ROWS = 500_000;
    private static final int OLDEST = 99;
    private static final String WHAT =
            "Download \"All establishment data\" from get-information-schools.service.gov.uk, and give it as it is.";

    /** The register's extracts are in the code page of Windows. */
    private static final Charset CHARSET = Charset.forName("windows-1252");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.UK);

    /** Keeps its own copy. */
    public SchoolRegister {
        byUrn = Map.copyOf(byUrn);
    }

    /**
     * One school or college.
     *
     * @param kind the placement that its type counts as; empty for a type that is none
     * @param opened the day on which it opened, {@link Days#NONE} where that is not known
     * @param closed the day on which it closed, {@link Days#NONE} where it is open or that is not known
     * @param lowAge the youngest age that it takes; 0 where that is not known
     * @param highAge the oldest; 99 where that is not known
     */
    public record School(Optional<Placement> kind, int opened, int closed, int lowAge, int highAge) {

        /** Whether it was open on a day, as far as is known. */
        public boolean isOpen(int day) {
            return (opened == Days.NONE || opened <= day) && (closed == Days.NONE || closed >= day);
        }
    }

    /** A register of which only the kind of each school is known. */
    public static SchoolRegister of(Map<String, Placement> kinds) {
        Map<String, School> schools = new HashMap<>();
        kinds.forEach(
                (urn, kind) -> schools.put(plain(urn), new School(Optional.of(kind), Days.NONE, Days.NONE, 0, OLDEST)));
        return new SchoolRegister(schools);
    }

    /** Whether nothing is known of any school. */
    public boolean isEmpty() {
        return byUrn.isEmpty();
    }

    /** The kind of each school that counts as a placement. */
    public Map<String, Placement> schools() {
        Map<String, Placement> kinds = new HashMap<>();
        byUrn.forEach((urn, school) -> school.kind().ifPresent(kind -> kinds.put(urn, kind)));
        return kinds;
    }

    /** The kind of a school; empty for one that the register does not have, or not as a placement. */
    public Optional<Placement> kind(String urn) {
        return school(urn).flatMap(School::kind);
    }

    /** A school, if it is in the register. */
    public Optional<School> school(String urn) {
        return Optional.ofNullable(byUrn.get(plain(urn)));
    }

    /**
     * Reads an extract: a CSV file with the columns URN and TypeOfEstablishment (code) or (name), and, where they are there,
     * OpenDate, CloseDate, StatutoryLowAge and StatutoryHighAge, among any others.
     */
    public static Loaded<SchoolRegister> read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            return refused(name, "There is no such file.");
        } catch (IOException e) {
            return refused(name, "The file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /** The same from bytes; the name is for what is said about them. */
    public static Loaded<SchoolRegister> read(String name, InputStream in) {
        try (var rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(in, CHARSET))) {
            return read(name, rows.iterator());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            return refused(name, "It cannot be read as a CSV file.");
        }
    }

    private static Loaded<SchoolRegister> read(String file, Iterator<CsvRecord> rows) {
        List<String> names = rows.hasNext()
                ? rows.next().getFields().stream()
                        .map(name -> name.replaceFirst("^\u00EF\u00BB\u00BF", "")
                                .replace("\"", "") // a quote after a byte-order mark is read as text
                                .strip()
                                .toLowerCase(Locale.ROOT))
                        .toList()
                : List.of();
        int urn = names.indexOf("urn");
        int code = names.indexOf("typeofestablishment (code)");
        int type = code >= 0 ? code : names.indexOf("typeofestablishment (name)");
        if (urn < 0 || type < 0) {
            return refused(file, "It has no columns URN and TypeOfEstablishment (code) or (name).");
        }
        Map<String, Placement> types = types();
        Map<String, School> schools = new HashMap<>();
        boolean isKnown = false;
        while (rows.hasNext() && schools.size() < MOST_ROWS) {
            CsvRecord row = rows.next();
            String number = plain(field(row, urn));
            if (!number.isEmpty()) {
                Optional<Placement> kind = Optional.ofNullable(types.get(plain(field(row, type))));
                isKnown |= kind.isPresent();
                schools.put(
                        number,
                        new School(
                                kind,
                                day(field(row, names.indexOf("opendate"))),
                                day(field(row, names.indexOf("closedate"))),
                                age(field(row, names.indexOf("statutorylowage")), 0),
                                age(field(row, names.indexOf("statutoryhighage")), OLDEST)));
            }
        }
        return isKnown
                ? Loaded.of(new SchoolRegister(schools))
                : refused(file, "It names no school of a type that is known.");
    }

    private static String field(CsvRecord row, int column) {
        return column < 0 || column >= row.getFieldCount()
                ? ""
                : row.getField(column).strip();
    }

    private static int day(String text) {
        try {
            return text.isEmpty()
                    ? Days.NONE
                    : Math.toIntExact(LocalDate.parse(text, DATE).toEpochDay());
        } catch (DateTimeException e) {
            return Days.NONE;
        }
    }

    private static int age(String text, int unknown) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : unknown;
    }

    private static Loaded<SchoolRegister> refused(String file, String why) {
        return Loaded.failed(Issue.error("register-unusable", Where.file(file), why, WHAT));
    }

    /** Placements by code and by name of the type. */
    private static Map<String, Placement> types() {
        Map<String, Placement> types = new HashMap<>();
        try (var stream = Objects.requireNonNull(
                        SchoolRegister.class.getResourceAsStream("/reference/sen2-return/establishment-types.csv"),
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
