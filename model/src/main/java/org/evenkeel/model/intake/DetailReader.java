package org.evenkeel.model.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AgeCounts;
import org.evenkeel.model.statistics.AgeTable;
import org.evenkeel.model.statistics.CrossTable;
import org.evenkeel.model.statistics.Published;
import org.evenkeel.model.statistics.PublishedDetail;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;

/** The tables by characteristic: single ages, placements, reasons and years held, for one or two years. */
final class DetailReader {

    private static final int YOUNGEST = 2;
    private static final int OLDEST_STOCK = 25;
    private static final int OLDEST_FLOW = 20;
    private static final List<String> YEARS_HELD =
            List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");

    private final Findings findings;
    private final StockReader stock;
    private final NewPlansReader newPlans;
    private final RequestReader requests;
    private final CeasedReader ceased;
    private final Lazy<BreakdownTable> stockByAge;
    private final Lazy<BreakdownTable> stockByYears;
    private final Lazy<BreakdownTable> newByAge;
    private final Lazy<BreakdownTable> requestsByAge;
    private final Lazy<BreakdownTable> assessmentsByAge;
    private final Lazy<BreakdownTable> ceasedByAge;
    private final Lazy<BreakdownTable> ceasedByPlacement;
    private final Lazy<BreakdownTable> ceasedByYears;

    DetailReader(
            ReferenceFiles files,
            StockReader stock,
            NewPlansReader newPlans,
            RequestReader requests,
            CeasedReader ceased,
            Findings findings) {
        this.findings = findings;
        this.stock = stock;
        this.newPlans = newPlans;
        this.requests = requests;
        this.ceased = ceased;
        Function<String, Function<List<String>, Lazy<BreakdownTable>>> file =
                name -> measures -> new Lazy<>(() -> new BreakdownTable(files, "sen2/" + name, measures, findings));
        stockByAge = file.apply("plans-by-age.csv").apply(StockReader.PLACEMENT_COLUMNS);
        stockByYears = file.apply("plans-by-years-held.csv").apply(List.of("ehcplans"));
        newByAge = file.apply("new-plans-by-age.csv").apply(StockReader.PLACEMENT_COLUMNS);
        requestsByAge = file.apply("requests-by-age.csv")
                .apply(List.of("requests_received_in_year", "requests_decided_not_to_assess"));
        assessmentsByAge = file.apply("assessments-by-age.csv").apply(List.of("assess_issued", "assess_not_issued"));
        ceasedByAge = file.apply("ceased-by-age.csv").apply(CeasedReader.REASON_COLUMNS);
        ceasedByPlacement = file.apply("ceased-by-placement.csv").apply(CeasedReader.REASON_COLUMNS);
        ceasedByYears = file.apply("ceased-by-years-held.csv").apply(List.of(CeasedReader.TOTAL));
    }

    /** The tables, to be read ahead of use. */
    List<Lazy<BreakdownTable>> tables() {
        return List.of(
                stockByAge,
                stockByYears,
                newByAge,
                requestsByAge,
                assessmentsByAge,
                ceasedByAge,
                ceasedByPlacement,
                ceasedByYears);
    }

    PublishedDetail of(Area area) {
        String key = Past.key(area);
        YearSeries januaries = stock.plans().series(key, "ehcplans");
        double plans = januaries.orNaN(PublishedDetail.STOCK_YEAR);
        double total = ceased.own(key, PublishedDetail.FLOW_YEAR);
        double received = requests.ownReceived(key, PublishedDetail.FLOW_YEAR);
        return new PublishedDetail(
                YearSeries.builder()
                        .from(januaries, PublishedDetail.FLOW_YEAR)
                        .from(januaries, PublishedDetail.STOCK_YEAR)
                        .build(),
                ages(area, stockByAge, PublishedDetail.STOCK_YEAR, Placement.ALL, Placement::columns, false, plans),
                years(area, stockByYears, "ehcplans", PublishedDetail.STOCK_YEAR, plans),
                Map.of(2022, newPlans(area, 2022), 2023, newPlans(area, 2023)),
                counts(area, requestsByAge, "requests_received_in_year", received),
                counts(area, requestsByAge, "requests_decided_not_to_assess", Double.NaN),
                counts(area, assessmentsByAge, "assess_issued", Double.NaN),
                counts(area, assessmentsByAge, "assess_not_issued", Double.NaN),
                ages(area, ceasedByAge, PublishedDetail.FLOW_YEAR, CeaseReason.ALL, CeaseReason::columns, true, total),
                cross(area, total),
                years(area, ceasedByYears, CeasedReader.TOTAL, PublishedDetail.FLOW_YEAR, total));
    }

    private Published<AgeTable<Placement>> newPlans(Area area, int year) {
        double total = newPlans.own(Past.key(area), year);
        return ages(area, newByAge, year, Placement.ALL, Placement::columns, true, total);
    }

