package org.evenkeel.model.forecast.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Population;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.PublishedDetail;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Table;

/**
 * From what government has published to the assumptions of any council's forecast. A council may state some of them
 * itself, by name: {@link #OPENING_PLANS}, {@link #REQUESTS_PER_MONTH}, {@link #SHARE_ASSESSED}, {@link #SHARE_ISSUED},
 * {@link #CEASED_PER_MONTH}, {@link #ARRIVALS_PER_YEAR}, {@link #REQUESTS_GROWTH}. Where the council's own records are
 * given as well, its plans, ceasing, moves and new plans are theirs, pooled with what is published.
 */
public final class Fitter {

    /** Plans in force at the first month. */
    public static final String OPENING_PLANS = "opening-plans";

    /** Requests for an assessment in the first month. */
    public static final String REQUESTS_PER_MONTH = "requests-per-month";

    /** Share of requests that lead to an assessment, 0 to 1. */
    public static final String SHARE_ASSESSED = "share-assessed";

    /** Share of assessments that lead to a plan, 0 to 1. */
    public static final String SHARE_ISSUED = "share-issued";

    /** Plans that cease in the first month. */
    public static final String CEASED_PER_MONTH = "ceased-per-month";

    /** Children with a plan who move in from other councils in the first year. */
    public static final String ARRIVALS_PER_YEAR = "arrivals-per-year";

    /** Growth of requests in the first year, log points. */
    public static final String REQUESTS_GROWTH = "requests-growth";

    /** The names by which a council may state an assumption itself. */
    public static final Set<String> NAMES = Set.of(
            OPENING_PLANS,
            REQUESTS_PER_MONTH,
            SHARE_ASSESSED,
            SHARE_ISSUED,
            CEASED_PER_MONTH,
            ARRIVALS_PER_YEAR,
            REQUESTS_GROWTH);

    private static final Set<String> FLOWS =
            Set.of(REQUESTS_PER_MONTH, SHARE_ASSESSED, SHARE_ISSUED, CEASED_PER_MONTH, ARRIVALS_PER_YEAR);

    /** Children move in September at the ends of these ages: into reception, year 7, year 12 and after year 14. */
    static final Set<Integer> TRANSFER_AGES = Set.of(3, 10, 15, 18);

    /** How many academic years of population a forecast may need. */
    private static final int YEARS = 30;

    /** How many of England's requests stand behind a council's ages. */
    private static final double AGES_WEIGHT = 200;

    private final AuthorityStatistics england;
    private final List<AuthorityStatistics> councils;
    private final EnglandPattern pattern;
    private final Delays delays;
    private final Levels levels;
    private final GrowthFit growth;

    /**
     * Learns what is common to all councils.
     *
     * @param england England's statistics
     * @param councils all councils' statistics
     */
    public Fitter(AuthorityStatistics england, Collection<AuthorityStatistics> councils) {
        this.england = england;
        this.councils = List.copyOf(councils);
        this.pattern = new EnglandPattern(england);
        this.delays = new Delays(england);
        this.levels = new Levels(england, councils, delays.meanYears(england));
        this.growth = new GrowthFit(england, councils);
    }

    /** The last month with published plans by age and placement, at which a forecast begins unless told otherwise. */
    public static int publishedStart() {
        return MonthIndex.of(PublishedDetail.STOCK_YEAR, 1);
    }

