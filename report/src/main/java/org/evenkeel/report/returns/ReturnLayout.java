package org.evenkeel.report.returns;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Need;

/**
 * How a return to government is laid out: its tables and their rows, from {@code reference/returns}, so that a corrected
 * list is a change of data.
 *
 * @param code a stable word, such as {@code reform-plan}
 * @param title what it is called
 * @param version the year or number of the template that is followed
 * @param yearIs what a year of it means
 * @param firstYear the first year it asks for; empty for that of the forecast
 * @param lastYear the last; empty for that of the forecast
 * @param source where the lists come from, and what could not be read
 * @param date of the source, as far as it is known
 * @param beside what stands beside the figures that are sent
 * @param tables in the order of the return
 */
public record ReturnLayout(
        String code,
        String title,
        String version,
        YearIs yearIs,
        OptionalInt firstYear,
        OptionalInt lastYear,
        String source,
        String date,
        Beside beside,
        List<TableLayout> tables) {

    /** What a year of a return means. */
    public enum YearIs {
        /** A calendar year: what flows in it, and the plans of the January after it. */
        CALENDAR,
        /** A school year, and the plans of the January in it. */
        ACADEMIC,
        /** The plans of that year's January. */
        JANUARY
    }

    /** What stands beside the figures that are sent. */
    public enum Beside {
        RANGE,
        QUANTILES
    }

    /** What a table counts. */
    public enum Counts {
        PLANS,
        REQUESTS,
        ASSESSMENTS,
        NEW_PLANS
    }

    /**
     * One table.
     *
     * @param id its number or word in the return
     * @param sheet the sheet it stands on; tables of one sheet follow one another
     * @param rows its rows, in order
     * @param within the rows of the placement map that it is limited to; empty for all children
     * @param yearsAhead how many years it looks ahead; empty for as many as the return
     */
    public record TableLayout(
            String id,
            String sheet,
            Counts counts,
            List<RowLayout> rows,
            Set<String> within,
            String title,
            OptionalInt yearsAhead) {
        public TableLayout {
            rows = List.copyOf(rows);
            within = Set.copyOf(within);
        }
    }

    /**
     * One row: the children of some ages and needs, and if it is itself a row of the placement map only those placed
     * there.
     *
     * @param isPlacement whether {@code code} is a row of the placement map
     */
    public record RowLayout(String code, String label, int fromAge, int toAge, Set<Need> needs, boolean isPlacement) {
        public RowLayout {
            needs = Set.copyOf(needs);
        }
    }

    public ReturnLayout {
        tables = List.copyOf(tables);
    }

    /** The codes of every return, in the order of the data. */
    public static List<String> codes() {
        return read("returns.csv").map(row -> row.getField("return")).toList();
    }

    /** The layout of a return. @throws IllegalArgumentException if there is none of this code */
    public static ReturnLayout of(String code) {
        NamedCsvRecord row = read("returns.csv")
                .filter(each -> each.getField("return").equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No return " + code));
        List<NamedCsvRecord> rows = own("rows.csv", code);
        return new ReturnLayout(
                code,
                row.getField("title"),
                row.getField("version"),
                YearIs.valueOf(constant(row.getField("year_is"))),
                number(row.getField("first_year")),
                number(row.getField("last_year")),
                row.getField("source"),
                row.getField("date"),
                Beside.valueOf(constant(row.getField("beside"))),
                own("tables.csv", code).stream()
                        .map(table -> table(table, rows))
                        .toList());
    }

    private static TableLayout table(NamedCsvRecord table, List<NamedCsvRecord> rows) {
        return new TableLayout(
                table.getField("table"),
                table.getField("sheet"),
                Counts.valueOf(constant(table.getField("counts"))),
                rows.stream()
                        .filter(row -> row.getField("list").equals(table.getField("rows")))
                        .map(ReturnLayout::row)
                        .toList(),
                Set.copyOf(words(table.getField("within"))),
                table.getField("title"),
                number(table.getField("years_ahead")));
    }

    private static RowLayout row(NamedCsvRecord row) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        words(row.getField("needs")).forEach(word -> needs.add(Need.ofCode(word).orElseThrow()));
        String list = row.getField("list");
        boolean byNeed = list.equals("needs");
        return new RowLayout(
                row.getField("code"),
                row.getField("label"),
                number(row.getField("from_age")).orElse(0),
                number(row.getField("to_age")).orElse(Grid.MAX_AGE),
                byNeed ? needs : EnumSet.allOf(Need.class),
                list.equals("provision"));
    }

    static List<NamedCsvRecord> own(String file, String code) {
        return read(file).filter(row -> row.getField("return").equals(code)).toList();
    }

    private static Stream<NamedCsvRecord> read(String file) {
        InputStream in = Objects.requireNonNull(
                ReturnLayout.class.getResourceAsStream("/reference/returns/" + file), "the build is broken");
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(csv.stream().toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    private static OptionalInt number(String text) {
        return text.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.strip()));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
