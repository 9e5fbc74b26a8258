package org.evenkeel.model.forecast.fit;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AgeCounts;
import org.evenkeel.model.statistics.AgeTable;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.CrossTable;
import org.evenkeel.model.statistics.PublishedDetail;

/**
 * What England's published tables say about plans by age, need and placement: the shape that a council's own, smaller
 * numbers are read against. Margins come from the tables; what lies between them is fitted. Ages published as "20 and
 * over" are divided by how the January stock thins out from age to age.
 */
final class EnglandPattern {

    /** The lowest age of an open-ended "20 and over". */
    private static final int OPEN_AGE = 20;

    /** No one ceases with greater certainty than this in a year before the highest age. */
    private static final double MOST_CEASING = 0.9;

    private final double[] stock;
    private final double[] entries;
    private final double[] ceasing;
    private final double[] requestAges;
    private final double[] reasonByAge;

    EnglandPattern(AuthorityStatistics england) {
        PublishedDetail detail = england.detail();
        double[] ageByPlacement = counts(detail.stock().get());
        double[] byAge = sums(ageByPlacement, Grid.PLACEMENTS);
        stock = ProportionalFitting.fit(
                ones(),
                needByPlacement(england.needs().byPlacement().get(), columnSums(ageByPlacement)),
                ageByNeed(england.needs().byAge().get(), byAge),
                ageByPlacement);
        AgeTable<Placement> newPlans =
                detail.newPlans(PublishedDetail.FLOW_YEAR).get();
        double[] newByPlacement = spreadOpenAge(counts(newPlans), Grid.PLACEMENTS, leavingWeights(byAge));
        double[] newByAge = sums(newByPlacement, Grid.PLACEMENTS);
        entries = ProportionalFitting.fit(
                stock,
                needByPlacement(england.needs().newByPlacement().get(), columnSums(newByPlacement)),
                ageByNeed(england.needs().newByAge().get(), newByAge),
                newByPlacement);
        requestAges = spreadOpenAge(detail.requests().get().toArray(), 1, leavingWeights(byAge));
        AgeTable<CeaseReason> ceased = detail.ceasedByAge().get();
        double[] ceasedByReason = spreadOpenAge(table(ceased), CeaseReason.values().length, thinningWeights(byAge));
        reasonByAge = rowShares(ceasedByReason, CeaseReason.values().length);
        ceasing = ceasingChances(england, sums(ceasedByReason, CeaseReason.values().length), byAge);
    }

    /** Plans at the January of the detail tables, by {@link Grid}. */
    double[] stock() {
        return stock;
    }

    /** New plans of the year of the detail tables, by {@link Grid}. */
    double[] entries() {
        return entries;
    }

    /** Yearly chance that a plan ceases, by {@link Grid}. */
    double[] ceasing() {
        return ceasing;
    }

    /** Requests of the year of the detail tables by age. */
    double[] requestAges() {
        return requestAges;
    }

    /** Share of ceased plans by reason at each age. */
    double[] reasonByAge() {
        return reasonByAge;
    }

    /** A council's requests by age, its "20 and over" divided as England's. */
    double[] requestAges(AgeCounts counts) {
        double[] weights = Arrays.copyOfRange(requestAges, OPEN_AGE, Grid.AGES);
        return spreadOpenAge(counts.toArray(), 1, weights);
    }

    /** A council's new plans by age and placement, its "20 and over" divided as England's. */
    double[] entries(AgeTable<Placement> counts) {
        double[] byAge = sums(entries, Grid.PER_AGE);
        return spreadOpenAge(counts(counts), Grid.PLACEMENTS, Arrays.copyOfRange(byAge, OPEN_AGE, Grid.AGES));
    }

    /** A table of ages by placement as a flat row; ages not published are zero. */
    static double[] counts(AgeTable<Placement> table) {
        return table(table);
    }

    /** Sums of each run of {@code width} values. */
    static double[] sums(double[] values, int width) {
        double[] sums = new double[values.length / width];
        for (int i = 0; i < values.length; i++) {
            sums[i / width] += values[i];
        }
        return sums;
    }

    /** Wanted sums by age and need: the published shares of each age's total. */
    static double[] ageByNeed(AgeTable<Need> shares, double[] byAge) {
        double[] wanted = new double[Grid.AGES * Grid.NEEDS];
        for (int age = 0; age < Grid.AGES; age++) {
            int row = Math.clamp(age, shares.youngest(), shares.oldest());
            double total = shares.hasAge(row) ? shares.ageTotal(row) : Double.NaN;
            for (Need need : Need.values()) {
                wanted[age * Grid.NEEDS + need.ordinal()] =
                        total > 0 ? byAge[age] * shares.at(row, need) / total : Double.NaN;
            }
        }
        return wanted;
    }

    /** Wanted sums by need and placement: the published shares of each placement's total. */
    static double[] needByPlacement(CrossTable<Placement, Need> shares, double[] byPlacement) {
        double[] wanted = new double[Grid.NEEDS * Grid.PLACEMENTS];
        for (Placement placement : Placement.values()) {
            double total = shares.hasRow(placement) ? shares.rowTotal(placement) : Double.NaN;
            for (Need need : Need.values()) {
                wanted[need.ordinal() * Grid.PLACEMENTS + placement.ordinal()] =
                        total > 0 ? byPlacement[placement.ordinal()] * shares.at(placement, need) / total : Double.NaN;
            }
        }
        return wanted;
    }