    /**
     * The assumptions for a council.
     *
     * @throws IllegalArgumentException if the area is not a council, nothing says how many plans there are at the start,
     *     or the records are another council's
     */
    public Assumptions fit(AuthorityStatistics own, FitSettings settings) {
        if (!(own.area() instanceof LocalAuthority authority)) {
            throw new IllegalArgumentException(own.area().label() + " is not a council");
        }
        Map<String, Assumption> given = settings.given();
        int start = settings.start();
        Optional<SpellFit> records = settings.caseload().map(caseload -> records(authority, caseload, start));
        // What is published of the year that the records cover is in them already.
        boolean twice =
                settings.caseload().filter(SpellFit::coversPublishedYear).isPresent();
        AuthorityStatistics behind = twice ? england : own;
        CouncilPattern council = new CouncilPattern(pattern, behind);
        Assumption opening = stated(
                given,
                OPENING_PLANS,
                () -> records.map(spells -> spells.openingPlans(start))
                        .orElseGet(() -> levels.openingPlans(own, start)));
        int total = (int) Math.round(opening.value().middle());
        Snapshot snapshot = settings.caseload()
                .map(caseload -> scaled(caseload.at(start), total))
                .orElseGet(() -> council.snapshot(start, total));
        Assumption requestsGrowth = stated(given, REQUESTS_GROWTH, () -> levels.requestsGrowth(own));
        Assumption assessed = stated(given, SHARE_ASSESSED, () -> levels.shareAssessed(own));
        Assumption issued = stated(given, SHARE_ISSUED, () -> levels.shareIssued(own));
        Assumption requests = stated(
                given,
                REQUESTS_PER_MONTH,
                () -> records.filter(SpellFit::hasStarts)
                        .map(spells -> spells.requestsPerMonth(
                                assessed.value().middle(),
                                issued.value().middle(),
                                delays.meanYears(own),
                                requestsGrowth.value().middle()))
                        .orElseGet(() -> levels.requestsPerMonth(own, start, requestsGrowth)));
        Assumption arrivals = given.containsKey(ARRIVALS_PER_YEAR)
                ? ArrivalsFit.perMonth(given.get(ARRIVALS_PER_YEAR))
                : recorded(
                        records, SpellFit::arrivalsPerMonth, levels.arrivals().perMonth(own, snapshot.total()));
        CeasingFit ceasing = recorded(records, SpellFit::ceasing, new CeasingFit(pattern, behind, snapshot));
        Assumption ceasingLevel =
                given.containsKey(CEASED_PER_MONTH) ? ceasing.levelFor(given.get(CEASED_PER_MONTH)) : ceasing.level();
        Map<Driver, Trend> trends = levels.trends(requestsGrowth);
        List<Assumption> register = new ArrayList<>(List.of(
                opening, requests, requestsGrowth, assessed, issued, arrivals, ceasing.ceasedPerMonth(), ceasingLevel));
        register.addAll(delays.register(own));
        trends.values().stream()
                .filter(trend -> trend.driver() != Driver.REQUESTS)
                .forEach(trend -> register.add(trend.growth()));
        records.ifPresent(spells -> register.addAll(spells.register()));
        Population population = PopulationFit.of(own, england, MonthIndex.academicYear(start), YEARS);
        register.add(PopulationFit.register(population));
        List<String> caveats = new ArrayList<>(records.isPresent() ? List.of() : council.caveats());
        records.ifPresent(spells -> caveats.addAll(spells.caveats()));
        Table moves = pattern.inLine(MovesFit.yearlyMoves(council.typical(), council.entries()));
        Assumptions fitted = new Assumptions(
                authority,
                snapshot,
                population,
                requests,
                requestAges(own),
                delays.decisionDelay(),
                delays.planDelay(own),
                assessed,
                issued,
                arrivals,
                recorded(records, SpellFit::needByAge, council.needByAge()),
                recorded(records, SpellFit::placementByAgeAndNeed, council.placementByAgeAndNeed()),
                ceasing.perYear(),
                ceasingLevel,
                recorded(records, SpellFit::reasonByAge, Table.of(pattern.reasonByAge())),
                recorded(records, SpellFit::yearlyMoves, moves),
                TRANSFER_AGES,
                trends,
                register,
                caveats);
        Assumptions byAge = ConversionByAge.with(fitted, pattern.assessedOdds());
        return aligned(byAge, own, given.keySet(), records.isPresent());
    }

    private SpellFit records(LocalAuthority authority, Caseload caseload, int start) {
        if (!caseload.authority().equals(authority)) {
            throw new IllegalArgumentException(
                    "The records are those of " + caseload.authority().name() + ", not of " + authority.name());
        }
        return new SpellFit(caseload, start, pattern, councils);
    }

    /** What the records make of what is published, or that as it is where there are none. */
    private static <T> T recorded(Optional<SpellFit> records, BiFunction<SpellFit, T, T> pooled, T published) {
        return records.map(spells -> pooled.apply(spells, published)).orElse(published);
    }

    /** The plans that were counted, brought to the number that the council states. */
    private static Snapshot scaled(Snapshot counted, int total) {
        if (counted.total() == total) {
            return counted;
        }
        double[] plans = Arrays.stream(counted.toArray()).asDoubleStream().toArray();
        return Snapshot.of(counted.month(), Rounding.toTotal(plans, total));
    }

    /**
     * The assumptions in line with the growth expected of the council's plans, as far as it states nothing itself: one
     * that states a flow, or whose records show them, is believed, and its requests grow as plans are expected to.
     */
    private Assumptions aligned(Assumptions fitted, AuthorityStatistics own, Set<String> given, boolean isRecorded) {
        double offset = (fitted.start() - MonthIndex.of(growth.lastJanuary(), 1)) / 12.0;
        GrowthAlignment alignment = new GrowthAlignment(growth.of(own), offset);
        if (given.contains(REQUESTS_GROWTH)) {
            return alignment.noise(fitted);
        }
        boolean believed = isRecorded || FLOWS.stream().anyMatch(given::contains);
        return alignment.noise(believed ? alignment.growthOfRequests(fitted) : alignment.levels(fitted));
    }

    /** The assumption as the council states it, or else as it is fitted. */
    private static Assumption stated(Map<String, Assumption> given, String name, Supplier<Assumption> fitted) {
        Assumption stated = given.get(name);
        return stated != null ? stated : fitted.get();
    }

    /** Share of requests at each age: the council's own, with England's behind them. */
    private Table requestAges(AuthorityStatistics own) {
        double[] ages = pattern.requestAges();
        double sum = Arrays.stream(ages).sum();
        double[] counts =
                own.detail().requests().optional().map(pattern::requestAges).orElse(new double[Grid.AGES]);
        for (int age = 0; age < Grid.AGES; age++) {
            counts[age] += AGES_WEIGHT * ages[age] / sum;
        }
        return Table.of(Tables.rowShares(counts, Grid.AGES));
    }
}
