package org.evenkeel.model.forecast.fit;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AgeCounts;
import org.evenkeel.model.statistics.AgeTable;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.CrossTable;
import org.evenkeel.model.statistics.PublishedDetail;
import org.evenkeel.model.unit.Table;

/**
 * What England's published tables say about plans by age, need and placement: the shape that a council's own, smaller
 * numbers are read against. Margins come from the tables; what lies between them is fitted.
 */
final class EnglandPattern {

    /** The lowest age of an open-ended "20 and over". */
    private static final int OPEN_AGE = 20;

    /** The most plans that can cease from a cell in a year for each that is there in January, */
    private static final double MOST_CEASED = 0.5;

    /** or so many times as many as cease at its age, if that is more. */
    private static final double MOST_OF_AGE = 1.25;

    /**
     * The first January that was counted person by person: placements were told apart otherwise before, so that how they
     * changed in the year before it is not known.
     */
    private static final int FIRST_JANUARY_OF_PERSONS = 2023;

    /** More rounds than the margins need to settle. */
    private static final int ROUNDS = 60;

    private static final int REASONS = CeaseReason.values().length;

    private final double[] stock;
    private final double[] entriesAsPublished;
    private final double[] thinning;
    private final double[] ceasing;
    private final double alignment;
    private final double[] pulls = new double[Grid.PLACEMENTS];
    private final double[] requestAges;
    private final double[] assessedOdds;
    private final double[] reasonByAge;

    EnglandPattern(AuthorityStatistics england) {
        PublishedDetail detail = england.detail();
        double[] ageByPlacement = Tables.flat(detail.stock().get());
        double[] byAge = Tables.sums(ageByPlacement, Grid.PLACEMENTS);
        stock = ProportionalFitting.fit(
                ones(),
                Tables.needByPlacement(england.needs().byPlacement().get(), Tables.columnSums(ageByPlacement)),
                Tables.ageByNeed(england.needs().byAge().get(), byAge),
                ageByPlacement);
        AgeTable<Placement> newPlans =
                detail.newPlans(PublishedDetail.FLOW_YEAR).get();
        double[] newByPlacement = spreadOpenAge(Tables.flat(newPlans), Grid.PLACEMENTS, stockWeights(byAge));
        double[] newByAge = Tables.sums(newByPlacement, Grid.PLACEMENTS);
        entriesAsPublished = ProportionalFitting.fit(
                stock,
                Tables.needByPlacement(england.needs().newByPlacement().get(), Tables.columnSums(newByPlacement)),
                Tables.ageByNeed(england.needs().newByAge().get(), newByAge),
                newByPlacement);
        requestAges = requestAges(detail.requests().get(), stockWeights(byAge));
        assessedOdds = ConversionByAge.odds(
                requestAges,
                requestAges(detail.plansToIssue().get(), stockWeights(byAge)),
                requestAges(detail.plansNotToIssue().get(), stockWeights(byAge)));
        thinning = thinning(
                byAge,
                detail.plans().orNaN(PublishedDetail.STOCK_YEAR)
                        / detail.plans().orNaN(PublishedDetail.FLOW_YEAR));
        double[] ceasedByReason = ceased(detail.ceasedByAge().get());
        reasonByAge = Tables.rowShares(ceasedByReason, REASONS);
        ceasing = ceasingChances(england, Tables.sums(ceasedByReason, REASONS));
        alignment = align(england);
    }

    /**
     * In the last year that is known as many must cease as were published, and placements must change as they did. Plans
     * and new plans are those of that year, with need as in the year of the detail tables.
     */
    private double align(AuthorityStatistics england) {
        int year = FlowHistory.lastYear(england);
        double before = england.stock().plans().orNaN(year);
        double after = england.stock().plans().orNaN(year + 1);
        double[] plans = year < PublishedDetail.FLOW_YEAR ? stockOf(england, year + 1) : stock;
        double[] entries = entriesOf(england, year);
        Table moves = MovesFit.yearlyMoves(plans, PublishedAges.startedByJanuary(entries, Grid.PER_AGE));
        double[] starting = PublishedAges.startedOnTheDay(entries, Grid.PER_AGE);
        ModelYear ending = new ModelYear(plans, starting, Fitter.TRANSFER_AGES);
        double ceasedShare = CeasedShares.inYear(england, year) * before / ((before + after) / 2);
        double factor = CeasingAlignment.factor(ending, ceasing, moves, ceasedShare);
        int moved = year + 1 == FIRST_JANUARY_OF_PERSONS ? year - 1 : year;
        if (england.stock().byPlacement().total(moved).orElse(0) > 0) {
            ModelYear lived = new ModelYear(
                    stockOf(england, moved),
                    PublishedAges.startedOnTheDay(entriesOf(england, moved), Grid.PER_AGE),
                    Fitter.TRANSFER_AGES);
            double[] wanted = england.stock().byPlacement().shares(moved + 1, Grid.PLACEMENTS);
            System.arraycopy(MovesAlignment.pulls(lived, ceasing, factor, moves, wanted), 0, pulls, 0, Grid.PLACEMENTS);
        }
        return CeasingAlignment.factor(ending, ceasing, MovesAlignment.pulled(moves, pulls), ceasedShare);
    }

