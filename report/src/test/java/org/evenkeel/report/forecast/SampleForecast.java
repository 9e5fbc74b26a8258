package org.evenkeel.report.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Population;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Region;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Range;
import org.evenkeel.model.unit.Table;

/** A forecast of an invented council, small enough for a test. */
public final class SampleForecast {

    static final Source INVENTED = Source.of("Invented for a test", "table 1");
    public static final int START = MonthIndex.of(2025, 1);
    public static final int UNTIL = MonthIndex.of(2028, 3);
    public static final Provenance PROVENANCE = new Provenance(
            "0.1.0",
            List.of(new Provenance.Input("plan.yaml", "00ff")),
            List.of(new Provenance.Vintage("DfE, Education, health and care plans", "reporting year 2025")));

    private SampleForecast() {}

    public static Forecast bothWays(int threads) {
        List<Intervention> planned = List.of(
                new Intervention(
                        "1",
                        "Help before a plan is needed",
                        new Lever.Requests(),
                        new Effect(new Range(-12, -8, -4), Effect.Unit.PER_MONTH),
                        new Ramp(MonthIndex.of(2025, 4), 6, Ramp.NO_END),
                        Scope.EVERYONE,
                        INVENTED),
                new Intervention(
                        "2",
                        "A place nearer home",
                        new Lever.Redirect(Placement.INDEPENDENT_SPECIAL, Placement.SEN_UNIT),
                        new Effect(Range.exactly(10), Effect.Unit.PERCENT),
                        new Ramp(MonthIndex.of(2025, 9), 0, Ramp.NO_END),
                        new Scope(5, 16, Set.of(Need.ASD), Scope.EVERYONE.placements()),
                        INVENTED));
        return run(List.of(Scenario.unmitigated(), Scenario.mitigated(planned)), threads);
    }

    public static Forecast run(List<Scenario> scenarios, int threads) {
        return Forecaster.run(assumptions(), scenarios, new RunSettings(40, 7, UNTIL, threads), Progress.SILENT);
    }

    public static Assumptions assumptions() {
        int[] plans = new int[Grid.SIZE];
        double[] ceasing = new double[Grid.SIZE];
        double[] moves = new double[Grid.SIZE * Grid.PLACEMENTS];
        double[] entry = new double[Grid.SIZE];
        double[] needs = new double[Grid.AGES * Grid.NEEDS];
        double[] reasons = new double[Grid.AGES * CeaseReason.values().length];
        double[] ages = new double[Grid.AGES];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            ceasing[cell] = Grid.age(cell) > 15 ? 0.2 : 0.03;
            moves[cell * Grid.PLACEMENTS + Grid.placement(cell)] = 1;
        }
        for (int age = 0; age < Grid.AGES; age++) {
            needs[age * Grid.NEEDS + List.of(Need.values()).indexOf(age % 2 == 0 ? Need.ASD : Need.SEMH)] = 1;
            reasons[age * CeaseReason.values().length] = 1;
            ages[age] = 1.0 / Grid.AGES;
            plans[Grid.cell(age, Need.ASD, Placement.MAINSTREAM)] = 40;
            plans[Grid.cell(age, Need.SEMH, Placement.INDEPENDENT_SPECIAL)] = 12;
            for (Need need : Need.values()) {
                entry[Grid.cell(age, need, Placement.MAINSTREAM)] = 0.7;
                entry[Grid.cell(age, need, Placement.INDEPENDENT_SPECIAL)] = 0.3;
            }
        }
        double[] population = new double[Grid.AGES];
        Arrays.fill(population, 1_000);
        Assumption requests = assumption(
                "requests-per-month",
                "Requests for an assessment in the first month",
                "requests a month",
                Uncertainty.atLeastZero(new Range(25, 28, 32)),
                Basis.PUBLISHED);
        Assumption assessed = assumption(
                "share-assessed",
                "Requests that lead to an assessment",
                "share",
                Uncertainty.share(new Range(0.7, 0.75, 0.8)),
                Basis.ENGLAND);
        Assumption growth = assumption(
                "requests-growth",
                "Growth of requests",
                "a year, log points",
                new Uncertainty.Fixed(0.08),
                Basis.JUDGEMENT);
        Assumption issued = assumption("share-issued", "Issued", "share", new Uncertainty.Fixed(0.95), Basis.PUBLISHED);
        Assumption arrivals =
                assumption("arrivals", "Arrivals", "plans a month", new Uncertainty.Fixed(2), Basis.PUBLISHED);
        Assumption level = assumption("ceasing-level", "Ceasing", "times", new Uncertainty.Fixed(1), Basis.PUBLISHED);
        return new Assumptions(
                new LocalAuthority("E06000999", "999", "Invented & Sons", Region.SOUTH_WEST),
                Snapshot.of(START, plans),
                new Population(2024, List.of(Table.of(population)), INVENTED, ""),
                requests,
                Table.of(ages),
                Table.of(0, 0.5, 0.5),
                Table.of(0, 0, 0, 0.2, 0.4, 0.2, 0.1, 0.1),
                assessed,
                issued,
                arrivals,
                Table.of(needs),
                Table.of(entry),
                Table.of(ceasing),
                level,
                Table.of(reasons),
                Table.of(moves),
                Set.of(3, 10, 15, 18),
                Map.of(Driver.REQUESTS, Trend.fading(Driver.REQUESTS, growth, 0, 0.7, 0.06, 0.5, 0)),
                List.of(requests, growth, assessed, issued),
                List.of("Primary need is published as shares only."));
    }

    private static Assumption assumption(String name, String title, String unit, Uncertainty value, Basis basis) {
        return new Assumption(name, title, unit, value, basis, INVENTED, "");
    }
}
