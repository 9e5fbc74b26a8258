package org.evenkeel.model.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.evenkeel.model.forecast.kernel.Rates;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.kernel.RunTally;
import org.evenkeel.model.forecast.kernel.SeriesIndex;
import org.evenkeel.model.forecast.step.Schedule;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Table;
import org.jspecify.annotations.Nullable;

/**
 * Runs a forecast: the same assumptions, scenarios, runs, seed and months always give the same result, on any number of
 * threads and whatever else is run.
 */
public final class Forecaster {

    private final Assumptions assumptions;
    private final RunSettings settings;
    private final Progress progress;
    private final Rates rates;
    private final int months;
    private final List<Breakdown> breakdowns;

    private Forecaster(Assumptions assumptions, RunSettings settings, List<Breakdown> breakdowns, Progress progress) {
        this.breakdowns = breakdowns;
        this.assumptions = assumptions;
        this.settings = settings;
        this.progress = progress;
        this.rates = new Rates(assumptions);
        this.months = settings.until() - assumptions.start() + 1;
        if (months < 1) {
            throw new IllegalArgumentException("The last month lies before the first");
        }
    }

    /**
     * Runs the scenarios on the same children, world and luck. Scenarios that do the same are run once.
     *
     * @throws IllegalArgumentException if the last month lies before the first, or an intervention cannot be as it is
     *     stated: see {@link Feasibility}
     * @throws CancellationException if the thread is interrupted
     */
    public static Forecast run(
            Assumptions assumptions, List<Scenario> scenarios, RunSettings settings, Progress progress) {
        return run(new Forecaster(assumptions, settings, List.of(), progress), scenarios, List.of());
    }

    /**
     * The same forecast to the last number, which keeps counts in rows of one's own too: see {@link
     * ScenarioForecast#detail}.
     */
    public static Forecast inDetail(
            Assumptions assumptions,
            List<Scenario> scenarios,
            RunSettings settings,
            List<Breakdown> breakdowns,
            Progress progress) {
        return run(new Forecaster(assumptions, settings, breakdowns, progress), scenarios, List.of());
    }

