package org.evenkeel.model.intake.sen2;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The shipped data about the return, read from the class path once. */
final class ReturnFiles {

    private static final String FOLDER = "/reference/sen2-return/";
    private static final int NO_END = 9999;

    private static final Map<Group, GroupFacts> GROUPS = new EnumMap<>(Group.class);
    private static final Map<Item, ItemFacts> ITEMS = new EnumMap<>(Item.class);
    private static final Map<Group, List<Layout.Part>> SEQUENCES = new EnumMap<>(Group.class);
    private static final Map<String, SequencedMap<String, List<Code>>> CODES = new LinkedHashMap<>();
    private static final NavigableMap<Integer, LocalDate> CENSUS_DAYS = new TreeMap<>();

    static {
        read("groups.csv", row -> GROUPS.put(Group.valueOf(row.getField("group")), group(row)));
        read("items.csv", ReturnFiles::item);
        read(
                "codes.csv",
                row -> CODES.computeIfAbsent(row.getField("set"), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getField("code"), _ -> new ArrayList<>())
                        .add(code(row)));
        read(
                "years.csv",
                row -> CENSUS_DAYS.put(
                        Integer.valueOf(row.getField("year")), LocalDate.parse(row.getField("census_day"))));
    }

    private ReturnFiles() {}

    static GroupFacts facts(Group group) {
        return Objects.requireNonNull(GROUPS.get(group));
    }

    static ItemFacts facts(Item item) {
        return Objects.requireNonNull(ITEMS.get(item));
    }

    /** The items and groups of a group, in the order in which they are written. */
    static List<Layout.Part> sequence(Group group) {
        return Objects.requireNonNull(SEQUENCES.get(group));
    }

    static SequencedMap<String, List<Code>> codes(String set) {
        return Objects.requireNonNull(CODES.get(set), set);
    }

    static NavigableMap<Integer, LocalDate> censusDays() {
        return CENSUS_DAYS;
    }

    private static GroupFacts group(NamedCsvRecord row) {
        String parent = row.getField("parent");
        String most = row.getField("most");
        return new GroupFacts(
                row.getField("element"),
                parent.isEmpty() ? null : Group.valueOf(parent),
                Integer.parseInt(row.getField("least")),
                most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most),
                row.getField("table"),
                row.getField("key"),
                row.getField("parent_key"),
                row.getField("sheet"));
    }

    private static void item(NamedCsvRecord row) {
        String type = row.getField("type");
        List<Layout.Part> sequence =
                SEQUENCES.computeIfAbsent(Group.valueOf(row.getField("group")), _ -> new ArrayList<>());
        if (type.startsWith("group:")) {
            sequence.add(new Layout.Part.Of(Group.valueOf(type.substring("group:".length()))));
            return;
        }
        Item item = Item.valueOf(row.getField("item"));
        sequence.add(new Layout.Part.One(item));
        ITEMS.put(
                item,
                new ItemFacts(
                        row.getField("element"),
                        row.getField("within"),
                        year(row.getField("first_year"), 0),
                        year(row.getField("last_year"), NO_END),
                        year(row.getField("voluntary_year"), 0),
                        numbers(row),
                        type,
                        switch (row.getField("identifies")) {
                            case "hide" -> ItemFacts.Secrecy.HIDDEN;
                            case "shape" -> ItemFacts.Secrecy.SHAPE;
                            default -> ItemFacts.Secrecy.OPEN;
                        },
                        row.getField("heading").replace(" / ", "\n")));
    }

    private static NavigableMap<Integer, String> numbers(NamedCsvRecord row) {
        NavigableMap<Integer, String> numbers = new TreeMap<>();
        String text = row.getField("number");
        if (text.contains("=")) {
            for (String part : text.split(";", -1)) {
                int equals = part.indexOf('=');
                numbers.put(Integer.valueOf(part.substring(0, equals)), part.substring(equals + 1));
            }
        } else if (!text.isEmpty()) {
            numbers.put(year(row.getField("first_year"), 0), text);
        }
        return numbers;
    }

    private static Code code(NamedCsvRecord row) {
        return new Code(
                row.getField("code").toUpperCase(Locale.ROOT),
                row.getField("label"),
                row.getField("main"),
                year(row.getField("first_year"), 0),
                year(row.getField("last_year"), NO_END));
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    private static void read(String file, Consumer<NamedCsvRecord> row) {
        InputStream stream = ReturnFiles.class.getResourceAsStream(FOLDER + file);
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
