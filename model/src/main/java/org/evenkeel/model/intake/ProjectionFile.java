package org.evenkeel.model.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.statistics.AgeCounts;
import org.evenkeel.model.statistics.AgeRow;
import org.evenkeel.model.statistics.PublishedPopulation;
import org.evenkeel.model.statistics.PublishedPopulation.Row;
import org.evenkeel.model.statistics.Status;

/**
 * The Office for National Statistics' subnational population projections as it publishes them: one row for an area, sex
 * and age, one column for each mid-year. Areas that are no upper-tier council, ages above 25 and components other than
 * the population are passed over. Read row by row, so that its length does not matter.
 */
public final class ProjectionFile {

    /** A projection of fewer years is of no use to a forecast. */
    public static final int LEAST_YEARS = 5;

    private static final String AREA = "AREA_CODE";
    private static final String COMPONENT = "COMPONENT";
    private static final String SEX = "SEX";
    private static final String AGE = "AGE_GROUP";
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern SINGLE_AGE = Pattern.compile("\\d{1,3}");
    private static final Pattern OTHER_AGE = Pattern.compile("all ages|\\d{1,3} (and|&) over|\\d{1,3}\\+");
    private static final Pattern PEOPLE = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final int MOST_FAULTS = 20;

    private final String name;
    private final LocalAuthorities authorities;
    private final List<Issue> faults = new ArrayList<>();
    private final Map<String, People> people = new HashMap<>();
    private final Map<String, Lookup> areas = new HashMap<>();
    private List<String> header = List.of();
    private int[] years = {};

    private ProjectionFile(String name, LocalAuthorities authorities) {
        this.name = name;
        this.authorities = authorities;
    }

    /** Reads a file; every fault has its row. */
    public static Loaded<ProjectionFile> read(Path path, LocalAuthorities authorities) {
        var file = new ProjectionFile(String.valueOf(path.getFileName()), authorities);
        if (Files.isRegularFile(path)) {
            file.read(path);
        } else {
            file.fault("file-missing", 0, "", "There is no such file: " + path + ".", "Give the path of a file.");
        }
        return file.faults.isEmpty() ? Loaded.of(file) : Loaded.failed(file.faults);
    }

