package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.model.intake.SeriesTable.Figure;
import org.evenkeel.model.sector.AgeBand;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;

/** The files that give five age bands, one row for each area, year and band. */
final class AgeBandFiles {

    private static final List<String> CODES =
            AgeBand.ALL.stream().map(AgeBand::code).toList();

    private static final Map<String, AgeBand> BANDS =
            AgeBand.ALL.stream().collect(Collectors.toMap(AgeBand::label, band -> band));

    private AgeBandFiles() {}

    /** The bands as measures. */
    static SeriesTable read(ReferenceFiles files, String file, String figure, Findings findings) {
        var columns = new ArrayList<>(SeriesTable.AREA_COLUMNS);
        columns.add("characteristic_age");
        CsvTable csv = CsvTable.read(files, file, columns, List.of(figure), NumberParser.Dialect.EDUCATION, findings);
        var table = new SeriesTable(file, CODES);
        int label = csv.text("characteristic_age");
        for (int row = 0; row < csv.rows(); row++) {
            AgeBand band = BANDS.get(csv.text(label, row));
            int year = SeriesTable.year(csv.text(0, row));
            if (band != null && year != SeriesTable.NO_YEAR) {
                table.row(table.area(csv, row), year)[band.ordinal()] =
                        new Figure(csv.number(0, row), csv.status(0, row), "");
            } else {
                findings.add(Issue.warning(
                        "age-band-unknown",
                        Where.line(file, row + 2).field("characteristic_age"),
                        "\"" + csv.text(label, row) + "\" is not one of the five bands, or its period is no year.",
                        "The row is left out."));
            }
        }
        return table;
    }

    /** The bands added up, for the years in which no other total is published. */
    static SeriesTable totals(SeriesTable bands, String measure) {
        var totals = new SeriesTable(bands.file(), List.of(measure));
        totals.takeOver(bands, Integer.MIN_VALUE, Map.of());
        for (String area : bands.areas()) {
            YearSeries total = bands.sum(area, CODES);
            total.years()
                    .forEach(year -> totals.set(area, 0, year, new Figure(total.orNaN(year), Status.PUBLISHED, "")));
        }
        return totals;
    }
}
