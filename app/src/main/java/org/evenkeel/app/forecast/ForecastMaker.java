package org.evenkeel.app.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.evenkeel.app.job.JobFailed;
import org.evenkeel.app.sen2.LinkedReturns;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Feasibility;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.forecast.fit.FitSettings;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.planfile.PlanFile;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.forecast.Comparison;
import org.evenkeel.report.forecast.ForecastReport;
import org.evenkeel.report.forecast.History;
import org.evenkeel.report.forecast.MoneyFigures;
import org.evenkeel.report.forecast.Provenance;

/** From a recipe to a forecast: fit, run, count the money, report. The same numbers as the command line gives. */
final class ForecastMaker {
    /** How many years of history a chart shows before the forecast starts. */
    private static final int HISTORY = 9;

    /** What part of the work is done, in percent, when the runs are. */
    private static final int RUNS_DONE = 90;

    private final Statistics statistics;
    private final String version;
    private final int threads;
    private final int mostRuns;
    private final LinkedReturns returns;
    private final Baselines baselines = new Baselines();

    /**
     * Makes forecasts.
     *
     * @param version of Evenkeel
     * @param threads how many threads a forecast may use
     * @param mostRuns no plan is given more runs than these
     */
    ForecastMaker(Statistics statistics, LinkedReturns returns, String version, int threads, int mostRuns) {
        this.returns = returns;
        this.statistics = statistics;
        this.version = version;
        this.threads = threads;
        this.mostRuns = mostRuns;
    }

    /** The same for two recipes if and only if they give the same forecast. */
    String hash(Recipe recipe) {
        StoredPlan plan = recipe.plan();
        String records = recipe.fromRecords() ? "|" + returns.hash(recipe.council()) : "";
        return PlanStore.sha256(
                String.join("|", version, Integer.toString(mostRuns), plan == null ? recipe.council() : plan.sha256())
                        + records);
    }

    /** Makes a forecast in full. */
    Made make(Recipe recipe, IntConsumer percent) {
        Optional<Caseload> records = records(recipe);
        ManagementPlan asPublished = plan(recipe);
        ManagementPlan plan = records.map(asPublished::startingFrom).orElse(asPublished);
        Assumptions assumptions = fit(plan, records);
        List<String> impossible = Feasibility.faults(assumptions, scenarios(plan));
        if (!impossible.isEmpty()) {
            throw new JobFailed(String.join(" ", impossible));
        }
        long began = System.nanoTime();
        Forecast forecast = Forecaster.run(
                assumptions, scenarios(plan), settings(plan, runs(plan, mostRuns)), part(percent, 0, RUNS_DONE));
        Result result = count(plan, forecast, began);
        if (recipe.plan() != null) {
            baselines.keep(recipe.plan().sha256(), forecast);
        }
        List<PositionFan> positions =
                MoneyFigures.of(plan, result.positions()).isPresent() ? result.positions() : List.of();
        return new Made(
                new Made.Facts(
                        forecast.settings().runs(),
                        plan.seed(),
                        forecast.start(),
                        forecast.until(),
                        version,
                        result.milliseconds()),
                report(plan, result, inputs(recipe), true),
                counts(forecast),
                pounds(positions),
                chances(plan, positions));
    }

    /**
     * What a plan would come to without some of its interventions. The unmitigated runs, which no intervention changes,
     * are kept for the next switch.
     *
     * @param runs how many; the first runs of a plan are the same however many follow
     */
    ForecastReport without(
            StoredPlan stored, ManagementPlan whole, Set<String> interventions, int runs, IntConsumer percent) {
        ManagementPlan plan = whole.without(interventions);
        long began = System.nanoTime();
        int kept = baselines.holds(stored.sha256(), runs) ? 0 : RUNS_DONE / 2;
        Forecast unmitigated = unmitigated(stored, plan, runs, part(percent, 0, kept));
        List<Scenario> both = scenarios(plan).stream().limit(2).toList();
        Forecast forecast = Forecaster.more(unmitigated, both, part(percent, kept, RUNS_DONE));
        List<Provenance.Input> inputs = inputs(new Recipe(stored.council(), stored));
        return report(plan, count(plan, forecast, began), inputs, runs == runs(whole, mostRuns));
    }

    /** Makes the unmitigated runs ready, and keeps them. */
    void prepare(StoredPlan stored, ManagementPlan plan, int runs) {
        if (!baselines.holds(stored.sha256(), runs)) {
            unmitigated(stored, plan, runs, Progress.SILENT);
        }
    }

    private Forecast unmitigated(StoredPlan stored, ManagementPlan plan, int runs, Progress progress) {
        return baselines.of(
                stored.sha256(),
                runs,
                () -> Forecaster.run(
                        fit(plan, Optional.empty()), List.of(Scenario.unmitigated()), settings(plan, runs), progress));
    }

    /** How many runs a plan gets, where no more than some are wanted. */
    int runs(ManagementPlan plan, int atMost) {
        return Math.min(Math.min(atMost, mostRuns), plan.runs());
    }

