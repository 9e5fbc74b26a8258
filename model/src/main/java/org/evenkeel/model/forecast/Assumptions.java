package org.evenkeel.model.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.unit.Table;

/**
 * Everything a forecast of one council starts from. Tables are laid out by {@link Grid}; every scalar is an
 * {@link Assumption} with its range and source.
 *
 * @param authority the council
 * @param opening plans at the first month
 * @param population children in the area, which the number of requests follows
 * @param requestsPerMonth requests in the first month, all ages
 * @param requestAges share of the requests at each age, adding to 1
 * @param decisionDelay chance that the decision whether to assess comes 0, 1, 2… months after the request
 * @param planDelay chance that the decision whether to issue comes 0, 1, 2… months after the request
 * @param shareAssessed share of decided requests that lead to an assessment
 * @param assessedOddsByAge what the odds of an assessment are multiplied by at each age, 26 values; so that with the
 *     ages of the requests the mean is {@code shareAssessed}
 * @param shareIssued share of assessments that lead to a plan
 * @param arrivalsPerMonth children with a plan who move in from another council, in the first month
 * @param needByAge share of new plans by need at each age: 26 rows of needs, each adding to 1
 * @param placementByAgeAndNeed share of new plans by placement at each age and need: {@link Grid}, rows adding to 1
 * @param ceasingPerYear yearly chance that a plan ceases: {@link Grid}
 * @param ceasingLevel what all of them are multiplied by
 * @param reasonByAge share of ceased plans by reason at each age: 26 rows, each adding to 1
 * @param yearlyMoves where a child of each cell of the {@link Grid} is educated a year later, given that the plan goes
 *     on: a row of placements for each cell, adding to 1
 * @param transferAges ages at whose end children move in September (phase transfer); at the others they move at any
 *     time of the year
 * @param trends how the drivers drift; one not named stays where it is
 * @param register every assumption, in the order of a page
 * @param caveats what a reader must know, such as a table that was not published; sentences
 * @param limits what there is only so much of
 */