    /**
     * Runs other scenarios on the children, world and luck of a forecast that there is, as if all had been run together.
     * Those that do the same as one that it holds are taken from it, not run again.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public static Forecast more(Forecast known, List<Scenario> scenarios, Progress progress) {
        return run(
                new Forecaster(known.assumptions(), known.settings(), List.of(), progress),
                scenarios,
                known.scenarios());
    }

    private static Forecast run(Forecaster forecaster, List<Scenario> scenarios, List<ScenarioForecast> known) {
        List<String> impossible = Feasibility.faults(forecaster.assumptions, scenarios);
        if (!impossible.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", impossible));
        }
        RunSettings settings = forecaster.settings;
        Map<Scenario, ScenarioForecast> made = new HashMap<>();
        known.forEach(given -> made.put(given.scenario().doings(), given));
        List<Scenario> missing = scenarios.stream()
                .map(Scenario::doings)
                .distinct()
                .filter(doings -> !made.containsKey(doings))
                .toList();
        int total = missing.size() * settings.runs();
        ExecutorService threads = Executors.newFixedThreadPool(settings.threads());
        try {
            List<ScenarioForecast> results = new ArrayList<>();
            for (Scenario scenario : scenarios) {
                ScenarioForecast same = made.get(scenario.doings());
                if (same == null) {
                    int before = missing.indexOf(scenario.doings()) * settings.runs();
                    same = forecaster.run(scenario, before, total, threads);
                    made.put(scenario.doings(), same);
                }
                results.add(same.of(scenario));
            }
            return new Forecast(forecaster.assumptions, settings, results);
        } finally {
            threads.shutdownNow();
        }
    }

    private ScenarioForecast run(Scenario scenario, int doneBefore, int total, ExecutorService threads) {
        int runs = settings.runs();
        int[][] counts = new int[SeriesIndex.SIZE][months * runs];
        boolean followed = assumptions.limits().assessment().isPresent();
        ProcessCounts process = new ProcessCounts(followed ? months : 0, runs);
        int[] arrivals = new int[months * runs];
        @Nullable
        Detail detail =
                breakdowns.isEmpty() ? null : new Detail(breakdowns, assumptions.start(), settings.until(), runs);
        AtomicInteger done = new AtomicInteger(doneBefore);
        share(
                threads,
                settings.threads(),
                () -> {
                    Run run = new Run(assumptions, rates, scenario, settings.seed(), settings.until());
                    if (detail != null) {
                        run.keepCells(detail.januaries().size());
                    }
                    Schedule schedule = new Schedule();
                    return number -> {
                        run.begin(number);
                        schedule.follow(run, assumptions.start(), settings.until());
                        RunTally tally = run.end();
                        copy(tally, number, runs, counts);
                        process.copy(tally, number);
                        if (detail != null) {
                            detail.take(tally, number);
                        }
                        for (int month = 0; month < months; month++) {
                            arrivals[month * runs + number] = tally.arrivals(month);
                        }
                        progress.at(done.incrementAndGet(), total);
                    };
                },
                runs);
        Fan[] fans = new Fan[SeriesIndex.SIZE];
        share(threads, settings.threads(), () -> series -> fans[series] = fan(counts[series], runs), fans.length);
        int first = SeriesIndex.of(Measure.PLANS, new Group.OfPlacement(Placement.values()[0]));
        int[][] placements = Arrays.copyOfRange(counts, first, first + Placement.values().length);
        int[][] totals = Arrays.stream(Measure.values())
                .map(measure -> counts[SeriesIndex.of(measure, Group.ALL)])
                .toArray(int[][]::new);
        return new ScenarioForecast(
                scenario,
                List.of(fans),
                assumptions.start(),
                runs,
                placements,
                process.fans(assumptions.start()),
                totals,
                arrivals,
                detail);
    }

    private void copy(RunTally tally, int number, int runs, int[][] counts) {
        for (int series = 0; series < counts.length; series++) {
            int[] row = counts[series];
            for (int month = 0; month < months; month++) {
                row[month * runs + number] = tally.at(month, series);
            }
        }
    }

    private Fan fan(int[] counts, int runs) {
        Quantile[] quantiles = Quantile.values();
        double[] mean = new double[months];
        double[][] at = new double[quantiles.length][months];
        int[] times = new int[runs * 4];
        for (int month = 0; month < months; month++) {
            int[] values = Arrays.copyOfRange(counts, month * runs, (month + 1) * runs);
            long sum = 0;
            for (int value : values) {
                sum += value;
            }
            mean[month] = sum / (double) runs;
            sort(values, times);
            for (int q = 0; q < quantiles.length; q++) {
                at[q][month] = quantiles[q].of(values);
            }
        }
        return new Fan(
                assumptions.start(),
                Table.of(mean),
                Arrays.stream(at).map(Table::of).toList());
    }

    /** Sorts counts that lie close together by how often each comes up, which is quicker than to compare them. */
    private static void sort(int[] values, int[] times) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (int value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (most - least >= times.length) {
            Arrays.sort(values);
            return;
        }
        Arrays.fill(times, 0, most - least + 1, 0);
        for (int value : values) {
            times[value - least]++;
        }
        int next = 0;
        for (int i = 0; i <= most - least; i++) {
            Arrays.fill(values, next, next + times[i], least + i);
            next += times[i];
        }
    }

    /** Makes a worker on each thread, and gives them numbers 0 to {@code count - 1} to work on, each number once. */
    private static void share(ExecutorService threads, int workers, Workshop workshop, int count) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            futures.add(threads.submit(() -> {
                IntConsumer worker = workshop.worker();
                for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                    worker.accept(number);
                }
            }));
        }
        for (Future<?> future : futures) {
            await(future);
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The forecast was interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }

    /** Makes what one thread works with. */
    private interface Workshop {
        IntConsumer worker();
    }
}
