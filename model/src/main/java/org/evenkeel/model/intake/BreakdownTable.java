package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in the department's layout with several rows for each area and year, one for each breakdown such as an age. */
final class BreakdownTable {

    private static final List<String> TEXTS = List.of("time_period", "geographic_level", "old_la_code", "breakdown");

    private static final String ALL = "All EHC plans";

    private final Findings findings;
    private final CsvTable csv;
    private final Map<String, Map<Integer, List<Integer>>> rows = new HashMap<>();

    BreakdownTable(ReferenceFiles files, String file, List<String> measures, Findings findings) {
        this.findings = findings;
        csv = CsvTable.read(files, file, TEXTS, measures, NumberParser.Dialect.EDUCATION, findings);
        String lastArea = "";
        int lastYear = SeriesTable.NO_YEAR;
        List<Integer> last = List.of();
        for (int row = 0; row < csv.rows(); row++) {
            String area = csv.text(1, row).equals("National") ? SeriesTable.ENGLAND : csv.text(2, row);
            int year = SeriesTable.year(csv.text(0, row));
            if (year != lastYear || !area.equals(lastArea)) {
                last = rows.computeIfAbsent(area, key -> new HashMap<>())
                        .computeIfAbsent(year, key -> new ArrayList<>());
                lastArea = area;
                lastYear = year;
            }
            last.add(row);
        }
    }

    String file() {
        return csv.file();
    }

    /** The rows of an area and year; none if it is not in the table. */
    List<Integer> rows(String area, int year) {
        return rows.getOrDefault(area, Map.of()).getOrDefault(year, List.of());
    }

    String breakdown(int row) {
        return csv.text(3, row);
    }

    /** Whether a row is about all plans together. */
    boolean isAll(int row) {
        return breakdown(row).equals(ALL);
    }

    /** The age that a row is about; {@link AgeLabel#UNKNOWN} where the authority did not know it or it cannot be read. */
    int age(int row) {
        int age = AgeLabel.parse(breakdown(row));
        if (age == AgeLabel.NONE) {
            unknown(row, "age");
            return AgeLabel.UNKNOWN;
        }
        return age;
    }

    /** The column of the tables by establishment that a row's placement stands for; empty if it cannot be read. */
    String column(int row) {
        String column = PlacementLabels.column(breakdown(row));
        if (column.isEmpty()) {
            unknown(row, "placement");
        }
        return column;
    }

    private void unknown(int row, String what) {
        findings.add(Issue.warning(
                "label-unknown",
                Where.line(csv.file(), row + 2).field("breakdown"),
                "\"" + breakdown(row) + "\" is not a known " + what + ".",
                "It counts as " + what + " not recorded."));
    }

    /** The position of a measure. */
    int measure(String name) {
        return csv.number(name);
    }

    boolean has(int row, int measure) {
        return csv.status(measure, row).hasValue();
    }

    /** The figure of a measure, zero where there is none: what the publisher counts in another column. */
    double orZero(int row, int measure) {
        return has(row, measure) ? csv.number(measure, row) : 0;
    }
}