    /** Plans in a January by {@link Grid}, in the shape of the January of the detail tables. */
    private double[] stockOf(AuthorityStatistics england, int january) {
        return KnownRows.of(england.stock().byAgeBand(), england.stock().byPlacement(), january)
                .scale(stock, england.stock().plans().orNaN(january));
    }

    /** New plans of a year by {@link Grid} of ages as published, in the shape of those of the detail tables. */
    private double[] entriesOf(AuthorityStatistics england, int year) {
        return year >= PublishedDetail.FLOW_YEAR
                ? entriesAsPublished
                : KnownRows.of(
                                england.flows().newPlansByAgeBand(),
                                england.flows().newPlansByPlacement(),
                                year)
                        .scale(entriesAsPublished, england.flows().newPlans().orNaN(year));
    }

    /** Plans at the January of the detail tables, by {@link Grid}. */
    double[] stock() {
        return stock;
    }

    /** New plans of the year of the detail tables, by {@link Grid} of ages as published; see {@link PublishedAges}. */
    double[] entriesAsPublished() {
        return entriesAsPublished;
    }

    /** Yearly chance that a plan ceases, by {@link Grid}, as January's plans tell it; see {@link #ceasingAlignment}. */
    double[] ceasing() {
        return ceasing;
    }

    /** What rates of ceasing must be multiplied by, so that a year of the model ceases as many as were published. */
    double ceasingAlignment() {
        return alignment;
    }

    /** Yearly moves in line with how England's placements have changed. */
    Table inLine(Table moves) {
        return MovesAlignment.pulled(moves, pulls);
    }

    /** Requests of the year of the detail tables by age on the day. */
    double[] requestAges() {
        return requestAges;
    }

    /** The odds of an assessment at each age on the day against those of all requests. */
    double[] assessedOdds() {
        return assessedOdds;
    }

    /** Share of ceased plans by reason at each age on the day. */
    double[] reasonByAge() {
        return reasonByAge;
    }

    /** A council's requests by age on the day, its "20 and over" divided as England's. */
    double[] requestAges(AgeCounts counts) {
        return requestAges(counts, Arrays.copyOfRange(requestAges, OPEN_AGE, Grid.AGES));
    }

    /** A council's new plans by age as published and placement, its "20 and over" divided as England's. */
    double[] entries(AgeTable<Placement> counts) {
        double[] byAge = Tables.sums(entriesAsPublished, Grid.PER_AGE);
        return spreadOpenAge(Tables.flat(counts), Grid.PLACEMENTS, Arrays.copyOfRange(byAge, OPEN_AGE, Grid.AGES));
    }

    /** Ceased plans by age on the day and reason; those of 19 and over are divided by how England's stock thins out. */
    double[] ceased(AgeTable<CeaseReason> published) {
        double[] onTheDay = PublishedAges.ceasedOnTheDay(Tables.flat(published), REASONS);
        for (int reason = 0; reason < REASONS; reason++) {
            double older = 0;
            for (int age = OPEN_AGE - 1; age < Grid.AGES; age++) {
                older += onTheDay[age * REASONS + reason];
            }
            for (int age = OPEN_AGE - 1; age < Grid.AGES; age++) {
                onTheDay[age * REASONS + reason] = older * thinning[age];
            }
        }
        return onTheDay;
    }

