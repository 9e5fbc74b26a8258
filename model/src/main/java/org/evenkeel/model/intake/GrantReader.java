package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evenkeel.model.intake.SeriesTable.Figure;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.Country;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.statistics.Published;
import org.evenkeel.model.statistics.PublishedMoney.PlaceLine;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;
import org.evenkeel.model.time.FinancialYear;

/** The dedicated schools grant: allocations by block, places funded directly, cumulative balance. */
final class GrantReader {

    static final String BEFORE = "high_needs_block_before_deductions";
    static final String AFTER = "high_needs_block_after_deductions";
    static final String SCHOOLS = "schools_block_before_deductions";
    static final String TOTAL = "total_dsg_before_deductions";

    private static final String ALLOCATIONS = "dsg/allocations.csv";
    private static final String BALANCE = "dsg/cumulative-balance.csv";
    private static final String PLACES = "dsg/high-needs-places.csv";
    private static final List<String> BLOCKS = List.of(BEFORE, AFTER, SCHOOLS, TOTAL);
    private static final double MILLION = 1_000_000;

    private final Findings findings;
    private final SeriesTable allocations = new SeriesTable(ALLOCATIONS, BLOCKS);
    private final SeriesTable balance = new SeriesTable(BALANCE, List.of("balance"));
    private final Lazy<Map<String, List<PlaceLine>>> places;

    GrantReader(ReferenceFiles files, LocalAuthorities authorities, Findings findings) {
        this.findings = findings;
        readAllocations(files);
        readBalance(files, authorities);
        places = new Lazy<>(() -> readPlaces(files));
    }

    /** The first calendar year of {@code 2023-24}; {@link SeriesTable#NO_YEAR} if it is no financial year. */
    static int startYear(String financialYear) {
        try {
            return FinancialYear.parse(financialYear).startYear();
        } catch (IllegalArgumentException e) {
            return SeriesTable.NO_YEAR;
        }
    }

    private void readAllocations(ReferenceFiles files) {
        CsvTable csv = CsvTable.read(
                files,
                ALLOCATIONS,
                List.of("financial_year", "la_code", "unit"),
                BLOCKS,
                NumberParser.Dialect.EDUCATION,
                findings);
        for (int row = 0; row < csv.rows(); row++) {
            int year = startYear(csv.text(0, row));
            String unit = csv.text(2, row);
            boolean millions = unit.equals("GBP million");
            if (year == SeriesTable.NO_YEAR || (!millions && !unit.equals("GBP"))) {
                findings.add(Issue.warning(
                        "unit-unknown",
                        Where.line(ALLOCATIONS, row + 2),
                        "\"" + csv.text(0, row) + "\" in \"" + unit + "\" is no financial year in pounds.",
                        "The row is left out."));
                continue;
            }
            Figure[] figures = allocations.row(area(csv.text(1, row)), year);
            for (int block = 0; block < figures.length; block++) {
                double pounds = csv.number(block, row) * (millions ? MILLION : 1);
                figures[block] = new Figure(pounds, csv.status(block, row), "");
            }
        }
    }

    private static String area(String code) {
        return code.isEmpty() ? SeriesTable.ENGLAND : code;
    }

    private void readBalance(ReferenceFiles files, LocalAuthorities authorities) {
        CsvTable csv = CsvTable.read(
                files,
                BALANCE,
                List.of("financial_year", "geographic_level", "la_name"),
                List.of("DSG cumulative balance as a % of the total income"),
                NumberParser.Dialect.EDUCATION,
                findings);
        var names = new AuthorityNames(authorities);
        for (int row = 0; row < csv.rows(); row++) {
            int year = startYear(csv.text(0, row));
            String area = switch (csv.text(1, row)) {
                case "National" -> SeriesTable.ENGLAND;
                case "Local authority" -> names.numberIn(year, csv.text(2, row));
                default -> "";
            };
            if (!area.isEmpty() && year != SeriesTable.NO_YEAR) {
                balance.row(area, year)[0] = new Figure(csv.number(0, row), csv.status(0, row), "");
            }
        }
    }

    private Map<String, List<PlaceLine>> readPlaces(ReferenceFiles files) {
        CsvTable csv = CsvTable.read(
                files,
                PLACES,
                List.of("financial_year", "la_code", "sector", "place_type", "period_or_deduction"),
                List.of("value"),
                NumberParser.Dialect.EDUCATION,
                findings);
        Map<String, List<PlaceLine>> lines = new HashMap<>();
        for (int row = 0; row < csv.rows(); row++) {
            int year = startYear(csv.text(0, row));
            if (csv.status(0, row).hasValue() && year != SeriesTable.NO_YEAR) {
                lines.computeIfAbsent(area(csv.text(1, row)), key -> new ArrayList<>())
                        .add(new PlaceLine(
                                year, csv.text(2, row), csv.text(3, row), csv.text(4, row), csv.number(0, row)));
            }
        }
        return lines;
    }

    /** One block by financial year, in pounds. */
    YearSeries block(Area area, Past past, String block) {
        return past.flow(area, key -> allocations.series(key, block));
    }

    YearSeries balance(Area area, Past past) {
        return past.percentage(area, key -> balance.series(key, "balance"));
    }

    Published<List<PlaceLine>> places(Area area) {
        List<PlaceLine> lines = places.get().getOrDefault(Past.key(area), List.of());
        Supplier<Published<List<PlaceLine>>> absent =
                () -> Published.absent(Status.NOT_PUBLISHED, area.label() + " has no rows in \"" + PLACES + "\".");
        return lines.isEmpty() && area != Country.ENGLAND ? absent.get() : Published.of(List.copyOf(lines));
    }
}
