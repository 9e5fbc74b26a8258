package org.evenkeel.model.forecast;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Region;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.evenkeel.model.unit.Table;

/**
 * A council with invented numbers, round enough for sums by hand: nothing happens in it until a test says so.
 *
 */
public final class InventedCouncil {

    public static final int JANUARY = MonthIndex.of(2025, 1);
    public static final Source INVENTED = Source.of("Invented for a test", "");

    public int start = JANUARY;
    public LocalAuthority authority = new LocalAuthority("E06000999", "999", "Invented", Region.SOUTH_WEST);
    public final int[] plans = new int[Grid.SIZE];
    public final double[] ceasing = new double[Grid.SIZE];
    public final double[] moves = new double[Grid.SIZE * Grid.PLACEMENTS];
    public final double[] requestAges = new double[Grid.AGES];
    public final double[] needByAge = new double[Grid.AGES * Grid.NEEDS];
    public final double[] entryPlacements = new double[Grid.SIZE];
    public double[] decisionDelay = {1};
    public double[] planDelay = {1};
    public Uncertainty requestsPerMonth = new Uncertainty.Fixed(0);
    public Uncertainty shareAssessed = new Uncertainty.Fixed(1);
    public Uncertainty shareIssued = new Uncertainty.Fixed(1);
    public Uncertainty arrivalsPerMonth = new Uncertainty.Fixed(0);
    public Uncertainty ceasingLevel = new Uncertainty.Fixed(1);
    public Set<Integer> transferAges = Set.of(3, 10, 15, 18);
    public Limits limits = Limits.NONE;
    public final Map<Driver, Trend> trends = new EnumMap<>(Driver.class);

    /** No plans; no requests; whoever comes is seven, has SEMH and goes to a mainstream school; no one moves or ceases. */
    public InventedCouncil() {
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            stays(cell);
        }
        requestAges[7] = 1;
        for (int age = 0; age < Grid.AGES; age++) {
            needByAge[age * Grid.NEEDS + Need.SEMH.ordinal()] = 1;
            for (Need need : Need.values()) {
                entryPlacements[Grid.cell(age, need, Placement.MAINSTREAM)] = 1;
            }
        }
    }

    /** A council where everything happens: about this many plans, with trends and ranges. */
    public static InventedCouncil busy(int plans) {
        InventedCouncil council = new InventedCouncil();
        for (int age = 3; age <= 22; age++) {
            int share = plans / 60;
            council.plans[Grid.cell(age, Need.ASD, age > 15 ? Placement.FURTHER_EDUCATION : Placement.MAINSTREAM)] =
                    share;
            council.plans[Grid.cell(age, Need.SEMH, Placement.STATE_SPECIAL)] = share;
            council.plans[Grid.cell(age, Need.SLCN, Placement.INDEPENDENT_SPECIAL)] = share;
            council.requestAges[age] = 1.0 / 20;
        }
        council.requestAges[7] = 1.0 / 20;
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            council.ceasing[cell] = Grid.age(cell) > 15 ? 0.2 : 0.03;
            council.moves(cell, Placement.STATE_SPECIAL, 0.05);
        }
        council.requestsPerMonth = Uncertainty.atLeastZero(new Range(plans * 0.014, plans * 0.016, plans * 0.018));
        council.shareAssessed = Uncertainty.share(new Range(0.7, 0.75, 0.8));
        council.shareIssued = new Uncertainty.Fixed(0.95);
        council.arrivalsPerMonth = new Uncertainty.Fixed(plans * 0.002);
        council.ceasingLevel = Uncertainty.atLeastZero(new Range(0.9, 1, 1.1));
        council.decisionDelay = new double[] {0, 0.5, 0.5};
        council.planDelay = new double[] {0, 0, 0, 0.2, 0.4, 0.2, 0.1, 0.1};
        council.trend(Driver.REQUESTS, 0.08, 0.06);
        council.trend(Driver.CEASING, 0, 0.05);
        council.trend(Driver.INDEPENDENT_SPECIAL, 0.02, 0.05);
        return council;
    }

    /** Everyone in a cell stays where they are. */
    public final void stays(int cell) {
        Arrays.fill(moves, cell * Grid.PLACEMENTS, (cell + 1) * Grid.PLACEMENTS, 0);
        moves[cell * Grid.PLACEMENTS + Grid.placement(cell)] = 1;
    }

    /** A yearly share of those in a cell moves to a placement. */
    public void moves(int cell, Placement to, double share) {
        stays(cell);
        if (Grid.placement(cell) != to.ordinal()) {
            moves[cell * Grid.PLACEMENTS + Grid.placement(cell)] = 1 - share;
            moves[cell * Grid.PLACEMENTS + to.ordinal()] = share;
        }
    }

    public void trend(Driver driver, double growth, double shock) {
        Assumption first = assumption(driver.code() + "-growth", new Uncertainty.Fixed(growth));
        trends.put(driver, Trend.fading(driver, first, 0, 0.7, shock, 0.5, 0));
    }

    public Assumptions assumptions() {
        double[] reasons = new double[Grid.AGES * CeaseReason.values().length];
        for (int age = 0; age < Grid.AGES; age++) {
            reasons[age * CeaseReason.values().length + CeaseReason.NEEDS_MET.ordinal()] = 1;
        }
        double[] population = new double[Grid.AGES];
        Arrays.fill(population, 1000);
        return new Assumptions(
                        authority,
                        Snapshot.of(start, plans),
                        new Population(2024, List.of(Table.of(population)), INVENTED, ""),
                        assumption("requests-per-month", requestsPerMonth),
                        Table.of(requestAges),
                        Table.of(decisionDelay),
                        Table.of(planDelay),
                        assumption("share-assessed", shareAssessed),
                        assumption("share-issued", shareIssued),
                        assumption("arrivals-per-month", arrivalsPerMonth),
                        Table.of(needByAge),
                        Table.of(entryPlacements),
                        Table.of(ceasing),
                        assumption("ceasing-level", ceasingLevel),
                        Table.of(reasons),
                        Table.of(moves),
                        transferAges,
                        trends,
                        List.of(),
                        List.of())
                .with(limits);
    }

    public static Assumption assumption(String name, Uncertainty value) {
        return new Assumption(name, name, "", value, Basis.JUDGEMENT, INVENTED, "");
    }

    /** Runs one scenario once, to a month counted from the start. */
    public ScenarioForecast once(int months, Intervention... interventions) {
        return run(1, months, interventions);
    }

    /** Runs one scenario, to a month counted from the start. */
    public ScenarioForecast run(int runs, int months, Intervention... interventions) {
        return Forecaster.run(
                        assumptions(),
                        List.of(Scenario.mitigated(List.of(interventions))),
                        new RunSettings(runs, 1, start + months, 1),
                        Progress.SILENT)
                .scenario(Scenario.MITIGATED);
    }
}