    private <G extends Enum<G>> Published<AgeTable<G>> ages(
            Area area,
            Lazy<BreakdownTable> lazy,
            int year,
            List<G> groups,
            Function<G, List<String>> columns,
            boolean open,
            double total) {
        BreakdownTable table = lazy.get();
        List<Integer> rows = table.rows(Past.key(area), year);
        double[][] values = new double[AgeCounts.AGES][groups.size()];
        int[][] measures = measures(table, groups, columns);
        boolean any = false;
        double sum = 0;
        for (int row : rows) {
            int age = table.age(row);
            for (G group : groups) {
                for (int measure : measures[group.ordinal()]) {
                    any |= table.has(row, measure);
                    sum += table.orZero(row, measure);
                    if (age >= 0) {
                        values[age][group.ordinal()] += table.orZero(row, measure);
                    }
                }
            }
        }
        return judge(
                area,
                table,
                year,
                rows,
                any,
                sum,
                total,
                () -> new AgeTable<>(values, YOUNGEST, open ? OLDEST_FLOW : OLDEST_STOCK, open));
    }

    private Published<AgeCounts> counts(Area area, Lazy<BreakdownTable> lazy, String measure, double total) {
        BreakdownTable table = lazy.get();
        List<Integer> rows = table.rows(Past.key(area), PublishedDetail.FLOW_YEAR);
        int column = table.measure(measure);
        double[] values = new double[AgeCounts.AGES];
        double unknown = 0;
        boolean any = false;
        for (int row : rows) {
            int age = table.age(row);
            any |= table.has(row, column);
            if (age >= 0) {
                values[age] += table.orZero(row, column);
            } else {
                unknown += table.orZero(row, column);
            }
        }
        double unknownAge = unknown;
        double sum = Arrays.stream(values).sum() + unknown;
        return judge(
                area,
                table,
                PublishedDetail.FLOW_YEAR,
                rows,
                any,
                sum,
                total,
                () -> new AgeCounts(values, YOUNGEST, OLDEST_FLOW, true, unknownAge));
    }

    private Published<CrossTable<Placement, CeaseReason>> cross(Area area, double total) {
        BreakdownTable table = ceasedByPlacement.get();
        List<Integer> rows = table.rows(Past.key(area), PublishedDetail.FLOW_YEAR);
        double[][] values = new double[Placement.ALL.size()][CeaseReason.ALL.size()];
        int[][] measures = measures(table, CeaseReason.ALL, CeaseReason::columns);
        boolean any = false;
        double sum = 0;
        for (int row : rows) {
            Placement placement = PlacementLabels.placement(table.column(row));
            for (CeaseReason reason : CeaseReason.ALL) {
                for (int measure : measures[reason.ordinal()]) {
                    any |= table.has(row, measure);
                    sum += table.orZero(row, measure);
                    values[placement.ordinal()][reason.ordinal()] += table.orZero(row, measure);
                }
            }
        }
        return judge(area, table, PublishedDetail.FLOW_YEAR, rows, any, sum, total, () -> new CrossTable<>(values));
    }

    private Published<List<Double>> years(
            Area area, Lazy<BreakdownTable> lazy, String measure, int year, double total) {
        BreakdownTable table = lazy.get();
        List<Integer> rows = table.rows(Past.key(area), year);
        int column = table.measure(measure);
        Double[] values = new Double[YEARS_HELD.size()];
        Arrays.fill(values, 0.0);
        boolean any = false;
        double sum = 0;
        for (int row : rows) {
            String label = table.breakdown(row).toLowerCase(Locale.ROOT);
            // "Less than a year", "Under a year", "1", "1 year", "12 or more", "12 years and over".
            int years = YEARS_HELD.indexOf(label.endsWith(" a year") ? "0" : label.split(" ", 2)[0]);
            any |= table.has(row, column);
            sum += table.orZero(row, column);
            if (years >= 0) {
                values[years] += table.orZero(row, column);
            }
        }
        return judge(area, table, year, rows, any, sum, total, () -> List.of(values));
    }

    private static <G extends Enum<G>> int[][] measures(
            BreakdownTable table, List<G> groups, Function<G, List<String>> columns) {
        return groups.stream()
                .map(group ->
                        columns.apply(group).stream().mapToInt(table::measure).toArray())
                .toArray(int[][]::new);
    }

    /** Whether the rows make a table: there, filled in, and adding up to the total where that is known. */
    private <T> Published<T> judge(
            Area area,
            BreakdownTable table,
            int year,
            List<Integer> rows,
            boolean any,
            double sum,
            double total,
            Supplier<T> value) {
        String what = "\"" + table.file() + "\", " + year;
        if (rows.isEmpty()) {
            return Published.absent(Status.NOT_PUBLISHED, area.label() + " has no rows in " + what + ".");
        }
        if (!any) {
            return Published.absent(
                    Status.NOT_AVAILABLE, area.label() + " gave totals only: no figures in " + what + ".");
        }
        if (SeriesRules.isIncomplete(sum, total)) {
            String note = "The rows of " + area.label() + " in " + what + " add up to " + SeriesRules.whole(sum)
                    + " of " + SeriesRules.whole(total) + ": an incomplete return.";
            findings.add(Issue.warning(
                    "parts-incomplete",
                    Where.file(table.file()).field(year + ", " + area.label()),
                    note,
                    "The table is treated as missing."));
            return Published.absent(Status.IN_ERROR, note);
        }
        return Published.of(value.get());
    }
}
