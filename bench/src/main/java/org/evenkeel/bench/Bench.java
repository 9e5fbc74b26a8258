package org.evenkeel.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks with short settings, and says how a forecast compares with its floor. Takes JMH's own options
 * ({@code -h} lists them), which override the short ones.
 */
public final class Bench {

    private Bench() {}

    /**
     * Runs benchmarks and prints how they compare.
     *
     * @param args a pattern of benchmarks, and JMH's options
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        CommandLineOptions given = new CommandLineOptions(args);
        if (given.shouldHelp()) {
            given.showHelp();
            return;
        }
        ChainedOptionsBuilder options = new OptionsBuilder().parent(given).verbosity(VerboseMode.NORMAL);
        if (!given.getForkCount().hasValue()) {
            options.forks(1);
        }
        if (!given.getWarmupIterations().hasValue()) {
            options.warmupIterations(3);
        }
        if (!given.getMeasurementIterations().hasValue()) {
            options.measurementIterations(5);
        }
        if (!given.getWarmupTime().hasValue()) {
            options.warmupTime(TimeValue.seconds(1));
        }
        if (!given.getMeasurementTime().hasValue()) {
            options.measurementTime(TimeValue.seconds(1));
        }
        ratios(new Runner(options.build()).run());
    }

    /** How many times its floor each run took, and how many plan-months a second that is. */
    private static void ratios(Collection<RunResult> results) {
        Map<String, Map<String, Double>> byParameters = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String parameters = result.getParams().getParam("plans") + " plans, "
                    + result.getParams().getParam("months") + " months";
            byParameters
                    .computeIfAbsent(parameters, _ -> new TreeMap<>())
                    .put(
                            name.substring(name.lastIndexOf('.') + 1),
                            result.getPrimaryResult().getScore());
        }
        byParameters.forEach((parameters, scores) -> {
            Double floor = scores.get("floor");
            if (floor != null) {
                scores.forEach((name, score) -> System.out.println(String.format(
                        Locale.UK,
                        "%s: %s takes %.2f ms a run, %.1f times the floor",
                        parameters,
                        name,
                        score,
                        score / floor)));
            }
        });
    }
}
