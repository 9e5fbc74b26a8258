package org.evenkeel.app.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.evenkeel.app.job.JobFailed;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.forecast.fit.FitSettings;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Lookup;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.forecast.Comparison;
import org.evenkeel.report.forecast.ForecastReport;
import org.evenkeel.report.forecast.History;
import org.evenkeel.report.forecast.Provenance;

/** From a recipe to a forecast: fit, run, report. The same numbers as the command line gives. */
final class ForecastMaker {
    /** The command line's own, so that a page can be made again from a terminal. */
    static final int RUNS = 1_000;

    static final long SEED = 1;

    /** How many financial years after that of the first month a forecast reaches. */
    private static final int YEARS = 7;

    /** How many years of history a chart shows before the forecast starts. */
    private static final int HISTORY = 9;

    private final Statistics statistics;
    private final String version;
    private final int threads;

    ForecastMaker(Statistics statistics, String version, int threads) {
        this.statistics = statistics;
        this.version = version;
        this.threads = threads;
    }

    String hash(Recipe recipe) {
        return recipe.hash(version, RUNS, SEED);
    }

    Made make(Recipe recipe, IntConsumer percent) {
        LocalAuthority council = council(recipe.council());
        int start = Fitter.publishedStart();
        int until = new FinancialYear(FinancialYear.ofMonth(start).startYear() + YEARS).lastMonth();
        Assumptions assumptions = fit(council, FitSettings.from(start));
        RunSettings settings = new RunSettings(RUNS, SEED, until, threads);
        long began = System.nanoTime();
        Forecast forecast = Forecaster.run(
                assumptions,
                List.of(Scenario.unmitigated()),
                settings,
                (done, total) -> percent.accept((int) (95L * done / total)));
        int milliseconds = (int) Duration.ofNanos(System.nanoTime() - began).toMillis();
        Comparison comparison = new Comparison(History.plans(statistics.of(council), year(start) - HISTORY), List.of());
        ForecastReport report = ForecastReport.of(forecast, comparison, Optional.empty(), provenance());
        return new Made(
                new Made.Facts(RUNS, SEED, forecast.start(), forecast.until(), version, milliseconds),
                report,
                counts(forecast),
                List.of(),
                List.of());
    }

    private static int year(int month) {
        return MonthIndex.year(month);
    }

    private Assumptions fit(LocalAuthority council, FitSettings settings) {
        try {
            return statistics.fit(council, settings);
        } catch (IllegalArgumentException e) {
            throw new JobFailed(e.getMessage() + ".");
        }
    }

    private Provenance provenance() {
        List<Provenance.Vintage> vintages = statistics.sources().stream()
                .map(source -> new Provenance.Vintage(source.source().document(), source.years()))
                .distinct()
                .toList();
        return new Provenance(version, List.of(), vintages);
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
}
