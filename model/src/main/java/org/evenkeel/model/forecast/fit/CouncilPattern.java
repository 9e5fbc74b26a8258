package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedDetail;
import org.evenkeel.model.unit.Table;

/**
 * One council's plans by age, need and placement: its own published tables, filled from England's pattern. Where its own
 * numbers are small they are pooled with England's: {@code ratio = (own + weight) / (expected + weight)} by phase and
 * placement, {@code expected} what England's pattern gives for the council's ages.
 */
final class CouncilPattern {

    /** How many of England's plans stand behind each ratio of stock. */
    private static final double STOCK_WEIGHT = 20;

    /** How many of England's new plans stand behind each ratio of new plans. */
    private static final double ENTRY_WEIGHT = 30;

    /** How old placements may be that stand in for those of the January of the forecast. */
    private static final int YEARS_BACK = 6;

    private static final int PHASES = Phase.values().length;

    private final EnglandPattern england;
    private final double[] stock;
    private final double[] typical;
    private final double[] entries;
    private final double[] entriesOnTheDay;
    private final List<String> caveats = new ArrayList<>();

    CouncilPattern(EnglandPattern england, AuthorityStatistics own) {
        this.england = england;
        double[] ageByPlacement = ageByPlacement(own);
        double[] byAge = Tables.sums(ageByPlacement, Grid.PLACEMENTS);
        this.stock = ProportionalFitting.fit(
                england.stock(),
                own.needs()
                        .byPlacement()
                        .optional()
                        .map(shares -> Tables.needByPlacement(shares, Tables.columnSums(ageByPlacement)))
                        .orElse(missing(Grid.NEEDS * Grid.PLACEMENTS)),
                own.needs()
                        .byAge()
                        .optional()
                        .map(shares -> Tables.ageByNeed(shares, byAge))
                        .orElse(missing(Grid.AGES * Grid.NEEDS)),
                ageByPlacement);
        this.typical = tilted(england.stock(), ageByPlacement, STOCK_WEIGHT);
        this.entries = own.detail()
                .newPlans(PublishedDetail.FLOW_YEAR)
                .optional()
                .map(england::entries)
                .or(() -> entriesBefore(own))
                .map(rows -> tilted(england.entriesAsPublished(), rows, ENTRY_WEIGHT))
                .orElse(england.entriesAsPublished());
        this.entriesOnTheDay = PublishedAges.startedOnTheDay(entries, Grid.PER_AGE);
    }

    /** What a reader must know about the council's tables. */
    List<String> caveats() {
        return caveats;
    }