public record Assumptions(
        LocalAuthority authority,
        Snapshot opening,
        Population population,
        Assumption requestsPerMonth,
        Table requestAges,
        Table decisionDelay,
        Table planDelay,
        Assumption shareAssessed,
        Table assessedOddsByAge,
        Assumption shareIssued,
        Assumption arrivalsPerMonth,
        Table needByAge,
        Table placementByAgeAndNeed,
        Table ceasingPerYear,
        Assumption ceasingLevel,
        Table reasonByAge,
        Table yearlyMoves,
        Set<Integer> transferAges,
        Map<Driver, Trend> trends,
        List<Assumption> register,
        List<String> caveats,
        Limits limits) {

    /** How far a row of shares may be from 1, for rounding. */
    private static final double TOLERANCE = 1e-9;

    private static final Table EVERY_AGE_ALIKE =
            Table.of(DoubleStream.generate(() -> 1).limit(Grid.AGES).toArray());

    public Assumptions {
        transferAges = Set.copyOf(transferAges);
        trends = Map.copyOf(trends);
        register = List.copyOf(register);
        caveats = List.copyOf(caveats);
        rowsAddToOne("requestAges", requestAges, 1, Grid.AGES);
        rowsAddToOne("decisionDelay", decisionDelay, 1, decisionDelay.size());
        rowsAddToOne("planDelay", planDelay, 1, planDelay.size());
        rowsAddToOne("needByAge", needByAge, Grid.AGES, Grid.NEEDS);
        rowsAddToOne("placementByAgeAndNeed", placementByAgeAndNeed, Grid.AGES * Grid.NEEDS, Grid.PLACEMENTS);
        rowsAddToOne("reasonByAge", reasonByAge, Grid.AGES, CeaseReason.values().length);
        rowsAddToOne("yearlyMoves", yearlyMoves, Grid.SIZE, Grid.PLACEMENTS);
        allChances("ceasingPerYear", ceasingPerYear, Grid.SIZE);
    }

    /** Where nothing is limited and every age is as likely to be assessed. */
    public Assumptions(
            LocalAuthority authority,
            Snapshot opening,
            Population population,
            Assumption requestsPerMonth,
            Table requestAges,
            Table decisionDelay,
            Table planDelay,
            Assumption shareAssessed,
            Assumption shareIssued,
            Assumption arrivalsPerMonth,
            Table needByAge,
            Table placementByAgeAndNeed,
            Table ceasingPerYear,
            Assumption ceasingLevel,
            Table reasonByAge,
            Table yearlyMoves,
            Set<Integer> transferAges,
            Map<Driver, Trend> trends,
            List<Assumption> register,
            List<String> caveats) {
        this(
                authority,
                opening,
                population,
                requestsPerMonth,
                requestAges,
                decisionDelay,
                planDelay,
                shareAssessed,
                EVERY_AGE_ALIKE,
                shareIssued,
                arrivalsPerMonth,
                needByAge,
                placementByAgeAndNeed,
                ceasingPerYear,
                ceasingLevel,
                reasonByAge,
                yearlyMoves,
                transferAges,
                trends,
                register,
                caveats,
                Limits.NONE);
    }

    /** The same with other odds of an assessment by age. */
    public Assumptions withAssessedOdds(Table oddsByAge) {
        return new Assumptions(
                authority,
                opening,
                population,
                requestsPerMonth,
                requestAges,
                decisionDelay,
                planDelay,
                shareAssessed,
                oddsByAge,
                shareIssued,
                arrivalsPerMonth,
                needByAge,
                placementByAgeAndNeed,
                ceasingPerYear,
                ceasingLevel,
                reasonByAge,
                yearlyMoves,
                transferAges,
                trends,
                register,
                caveats,
                limits);
    }

    /**
     * A share of requests that lead to an assessment as it is at an age.
     *
     * @param share the share of all requests, 0 to 1
     * @param age academic age; those above 25 count as 25
     */
    public double assessedAt(double share, int age) {
        double odds = assessedOddsByAge.at(Math.min(age, Grid.MAX_AGE));
        return share * odds / (1 - share + share * odds);
    }

    /** The same with what the council says is limited, in the register too. */
    public Assumptions with(Limits stated) {
        List<Assumption> longer = new ArrayList<>(register);
        longer.addAll(stated.register());
        return new Assumptions(
                authority,
                opening,
                population,
                requestsPerMonth,
                requestAges,
                decisionDelay,
                planDelay,
                shareAssessed,
                assessedOddsByAge,
                shareIssued,
                arrivalsPerMonth,
                needByAge,
                placementByAgeAndNeed,
                ceasingPerYear,
                ceasingLevel,
                reasonByAge,
                yearlyMoves,
                transferAges,
                trends,
                longer,
                caveats,
                stated);
    }

    /**
     * Chance that an outcome is due 0, 1, 2… months after the request: the published times, which hold the queues of
     * their year; or, where the capacity is stated and the queue is followed, times that wait for nobody.
     */
    public Table outcomeDelay() {
        return limits.assessment().isPresent() ? AssessmentCapacity.UNHINDERED : planDelay;
    }

    /** The first month, as a {@code MonthIndex}. */
    public int start() {
        return opening.month();
    }

    /** These assumptions with other levels of requests and ceasing, other trends, and the register that goes with them. */
    public Assumptions with(
            Assumption requests, Assumption ceasing, Map<Driver, Trend> newTrends, List<Assumption> newRegister) {
        return new Assumptions(
                authority,
                opening,
                population,
                requests,
                requestAges,
                decisionDelay,
                planDelay,
                shareAssessed,
                assessedOddsByAge,
                shareIssued,
                arrivalsPerMonth,
                needByAge,
                placementByAgeAndNeed,
                ceasingPerYear,
                ceasing,
                reasonByAge,
                yearlyMoves,
                transferAges,
                newTrends,
                newRegister,
                caveats,
                limits);
    }

    private static void rowsAddToOne(String name, Table table, int rows, int columns) {
        allChances(name, table, rows * columns);
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int column = 0; column < columns; column++) {
                sum += table.at(row * columns + column);
            }
            if (Math.abs(sum - 1) > TOLERANCE) {
                throw new IllegalArgumentException(name + ", row " + row + ": shares add to " + sum + ", not 1");
            }
        }
    }

    private static void allChances(String name, Table table, int size) {
        if (table.size() != size) {
            throw new IllegalArgumentException(name + " has " + table.size() + " values, not " + size);
        }
        for (int i = 0; i < size; i++) {
            if (table.at(i) < 0 || table.at(i) > 1 + TOLERANCE) {
                throw new IllegalArgumentException(name + ", value " + i + ": " + table.at(i) + " is not a share");
            }
        }
    }
}
