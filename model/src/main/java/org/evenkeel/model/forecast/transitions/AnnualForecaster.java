package org.evenkeel.model.forecast.transitions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.unit.Table;

/**
 * Runs an annual forecast: the same model, runs and seed always give the same result, on any number of threads.
 */
public final class AnnualForecaster {

    private final AnnualSettings settings;
    private final Progress progress;
    private final AnnualModel model;
    private final Rates rates;
    private final Layout layout;
    private final int years;
    private final int[][][] kinds;

    private AnnualForecaster(AnnualModel model, AnnualSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.model = model;
        this.rates = model.rates();
        this.layout = rates.layout;
        this.years = rates.horizon() + 1;
        this.kinds = new int[years][layout.perYear()][settings.runs()];
    }

    /**
     * Runs it.
     *
     * @throws CancellationException if the thread is interrupted
     */
    public static AnnualForecast run(AnnualModel model, AnnualSettings settings, Progress progress) {
        return new AnnualForecaster(model, settings, progress).run();
    }

    private AnnualForecast run() {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(settings.threads());
        try {
            List<Future<Tally>> futures = IntStream.range(0, settings.threads())
                    .mapToObj(_ -> threads.submit(() -> work(next, done)))
                    .toList();
            Tally all = new Tally(years * perYear());
            for (Future<Tally> future : futures) {
                all.add(await(future));
            }
            return forecast(all);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Makes runs as long as there are any to make. Adding up counts in any order comes to the same. */
    private Tally work(AtomicInteger next, AtomicInteger done) {
        Tally tally = new Tally(years * perYear());
        AnnualRun run = new AnnualRun(rates, settings.seed());
        int[] sums = new int[perYear() - layout.size()];
        for (int number = next.getAndIncrement(); number < settings.runs(); number = next.getAndIncrement()) {
            run.begin(number);
            for (int ahead = 0; ahead < years; ahead++) {
                if (ahead > 0) {
                    run.step();
                }
                count(run.plans(), ahead, number, tally, sums);
            }
            progress.at(done.incrementAndGet(), settings.runs());
        }
        return tally;
    }

    /** The series of a year: one for each cell, then the sums by academic year, need and setting, and of all. */
    private int perYear() {
        return layout.size()
                + layout.years()
                + layout.needs().size()
                + layout.settings().size()
                + 1;
    }

    private void count(int[] plans, int ahead, int number, Tally tally, int[] sums) {
        Arrays.fill(sums, 0);
        int[][] ofYear = kinds[ahead];
        int first = ahead * perYear();
        int needs = layout.years();
        int settingsFrom = needs + layout.needs().size();
        int total = sums.length - 1;
        int cell = 0;
        for (int position = 0; position < layout.years(); position++) {
            for (int kind = 0; kind < ofYear.length; kind++, cell++) {
                int count = plans[cell];
                if (count > 0) {
                    tally.note(first + cell, count);
                    ofYear[kind][number] += count;
                    sums[position] += count;
                }
            }
        }
        for (int kind = 0; kind < ofYear.length; kind++) {
            int count = ofYear[kind][number];
            sums[needs + layout.need(kind)] += count;
            sums[settingsFrom + layout.setting(kind)] += count;
            sums[total] += count;
        }
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                tally.note(first + layout.size() + i, sums[i]);
            }
        }
    }

    private AnnualForecast forecast(Tally tally) {
        SortedMap<State, Fan> byState = new TreeMap<>(AnnualForecast.ORDER);
        for (int cell = 0; cell < layout.size(); cell++) {
            int series = cell;
            if (IntStream.range(0, years).anyMatch(ahead -> !tally.isEmpty(ahead * perYear() + series))) {
                byState.put(layout.state(cell), fan(tally, cell));
            }
        }
        SortedMap<Integer, Fan> byYear = new TreeMap<>();
        for (int position = 0; position < layout.years(); position++) {
            byYear.put(layout.firstYear() + position, fan(tally, layout.size() + position));
        }
        int needs = layout.size() + layout.years();
        int settingsFrom = needs + layout.needs().size();
        return new AnnualForecast(
                model.conventions(),
                settings,
                model.expectation(),
                fan(tally, perYear() - 1),
                byYear,
                fans(tally, layout.needs(), needs),
                fans(tally, layout.settings(), settingsFrom),
                byState,
                new AnnualForecast.Kinds(layout.needs(), layout.settings(), model.start(), kinds));
    }

    private Map<String, Fan> fans(Tally tally, List<String> names, int first) {
        Map<String, Fan> fans = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            fans.put(names.get(i), fan(tally, first + i));
        }
        return fans;
    }

    private Fan fan(Tally tally, int series) {
        double[] mean = new double[years];
        double[][] at = new double[Quantile.values().length][years];
        for (int ahead = 0; ahead < years; ahead++) {
            int of = ahead * perYear() + series;
            mean[ahead] = tally.mean(of, settings.runs());
            double[] values = tally.quantiles(of, settings.runs());
            for (int q = 0; q < values.length; q++) {
                at[q][ahead] = values[q];
            }
        }
        List<Table> quantiles = new ArrayList<>();
        for (double[] values : at) {
            quantiles.add(Table.of(values));
        }
        return new Fan(model.start(), Table.of(mean), quantiles);
    }

    private static Tally await(Future<Tally> future) {
        try {
            return future.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The forecast was interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