    /** Plans in whole numbers, adding to a total. */
    Snapshot snapshot(int month, int total) {
        int[] ageByPlacement = Rounding.toTotal(ageRows(stock), total);
        int[] plans = new int[Grid.SIZE];
        double[] needs = new double[Grid.NEEDS];
        for (int age = 0; age < Grid.AGES; age++) {
            for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                for (int need = 0; need < Grid.NEEDS; need++) {
                    needs[need] = stock[Grid.cell(age, need, placement)];
                }
                int[] whole = Rounding.toTotal(needs, ageByPlacement[age * Grid.PLACEMENTS + placement]);
                for (int need = 0; need < Grid.NEEDS; need++) {
                    plans[Grid.cell(age, need, placement)] = whole[need];
                }
            }
        }
        return Snapshot.of(month, plans);
    }

    /** Share of new plans by need at each age: 26 rows. */
    Table needByAge() {
        double[] sums = new double[Grid.AGES * Grid.NEEDS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            sums[cell / Grid.PLACEMENTS] += entriesOnTheDay[cell];
        }
        return Table.of(Tables.rowShares(sums, Grid.NEEDS));
    }

    /** Share of new plans by placement at each age and need: by {@link Grid}. */
    Table placementByAgeAndNeed() {
        double[] filled = entriesOnTheDay.clone();
        double[] rows = Tables.sums(filled, Grid.PLACEMENTS);
        double[] byAge = ageRows(filled);
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            if (rows[cell / Grid.PLACEMENTS] <= 0) {
                filled[cell] = byAge[Grid.age(cell) * Grid.PLACEMENTS + Grid.placement(cell)];
            }
        }
        return Table.of(Tables.rowShares(filled, Grid.PLACEMENTS));
    }

    /** The smoothed stock, in England's numbers: for chances that need more than a council's own few children. */
    double[] typical() {
        return typical;
    }

    /** The smoothed new plans of a year by age in the January after it, in England's numbers. */
    double[] entries() {
        return PublishedAges.startedByJanuary(entries, Grid.PER_AGE);
    }

    private static double[] ageRows(double[] table) {
        double[] rows = new double[Grid.AGES * Grid.PLACEMENTS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            rows[Grid.age(cell) * Grid.PLACEMENTS + Grid.placement(cell)] += table[cell];
        }
        return rows;
    }

    /** England's table with each phase's placements tilted towards the council's. */
    private static double[] tilted(double[] pattern, double[] ownAgeByPlacement, double weight) {
        double[] ofPattern = Tables.sums(pattern, Grid.PER_AGE);
        double[] own = new double[PHASES * Grid.PLACEMENTS];
        double[] expected = new double[PHASES * Grid.PLACEMENTS];
        double[] ownByAge = Tables.sums(ownAgeByPlacement, Grid.PLACEMENTS);
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            int age = Grid.age(cell);
            expected[phaseRow(cell)] += ofPattern[age] > 0 ? pattern[cell] * ownByAge[age] / ofPattern[age] : 0;
        }
        for (int i = 0; i < ownAgeByPlacement.length; i++) {
            int age = i / Grid.PLACEMENTS;
            own[Phase.of(age).ordinal() * Grid.PLACEMENTS + i % Grid.PLACEMENTS] += ownAgeByPlacement[i];
        }
        double[] tilted = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            int row = phaseRow(cell);
            tilted[cell] = pattern[cell] * (own[row] + weight) / (expected[row] + weight);
        }
        return tilted;
    }

    private static int phaseRow(int cell) {
        return Phase.of(Grid.age(cell)).ordinal() * Grid.PLACEMENTS + Grid.placement(cell);
    }

    private double[] ageByPlacement(AuthorityStatistics own) {
        var table = own.detail().stock();
        if (table.isPresent()) {
            return Tables.flat(table.get());
        }
        caveats.add("Plans by age and placement were not published for this council at January "
                + PublishedDetail.STOCK_YEAR
                + "; England's ages and the council's last published age bands and placements stand in.");
        double plans = own.stock().plans().latest().orElse(0);
        int last = own.stock().plans().latestYear().orElse(PublishedDetail.STOCK_YEAR);
        for (int year = last; year > last - YEARS_BACK; year--) {
            KnownRows known = KnownRows.of(own.stock().byAgeBand(), own.stock().byPlacement(), year);
            if (!known.isEmpty()) {
                return ageRows(known.scale(england.stock(), plans));
            }
        }
        return ageRows(england.stock());
    }

    /** New plans by age and placement before the detailed tables: the bands and placements of the last year known. */
    private Optional<double[]> entriesBefore(AuthorityStatistics own) {
        int year = FlowHistory.lastYear(own);
        KnownRows known =
                KnownRows.of(own.flows().newPlansByAgeBand(), own.flows().newPlansByPlacement(), year);
        return year >= PublishedDetail.FLOW_YEAR || known.isEmpty()
                ? Optional.empty()
                : Optional.of(ageRows(known.scale(
                        england.entriesAsPublished(), own.flows().newPlans().orNaN(year))));
    }

    private static double[] missing(int size) {
        double[] missing = new double[size];
        Arrays.fill(missing, Double.NaN);
        return missing;
    }
}
