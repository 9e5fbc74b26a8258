package org.evenkeel.model.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.evenkeel.model.sector.Country;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;

/**
 * What one publication says by area, measure and year, while its rules are being applied; afterwards only read.
 *
 * <p>Areas are keyed by the department's three-digit code for authorities, the nine-character code for regions and
 * England.
 */
final class SeriesTable {

    static final String ENGLAND = Country.ENGLAND.code();

    /** One figure and how it stands. */
    record Figure(double value, Status status, String note) {
        static final Figure NONE = new Figure(Double.NaN, Status.NOT_PUBLISHED, "");

        boolean hasValue() {
            return status.hasValue();
        }
    }

    private final String file;
    private final List<String> measures;
    private final Map<String, TreeMap<Integer, Figure[]>> areas = new LinkedHashMap<>();
    private final Map<String, String> regionOf = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private String lastArea = "";
    private int lastYear = NO_YEAR;
    private Figure[] lastRow = {};

    SeriesTable(String file, List<String> measures) {
        this.file = file;
        this.measures = List.copyOf(measures);
    }

    /** Reads every row of a table in the department's layout, one row for each area and year. */
    static SeriesTable read(ReferenceFiles files, String file, List<String> measures, Findings findings) {
        return read(files, file, measures, SeriesTable::year, findings);
    }

    static SeriesTable read(
            ReferenceFiles files, String file, List<String> measures, ToIntFunction<String> yearOf, Findings findings) {
        CsvTable csv = CsvTable.read(files, file, AREA_COLUMNS, measures, NumberParser.Dialect.EDUCATION, findings);
        var table = new SeriesTable(file, measures);
        for (int row = 0; row < csv.rows(); row++) {
            int year = yearOf.applyAsInt(csv.text(0, row));
            if (year == NO_YEAR) {
                findings.add(Issue.warning(
                        "period-unreadable",
                        Where.line(file, row + 2).field("time_period"),
                        "\"" + csv.text(0, row) + "\" is not a year.",
                        "The row is left out."));
                continue;
            }
            Figure[] figures = table.row(table.area(csv, row), year);
            for (int i = 0; i < figures.length; i++) {
                figures[i] = new Figure(csv.number(i, row), csv.status(i, row), "");
            }
        }
        return table;
    }

    /** The columns that say what a row is about. */
    static final List<String> AREA_COLUMNS =
            List.of("time_period", "geographic_level", "region_code", "old_la_code", "la_name");

    /** What a text that is no year is read as. */
    static final int NO_YEAR = -1;

    /** {@code 2023} is itself; {@code 202324}, an academic year, is its January, 2024. */
    static int year(String period) {
        int number = 0;
        for (int i = 0; i < period.length(); i++) {
            char c = period.charAt(i);
            if (c < '0' || c > '9') {
                return NO_YEAR;
            }
            number = number * 10 + (c - '0');
        }
        return switch (period.length()) {
            case 4 -> number;
            case 6 -> number / 100 + 1;
            default -> NO_YEAR;
        };
    }

    /** The key of the area that a row is about; authorities are noted with their region and name. */
    String area(CsvTable csv, int row) {
        String region = csv.text(2, row);
        return switch (csv.text(1, row)) {
            case "National" -> ENGLAND;
            case "Regional" -> region;
            default -> {
                String area = csv.text(3, row);
                if (!area.equals(lastArea)) {
                    regionOf.put(area, region);
                    names.put(area, csv.text(4, row));
                }
                yield area;
            }
        };
    }

    /** The figures of an area and year, to fill in. */
    Figure[] row(String area, int year) {
        // Files are sorted: the next row is most often of the same area and year.
        if (year != lastYear || !area.equals(lastArea)) {
            lastRow = areas.computeIfAbsent(area, key -> new TreeMap<>()).computeIfAbsent(year, key -> blank());
            lastArea = area;
            lastYear = year;
        }
        return lastRow;
    }

    private Figure[] blank() {
        var figures = new Figure[measures.size()];
        Arrays.fill(figures, Figure.NONE);
        return figures;
    }

    String file() {
        return file;
    }

    List<String> measures() {
        return measures;
    }

    /** Every area with any row. */
    Set<String> areas() {
        return areas.keySet();
    }

    /** The authorities with any row. */
    Set<String> authorities() {
        return regionOf.keySet();
    }

    /** The authorities of a region with any row. */
    List<String> authoritiesOf(String region) {
        return regionOf.entrySet().stream()
                .filter(entry -> entry.getValue().equals(region))
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<String> regions() {
        return new LinkedHashSet<>(regionOf.values());
    }

    /** The name of an authority, as the file writes it. */
    String name(String area) {
        return names.getOrDefault(area, area);
    }

    /** The years of an area that have a row. */
    Set<Integer> years(String area) {
        TreeMap<Integer, Figure[]> rows = areas.get(area);
        return rows == null ? Set.of() : rows.keySet();
    }

    Figure figure(String area, int measure, int year) {
        TreeMap<Integer, Figure[]> rows = areas.get(area);
        Figure[] figures = rows == null ? null : rows.get(year);
        return figures == null ? Figure.NONE : figures[measure];
    }

    void set(String area, int measure, int year, Figure figure) {
        row(area, year)[measure] = figure;
    }

    /** One measure of one area as a series. */
    YearSeries series(String area, String measure) {
        return sum(area, List.of(measure));
    }

    /**
     * Measures of one area added up, year by year. A measure with no figure counts nothing as long as another has one,
     * because the publisher then counts it in another column.
     */
    YearSeries sum(String area, List<String> columns) {
        TreeMap<Integer, Figure[]> rows = areas.get(area);
        var builder = YearSeries.builder();
        if (rows == null) {
            return builder.build();
        }
        int[] wanted = columns.stream().mapToInt(measures::indexOf).toArray();
        rows.forEach((year, figures) -> {
            Figure figure = sum(figures, wanted);
            if (figure.hasValue()) {
                builder.value(year, figure.value(), figure.status(), figure.note());
            } else {
                builder.missing(year, figure.status(), figure.note());
            }
        });
        return builder.build();
    }

    private static Figure sum(Figure[] figures, int[] wanted) {
        Figure sum = figures[wanted[0]];
        for (int i = 1; i < wanted.length; i++) {
            Figure next = figures[wanted[i]];
            if (sum.hasValue() && next.hasValue()) {
                sum = new Figure(sum.value() + next.value(), sum.status(), sum.note());
            } else if (next.hasValue()) {
                sum = next;
            }
        }
        return sum;
    }

    /**
     * Takes over the rows of another table up to a year, measure for measure; measures of this table that are not
     * matched stay without a figure.
     *
     * @param matching measures of this table and what the other calls them
     */
    void takeOver(SeriesTable other, int lastYear, Map<String, String> matching) {
        regionOf.putAll(other.regionOf);
        other.names.forEach(names::putIfAbsent);
        other.areas.forEach((area, rows) -> rows.headMap(lastYear, true).forEach((year, figures) -> {
            Figure[] own = row(area, year);
            matching.forEach((mine, theirs) -> own[measures.indexOf(mine)] = figures[other.measures.indexOf(theirs)]);
        }));
    }
}