    private RunSettings settings(ManagementPlan plan, int runs) {
        return new RunSettings(runs, plan.seed(), plan.until(), threads);
    }

    /** Progress through runs that are a part of the work. */
    private static Progress part(IntConsumer percent, int from, int to) {
        return (done, total) -> percent.accept(from + (int) ((long) (to - from) * done / total));
    }

    /** The plan in a stored file. It was whole when it was stored. */
    static ManagementPlan read(StoredPlan stored) {
        Loaded<ManagementPlan> loaded = PlanFile.read(stored.fileName(), stored.yaml(), LocalAuthorities.current());
        return loaded.optional()
                .orElseThrow(() -> new JobFailed("This Evenkeel cannot read the plan file any more: "
                        + loaded.errors().getFirst().text()));
    }

    private record Result(Forecast forecast, List<PositionFan> positions, int milliseconds) {}

    private Result count(ManagementPlan plan, Forecast forecast, long began) {
        List<PositionFan> positions = PositionFan.all(forecast, plan);
        int milliseconds = (int) Duration.ofNanos(System.nanoTime() - began).toMillis();
        return new Result(forecast, positions, milliseconds);
    }

    /** A plan without interventions has nothing to set beside "unmitigated". */
    private static List<Scenario> scenarios(ManagementPlan plan) {
        return plan.interventions().isEmpty() ? List.of(Scenario.unmitigated()) : plan.scenarios();
    }

    private ForecastReport report(
            ManagementPlan plan, Result result, List<Provenance.Input> inputs, boolean explained) {
        Forecast forecast = result.forecast();
        AuthorityStatistics own = statistics.of(plan.council());
        Comparison comparison =
                Comparison.ofPlans(plan, History.plans(own, MonthIndex.year(forecast.start()) - HISTORY));
        Optional<MoneyFigures> money = MoneyFigures.of(plan, result.positions());
        return explained
                ? ForecastReport.of(forecast, plan, comparison, money, provenance(inputs))
                : ForecastReport.atOnce(forecast, plan, comparison, money, provenance(inputs));
    }

    /** The council's own records, where the recipe asks for them. */
    private Optional<Caseload> records(Recipe recipe) {
        if (!recipe.fromRecords()) {
            return Optional.empty();
        }
        return Optional.of(returns.caseload(recipe.council())
                .orElseThrow(() -> new JobFailed("No returns of this council are loaded that follow each other.")));
    }

    private Assumptions fit(ManagementPlan plan, Optional<Caseload> records) {
        FitSettings settings = new FitSettings(plan.start(), plan.stated());
        try {
            return statistics
                    .fit(plan.council(), records.map(settings::with).orElse(settings))
                    .with(plan.limits());
        } catch (IllegalArgumentException e) {
            throw new JobFailed(e.getMessage() + ".");
        }
    }

    private ManagementPlan plan(Recipe recipe) {
        return recipe.plan() == null
                ? ManagementPlan.fromPublished(statistics.published(), council(recipe.council()))
                : read(recipe.plan());
    }

    private static List<Provenance.Input> inputs(Recipe recipe) {
        StoredPlan plan = recipe.plan();
        return plan == null ? List.of() : List.of(new Provenance.Input(plan.fileName(), plan.sha256()));
    }

    private Provenance provenance(List<Provenance.Input> inputs) {
        List<Provenance.Vintage> vintages = statistics.sources().stream()
                .map(source -> new Provenance.Vintage(source.source().document(), source.years()))
                .distinct()
                .toList();
        return new Provenance(version, inputs, vintages);
    }

    private static LocalAuthority council(String code) {
        if (LocalAuthorities.current().find(code) instanceof Lookup.Found(LocalAuthority council)) {
            return council;
        }
        throw new JobFailed("There is no council with the code " + code + ".");
    }

    private static List<Made.Series> counts(Forecast forecast) {
        List<Made.Series> rows = new ArrayList<>();
        for (ScenarioForecast scenario : forecast.scenarios()) {
            for (Measure measure : Measure.values()) {
                for (Group group : Group.of(measure)) {
                    rows.add(new Made.Series(
                            scenario.scenario().name(), measure.code(), group.text(), scenario.fan(measure, group)));
                }
            }
        }
        return rows;
    }

    private static List<Made.Series> pounds(List<PositionFan> positions) {
        List<Made.Series> rows = new ArrayList<>();
        for (PositionFan position : positions) {
            for (Line line : position.lines()) {
                rows.add(new Made.Series(position.scenario().name(), line.code(), "", position.fan(line)));
            }
        }
        return rows;
    }

    private static List<Made.Chance> chances(ManagementPlan plan, List<PositionFan> positions) {
        return positions.stream()
                .flatMap(position -> position.chances(plan).stream())
                .map(chance -> new Made.Chance(
                        chance.scenario(),
                        chance.condition().id(),
                        chance.condition().name(),
                        chance.probability().orElse(-1)))
                .toList();
    }
}