    /**
     * Yearly chances by age and placement: expected ceases are fitted to the published margins and held against the
     * plans of January.
     */
    private static double[] ceasingChances(AuthorityStatistics england, double[] ceasedByAge) {
        double[] stock = Tables.flat(england.detail().stock().get());
        double[] byAge = Tables.sums(stock, Grid.PLACEMENTS);
        double exposure = CeasingFit.exposure(england);
        double[] most = new double[stock.length];
        for (int i = 0; i < stock.length; i++) {
            int age = i / Grid.PLACEMENTS;
            double ofAge = byAge[age] > 0 ? ceasedByAge[age] / (byAge[age] * exposure) : 0;
            most[i] = stock[i] * exposure * Math.max(MOST_CEASED, MOST_OF_AGE * ofAge);
        }
        double[] ceased = ceasedByAgeAndPlacement(
                stock, most, ceasedByAge, england.detail().ceasedByPlacement().get());
        double[] chances = new double[Grid.SIZE];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            int age = Grid.age(cell);
            int at = age * Grid.PLACEMENTS + Grid.placement(cell);
            double exposed = stock[at] * exposure;
            double ofAge = byAge[age] > 0 ? ceasedByAge[age] / (byAge[age] * exposure) : 0;
            chances[cell] = CeasingFit.chance(exposed > 0 ? ceased[at] / exposed : ofAge);
        }
        return chances;
    }

    /**
     * Expected ceases by age and placement that meet both margins, in proportion to the plans exposed. More plans cease
     * from some placements, such as not being in education, than are ever there in January, because children come and
     * cease within the year; no cell takes more than {@code most}, and the others of its age take the rest.
     */
    private static double[] ceasedByAgeAndPlacement(
            double[] stock, double[] most, double[] ceasedByAge, CrossTable<Placement, CeaseReason> byPlacement) {
        double[] table = stock.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] columns = Tables.columnSums(table);
            for (int i = 0; i < table.length; i++) {
                Placement placement = Placement.values()[i % Grid.PLACEMENTS];
                double wanted = byPlacement.hasRow(placement) ? byPlacement.rowTotal(placement) : 0;
                double sum = columns[placement.ordinal()];
                table[i] = Math.min(most[i], sum > 0 ? table[i] * wanted / sum : 0);
            }
            for (int age = 0; age < Grid.AGES; age++) {
                fillAge(table, most, age, ceasedByAge[age]);
            }
        }
        return table;
    }

    /** Scales the cells of an age that are not full to what is wanted of it. */
    private static void fillAge(double[] table, double[] most, int age, double wanted) {
        double full = 0;
        double open = 0;
        for (int i = age * Grid.PLACEMENTS; i < (age + 1) * Grid.PLACEMENTS; i++) {
            full += table[i] >= most[i] ? table[i] : 0;
            open += table[i] >= most[i] ? 0 : table[i];
        }
        double factor = open > 0 ? Math.max(0, wanted - full) / open : 0;
        for (int i = age * Grid.PLACEMENTS; i < (age + 1) * Grid.PLACEMENTS; i++) {
            table[i] *= table[i] >= most[i] ? 1 : factor;
        }
    }

    private static double[] requestAges(AgeCounts counts, double[] weights) {
        return PublishedAges.requestedOnTheDay(spreadOpenAge(counts.toArray(), 1, weights));
    }

    /** How new plans and requests at 20 and over are divided: as the stock of a year older is. */
    private static double[] stockWeights(double[] byAge) {
        double[] weights = new double[Grid.AGES - OPEN_AGE];
        for (int age = OPEN_AGE; age < Grid.MAX_AGE; age++) {
            weights[age - OPEN_AGE] = byAge[age + 1];
        }
        return weights;
    }

    /**
     * Share of the plans ceased at 19 and over at each age: how many fewer are a year older than there were of the age a
     * year before, when there were fewer by the growth of plans.
     */
    private static double[] thinning(double[] byAge, double growth) {
        double[] shares = new double[Grid.AGES];
        double sum = 0;
        for (int age = OPEN_AGE - 1; age <= Grid.MAX_AGE; age++) {
            double older = age < Grid.MAX_AGE ? byAge[age + 1] : 0;
            shares[age] = Math.max(0, byAge[age] / growth - older);
            sum += shares[age];
        }
        for (int age = OPEN_AGE - 1; age <= Grid.MAX_AGE; age++) {
            shares[age] /= sum;
        }
        return shares;
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

    private static double[] ones() {
        double[] ones = new double[Grid.SIZE];
        Arrays.fill(ones, 1);
        return ones;
    }
}
