package org.evenkeel.model.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.intake.SeriesTable.Figure;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.Country;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.statistics.GroupedSeries;
import org.evenkeel.model.statistics.Published;
import org.evenkeel.model.statistics.PublishedMoney.ProviderKind;
import org.evenkeel.model.statistics.PublishedMoney.SpendingLine;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;

/** Section 251: the high needs lines of 2021-22, and what was spent on specialist placements. */
final class SpendingReader {

    private static final String LINES = "section-251/high-needs-2021-22.csv";
    private static final String SPECIALIST = "section-251/specialist-placement-spend.csv";
    private static final List<String> KINDS = List.of("State", "Independent or non-maintained");

    private final Findings findings;
    private final Lazy<Map<String, Map<String, double[]>>> lines;
    private final SeriesTable specialist = new SeriesTable(SPECIALIST, KINDS);

    SpendingReader(ReferenceFiles files, LocalAuthorities authorities, Findings findings) {
        this.findings = findings;
        this.lines = new Lazy<>(() -> readLines(files));
        readSpecialist(files, authorities);
    }

    /** Item to budget and outturn, by authority and, added up, for England. */
    private Map<String, Map<String, double[]>> readLines(ReferenceFiles files) {
        CsvTable csv = CsvTable.read(
                files,
                LINES,
                List.of("block", "la_code", "item"),
                List.of("value_gbp"),
                NumberParser.Dialect.EDUCATION,
                findings);
        Map<String, Map<String, double[]>> all = new HashMap<>();
        for (int row = 0; row < csv.rows(); row++) {
            int column = csv.text(0, row).contains("outturn") ? 1 : 0;
            for (String area : List.of(csv.text(1, row), SeriesTable.ENGLAND)) {
                double[] item = all.computeIfAbsent(area, key -> new LinkedHashMap<>())
                        .computeIfAbsent(csv.text(2, row), key -> new double[2]);
                item[column] += csv.status(0, row).hasValue() ? csv.number(0, row) : 0;
            }
        }
        return all;
    }

    private void readSpecialist(ReferenceFiles files, LocalAuthorities authorities) {
        CsvTable csv = CsvTable.read(
                files,
                SPECIALIST,
                List.of("year", "la_name", "category"),
                List.of("total_spend"),
                NumberParser.Dialect.EDUCATION,
                findings);
        Map<String, Double> england = new HashMap<>();
        var names = new AuthorityNames(authorities);
        for (int row = 0; row < csv.rows(); row++) {
            int kind = KINDS.indexOf(csv.text(2, row));
            int year = GrantReader.startYear(csv.text(0, row));
            String area = names.numberIn(year, csv.text(1, row));
            if (kind < 0 || year == SeriesTable.NO_YEAR || area.isEmpty()) {
                continue;
            }
            // The table has a zero for authorities that did not exist or made no return.
            boolean spent = csv.status(0, row).hasValue() && csv.number(0, row) > 0;
            specialist.row(area, year)[kind] = spent
                    ? new Figure(csv.number(0, row), Status.PUBLISHED, "")
                    : new Figure(Double.NaN, Status.NOT_AVAILABLE, "Printed as 0 or blank: no return.");
            if (spent) {
                england.merge(kind + "," + year, csv.number(0, row), Double::sum);
            }
        }
        england.forEach((at, sum) -> {
            String[] parts = at.split(",", -1);
            specialist.row(SeriesTable.ENGLAND, Integer.parseInt(parts[1]))[Integer.parseInt(parts[0])] =
                    new Figure(sum, Status.PUBLISHED, "");
        });
    }

    /** The lines of 2021-22; England's are the sum of its authorities'. */
    Published<List<SpendingLine>> lines(Area area) {
        Map<String, double[]> items = lines.get().get(Past.key(area));
        if (items == null) {
            return Published.absent(Status.NOT_PUBLISHED, area.label() + " has no rows in \"" + LINES + "\".");
        }
        return Published.of(items.entrySet().stream()
                .map(item -> new SpendingLine(item.getKey(), item.getValue()[0], item.getValue()[1]))
                .toList());
    }

    GroupedSeries<ProviderKind> specialist(Area area, Past past) {
        Map<ProviderKind, YearSeries> kinds = new EnumMap<>(ProviderKind.class);
        for (ProviderKind kind : ProviderKind.values()) {
            String column = KINDS.get(kind.ordinal());
            YearSeries series = area == Country.ENGLAND
                    ? specialist.series(SeriesTable.ENGLAND, column)
                    : past.flow(area, key -> specialist.series(key, column));
            kinds.put(kind, series);
        }
        return new GroupedSeries<>(kinds);
    }
}