    private void read(Path path) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(path)) {
            for (CsvRecord row : reader) {
                if (header.isEmpty()) {
                    heading(row.getFields().stream().map(String::strip).toList());
                } else if (years.length > 0) {
                    row(row);
                }
                if (faults.size() >= MOST_FAULTS) {
                    fault("too-many-faults", 0, "", "There may be more.", "Put these right first.");
                    return;
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException _) {
            fault("file-unreadable", 0, "", "The file cannot be read to its end as CSV.", "Download it again.");
        }
        if (people.isEmpty() && faults.isEmpty()) {
            fault(
                    "file-empty",
                    0,
                    "",
                    "No row is about the population of a council.",
                    "Give the ONS's file for local authorities by single year of age.");
        }
    }

    private void heading(List<String> names) {
        header = names;
        for (String column : List.of(AREA, SEX, AGE)) {
            if (!names.contains(column)) {
                fault(
                        "column-missing",
                        1,
                        column,
                        "There is no column of this name.",
                        "The ONS's file begins AREA_CODE,AREA_NAME,COMPONENT,SEX,AGE_GROUP and the years.");
            }
        }
        int[] found = names.stream()
                .filter(YEAR.asMatchPredicate())
                .mapToInt(Integer::parseInt)
                .toArray();
        if (found.length < LEAST_YEARS) {
            fault(
                    "years-missing",
                    1,
                    "",
                    "The heading names " + found.length + " years such as 2026.",
                    "A projection needs a column for each of at least " + LEAST_YEARS + " years.");
        }
        years = faults.isEmpty() ? found : new int[0];
    }

    private void row(CsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            fault(
                    "row-ragged",
                    line,
                    "",
                    "The row has " + row.getFieldCount() + " fields, the heading " + header.size() + ".",
                    "Download the file again.");
            return;
        }
        boolean isPopulation =
                !header.contains(COMPONENT) || text(row, COMPONENT).equalsIgnoreCase("population");
        if (!isPopulation
                || !(areas.computeIfAbsent(text(row, AREA), authorities::find)
                        instanceof Lookup.Found(LocalAuthority authority))) {
            return;
        }
        String age = text(row, AGE).toLowerCase(Locale.ROOT);
        if (!SINGLE_AGE.matcher(age).matches()) {
            if (!OTHER_AGE.matcher(age).matches()) {
                fault(
                        "age-unknown",
                        line,
                        AGE,
                        "\"" + text(row, AGE) + "\" is no single year of age.",
                        "Give the file by single year of age.");
            }
        } else if (Integer.parseInt(age) < AgeCounts.AGES) {
            add(row, line, authority, Integer.parseInt(age));
        }
    }

    private void add(CsvRecord row, int line, LocalAuthority authority, int age) {
        Sex sex = Sex.of(text(row, SEX));
        if (sex == Sex.UNKNOWN) {
            fault(
                    "sex-unknown",
                    line,
                    SEX,
                    "\"" + text(row, SEX) + "\" is neither persons nor males nor females.",
                    "Put it right, or download the file again.");
            return;
        }
        double[] figures = new double[years.length];
        for (int i = 0; i < years.length; i++) {
            String column = String.valueOf(years[i]);
            String text = text(row, column);
            if (!PEOPLE.matcher(text).matches()) {
                fault(
                        "figure-unreadable",
                        line,
                        column,
                        "\"" + text + "\" is not a number of people.",
                        "Write a number of 0 or more, without commas between thousands.");
                return;
            }
            figures[i] = Double.parseDouble(text);
        }
        int before = people.computeIfAbsent(authority.code(), _ -> new People()).add(sex, age, line, figures);
        if (before > 0) {
            fault(
                    "row-repeated",
                    line,
                    AGE,
                    authority.name() + ", " + text(row, SEX) + ", age " + age + ", has a row already, line " + before
                            + ".",
                    "Keep one of the two.");
        }
    }

    private String text(CsvRecord row, String column) {
        return row.getField(header.indexOf(column)).strip();
    }

    private void fault(String rule, int line, String field, String message, String action) {
        faults.add(Issue.error(rule, new Where(name, line, field), message, action));
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    /** A council's projection from this file; an error where it does not hold every age. */
    public Loaded<PublishedPopulation> of(LocalAuthority authority) {
        People own = people.get(authority.code());
        if (own == null) {
            return Loaded.failed(Issue.error(
                    "area-missing",
                    Where.file(name),
                    "It has no row for " + authority.name() + " (" + authority.code() + ").",
                    "Give a file with that council, or leave the projection out."));
        }
        List<Integer> missing = own.missing();
        if (!missing.isEmpty()) {
            return Loaded.failed(Issue.error(
                    "age-missing",
                    Where.file(name),
                    "For " + authority.name() + " it has no row for age "
                            + String.join(
                                    ", ", missing.stream().map(String::valueOf).toList()) + ".",
                    "Give persons, or both males and females, for every age from 0 to 25."));
        }
        NavigableMap<Integer, Row> rows = new TreeMap<>();
        for (int i = 0; i < years.length; i++) {
            double[] ages = new double[AgeCounts.AGES];
            for (int age = 0; age < ages.length; age++) {
                ages[age] = own.at(age, i);
            }
            rows.put(years[i], new Row(new AgeRow(ages), PublishedPopulation.SUPPLIED + name, Status.PUBLISHED, ""));
        }
        return Loaded.of(new PublishedPopulation(rows));
    }

    private enum Sex {
        PERSONS,
        MALES,
        FEMALES,
        UNKNOWN;

        static Sex of(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "persons", "person", "all" -> PERSONS;
                case "males", "male" -> MALES;
                case "females", "female" -> FEMALES;
                default -> UNKNOWN;
            };
        }
    }

    /** One council's rows. */
    private static final class People {

        private final double[][][] figures = new double[Sex.values().length][AgeCounts.AGES][];
        private final int[][] lines = new int[Sex.values().length][AgeCounts.AGES];

        /** Keeps a row; the line of the one that is there already, or 0. */
        int add(Sex sex, int age, int line, double[] row) {
            int before = lines[sex.ordinal()][age];
            figures[sex.ordinal()][age] = row;
            lines[sex.ordinal()][age] = line;
            return before;
        }

        List<Integer> missing() {
            return IntStream.range(0, AgeCounts.AGES)
                    .filter(age -> !isKnown(age))
                    .boxed()
                    .toList();
        }

        double at(int age, int year) {
            return has(Sex.PERSONS, age)
                    ? figures[Sex.PERSONS.ordinal()][age][year]
                    : figures[Sex.MALES.ordinal()][age][year] + figures[Sex.FEMALES.ordinal()][age][year];
        }

        private boolean isKnown(int age) {
            return has(Sex.PERSONS, age) || (has(Sex.MALES, age) && has(Sex.FEMALES, age));
        }

        private boolean has(Sex sex, int age) {
            return lines[sex.ordinal()][age] > 0;
        }
    }
}
