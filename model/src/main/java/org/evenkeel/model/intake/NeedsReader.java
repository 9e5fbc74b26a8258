package org.evenkeel.model.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AgeCounts;
import org.evenkeel.model.statistics.AgeTable;
import org.evenkeel.model.statistics.CrossTable;
import org.evenkeel.model.statistics.Published;
import org.evenkeel.model.statistics.PublishedNeeds;
import org.evenkeel.model.statistics.Status;

/** Primary needs as percentages: of plans at January 2025 and of new plans of 2024, by age and by placement. */
final class NeedsReader {

    /** How the files label both periods: the academic year of the January census. */
    private static final int LABELLED = PublishedNeeds.STOCK_YEAR;

    private static final List<String> COLUMNS =
            Need.ALL.stream().map(need -> need.code() + "_pc").toList();

    private final Lazy<BreakdownTable> byAge;
    private final Lazy<BreakdownTable> byPlacement;
    private final Lazy<BreakdownTable> newByAge;
    private final Lazy<BreakdownTable> newByPlacement;
    private final ToDoubleBiFunction<String, String> stockWeight;
    private final ToDoubleBiFunction<String, String> newWeight;

    NeedsReader(ReferenceFiles files, StockReader stock, NewPlansReader newPlans, Findings findings) {
        byAge = new Lazy<>(() -> new BreakdownTable(files, "sen2/needs-by-age.csv", COLUMNS, findings));
        byPlacement = new Lazy<>(() -> new BreakdownTable(files, "sen2/needs-by-placement.csv", COLUMNS, findings));
        newByAge = new Lazy<>(() -> new BreakdownTable(files, "sen2/new-needs-by-age.csv", COLUMNS, findings));
        newByPlacement =
                new Lazy<>(() -> new BreakdownTable(files, "sen2/new-needs-by-placement.csv", COLUMNS, findings));
        stockWeight = (area, column) ->
                stock.plans().series(area, column).at(LABELLED - 1).orElse(0);
        newWeight = (area, column) -> newPlans.inColumn(area, LABELLED - 2, column);
    }

    /** The tables, to be read ahead of use. */
    List<Lazy<BreakdownTable>> tables() {
        return List.of(byAge, byPlacement, newByAge, newByPlacement);
    }

    PublishedNeeds of(Area area) {
        return new PublishedNeeds(
                all(area),
                ages(area, byAge.get(), false),
                placements(area, byPlacement.get(), stockWeight),
                ages(area, newByAge.get(), true),
                placements(area, newByPlacement.get(), newWeight));
    }

    private Published<List<Double>> all(Area area) {
        BreakdownTable table = byAge.get();
        for (int row : table.rows(Past.key(area), LABELLED)) {
            if (table.isAll(row) && table.has(row, 0)) {
                return Published.of(Arrays.stream(shares(table, row)).boxed().toList());
            }
        }
        return absent(area, table);
    }

    private static Published<AgeTable<Need>> ages(Area area, BreakdownTable table, boolean open) {
        double[][] values = gaps(AgeCounts.AGES);
        boolean any = false;
        for (int row : table.rows(Past.key(area), LABELLED)) {
            int age = table.isAll(row) ? AgeLabel.UNKNOWN : table.age(row);
            if (age >= 0 && table.has(row, 0)) {
                values[age] = shares(table, row);
                any = true;
            }
        }
        return any ? Published.of(new AgeTable<>(values, 2, open ? 20 : 25, open)) : absent(area, table);
    }

    private static Published<CrossTable<Placement, Need>> placements(
            Area area, BreakdownTable table, ToDoubleBiFunction<String, String> weightOf) {
        String key = Past.key(area);
        double[][] weighted = new double[Placement.ALL.size()][COLUMNS.size()];
        double[][] alike = new double[Placement.ALL.size()][COLUMNS.size()];
        double[] weights = new double[Placement.ALL.size()];
        int[] rows = new int[Placement.ALL.size()];
        for (int row : table.rows(key, LABELLED)) {
            if (!table.has(row, 0)) {
                continue;
            }
            String column = table.column(row);
            int placement = PlacementLabels.placement(column).ordinal();
            double weight = weightOf.applyAsDouble(key, column);
            double[] shares = shares(table, row);
            weights[placement] += weight;
            rows[placement]++;
            for (int need = 0; need < shares.length; need++) {
                weighted[placement][need] += weight * shares[need];
                alike[placement][need] += shares[need];
            }
        }
        double[][] values = gaps(Placement.ALL.size());
        for (int placement = 0; placement < values.length; placement++) {
            if (rows[placement] > 0) {
                boolean known = weights[placement] > 0;
                values[placement] = over(
                        known ? weighted[placement] : alike[placement], known ? weights[placement] : rows[placement]);
            }
        }
        return IntStream.of(rows).sum() > 0 ? Published.of(new CrossTable<>(values)) : absent(area, table);
    }

    private static double[] over(double[] sums, double total) {
        return Arrays.stream(sums).map(sum -> sum / total).toArray();
    }

    private static double[] shares(BreakdownTable table, int row) {
        return IntStream.range(0, COLUMNS.size())
                .mapToDouble(need -> table.orZero(row, need) / 100)
                .toArray();
    }

    private static double[][] gaps(int rows) {
        double[][] values = new double[rows][COLUMNS.size()];
        for (double[] row : values) {
            Arrays.fill(row, Double.NaN);
        }
        return values;
    }

    private static <T> Published<T> absent(Area area, BreakdownTable table) {
        return table.rows(Past.key(area), LABELLED).isEmpty()
                ? Published.absent(Status.NOT_PUBLISHED, area.label() + " has no rows in \"" + table.file() + "\".")
                : Published.absent(Status.NOT_AVAILABLE, area.label() + " has no figures in \"" + table.file() + "\".");
    }
}
