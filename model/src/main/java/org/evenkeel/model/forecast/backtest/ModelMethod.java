package org.evenkeel.model.forecast.backtest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.forecast.fit.FitSettings;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.time.MonthIndex;

/**
 * This model: fitted to what is known in the January, then run for every council.
 *
 * @param runs how many random histories of each council
 * @param seed from which every draw follows
 * @param threads how many councils are run side by side
 */
public record ModelMethod(int runs, long seed, int threads) implements Method {

    public static final String CODE = "evenkeel";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String label() {
        return "Evenkeel";
    }

    @Override
    public Map<Case, Prediction> predict(
            Known known,
            List<AuthorityStatistics> councils,
            List<Target> targets,
            List<Integer> horizons,
            Progress progress) {
        Fitter fitter = new Fitter(known.england(), known.councils());
        Map<Case, Prediction> predictions = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (AuthorityStatistics council : councils) {
                futures.add(workers.submit(() -> {
                    if (council.stock().plans().has(known.origin())) {
                        predictions.putAll(predict(fitter, council, known.origin(), targets, horizons));
                    }
                    progress.at(done.incrementAndGet(), councils.size());
                }));
            }
            futures.forEach(ModelMethod::await);
        } finally {
            workers.shutdownNow();
        }
        return predictions;
    }

    private Map<Case, Prediction> predict(
            Fitter fitter, AuthorityStatistics council, int origin, List<Target> targets, List<Integer> horizons) {
        int until = MonthIndex.of(origin + Collections.max(horizons), 1);
        Assumptions assumptions = fitter.fit(council, FitSettings.from(MonthIndex.of(origin, 1)));
        ScenarioForecast forecast = Forecaster.run(
                        assumptions,
                        List.of(Scenario.unmitigated()),
                        new RunSettings(runs, seed, until, 1),
                        org.evenkeel.model.forecast.Progress.SILENT)
                .scenarios()
                .getFirst();
        Map<Case, Prediction> predictions = new ConcurrentHashMap<>();
        for (Target target : targets) {
            for (int horizon : horizons) {
                IntToDoubleFunction value = value(forecast, target, origin + horizon);
                double[] sample = IntStream.range(0, runs).mapToDouble(value).toArray();
                predictions.put(new Case(council.area().code(), target, horizon), Prediction.ofSample(sample));
            }
        }
        return predictions;
    }

    /** What one run says for a January, or for the calendar year before it. */
    private static IntToDoubleFunction value(ScenarioForecast forecast, Target target, int year) {
        int january = MonthIndex.of(year, 1);
        return switch (target) {
            case CASELOAD -> run -> forecast.plans(run, january);
            case INDEPENDENT_SPECIAL -> run -> forecast.plans(run, january, Placement.INDEPENDENT_SPECIAL);
            case REQUESTS ->
                run -> IntStream.range(january - 12, january)
                        .map(month -> forecast.count(run, month, Measure.REQUESTS))
                        .sum();
            case NEW_PLANS ->
                run -> IntStream.range(january - 12, january)
                        .map(month -> forecast.newPlans(run, month))
                        .sum();
        };
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The backtest was interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