    /** Sums by placement of a flat table of ages by placement. */
    static double[] columnSums(double[] ageByPlacement) {
        double[] sums = new double[Grid.PLACEMENTS];
        for (int i = 0; i < ageByPlacement.length; i++) {
            sums[i % Grid.PLACEMENTS] += ageByPlacement[i];
        }
        return sums;
    }

    /** Each row divided by its sum; a row of zeros takes the nearest row before it, or after it, that has any. */
    static double[] rowShares(double[] values, int width) {
        double[] shares = new double[values.length];
        double[] sums = sums(values, width);
        for (int row = 0; row < sums.length; row++) {
            int from = row;
            while (from >= 0 && sums[from] <= 0) {
                from--;
            }
            for (int after = row; from < 0; after++) {
                from = sums[after] > 0 ? after : -1;
            }
            for (int column = 0; column < width; column++) {
                shares[row * width + column] = values[from * width + column] / sums[from];
            }
        }
        return shares;
    }

    /**
     * Yearly chances by age and placement: expected ceases are fitted to the published margins and divided by the plans
     * exposed, the mean of the Januaries before and after.
     */
    private static double[] ceasingChances(AuthorityStatistics england, double[] ceasedByAge, double[] byAge) {
        int year = PublishedDetail.FLOW_YEAR;
        double before = england.stock().plans().at(year).orElseThrow();
        double after = england.stock().plans().at(year + 1).orElseThrow();
        double exposure = (before + after) / 2 / after;
        CrossTable<Placement, CeaseReason> byPlacement =
                england.detail().ceasedByPlacement().get();
        double[] stock = counts(england.detail().stock().get());
        double[] ceased = rake(stock, ceasedByAge, byPlacement);
        double[] chances = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            int at = Grid.age(cell) * Grid.PLACEMENTS + Grid.placement(cell);
            int age = Grid.age(cell);
            double exposed = stock[at] * exposure;
            double ofAge = byAge[age] > 0 ? ceasedByAge[age] / (byAge[age] * exposure) : 0;
            double rate = exposed > 0 ? ceased[at] / exposed : ofAge;
            chances[cell] = Math.min(MOST_CEASING, -Math.expm1(-rate));
        }
        return chances;
    }

    /** Expected ceases by age and placement that meet both margins, in proportion to the plans exposed. */
    private static double[] rake(
            double[] stock, double[] ceasedByAge, CrossTable<Placement, CeaseReason> ceasedByPlacement) {
        double[] table = stock.clone();
        for (int round = 0; round < 40; round++) {
            double[] columns = columnSums(table);
            for (int i = 0; i < table.length; i++) {
                Placement placement = Placement.values()[i % Grid.PLACEMENTS];
                double wanted = ceasedByPlacement.hasRow(placement) ? ceasedByPlacement.rowTotal(placement) : 0;
                table[i] *= columns[placement.ordinal()] > 0 ? wanted / columns[placement.ordinal()] : 0;
            }
            double[] rows = sums(table, Grid.PLACEMENTS);
            for (int i = 0; i < table.length; i++) {
                int age = i / Grid.PLACEMENTS;
                table[i] *= rows[age] > 0 ? ceasedByAge[age] / rows[age] : 0;
            }
        }
        return table;
    }

    /** How new plans and requests at 20 and over are divided: as the stock that is there. */
    private static double[] leavingWeights(double[] byAge) {
        double[] weights = new double[Grid.AGES - OPEN_AGE];
        for (int age = OPEN_AGE; age < Grid.MAX_AGE; age++) {
            weights[age - OPEN_AGE] = byAge[age + 1];
        }
        return weights;
    }

    /** How plans ceased at 20 and over are divided: by how many fewer are a year older. */
    private static double[] thinningWeights(double[] byAge) {
        double[] weights = new double[Grid.AGES - OPEN_AGE];
        for (int age = OPEN_AGE; age <= Grid.MAX_AGE; age++) {
            weights[age - OPEN_AGE] = Math.max(0, byAge[age] - (age < Grid.MAX_AGE ? byAge[age + 1] : 0));
        }
        return weights;
    }

    private static double[] spreadOpenAge(double[] values, int width, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double[] spread = values.clone();
        for (int column = 0; column < width; column++) {
            double open = values[OPEN_AGE * width + column];
            for (int age = OPEN_AGE; age < Grid.AGES; age++) {
                spread[age * width + column] = sum > 0 ? open * weights[age - OPEN_AGE] / sum : 0;
            }
        }
        return spread;
    }

    private static <G extends Enum<G>> double[] table(AgeTable<G> table) {
        return Arrays.stream(table.toArray())
                .flatMapToDouble(Arrays::stream)
                .map(value -> Double.isNaN(value) ? 0 : value)
                .toArray();
    }

    private static double[] ones() {
        double[] ones = new double[Grid.SIZE];
        Arrays.fill(ones, 1);
        return ones;
    }
}
