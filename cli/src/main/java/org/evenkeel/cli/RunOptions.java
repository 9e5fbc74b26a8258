package org.evenkeel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.evenkeel.report.forecast.ForecastFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that makes a forecast. */
final class RunOptions {

    @Option(names = "--runs", paramLabel = "N", description = "Random histories (1,000, or as the plan says).")
    @Nullable
    String runs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The number from which every draw follows (1, or as the plan says).")
    @Nullable
    String seed;

    @Option(names = "--until", paramLabel = "YYYY-MM", description = "The last month (as the plan says).")
    @Nullable
    String until;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to work with (all cores); they change no figure.")
    @Nullable
    String threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write, all of it or nothing (forecasts/ and the plan's or council's name).")
    @Nullable
    String out;

    /** The order, as far as it can be read; what cannot becomes a fault. */
    Order order(Faults faults) {
        Arguments arguments = new Arguments(faults);
        OptionalInt howMany = arguments.wholeNumber("--runs", runs, OptionalInt.empty(), 1, Order.MOST_RUNS);
        OptionalLong from = arguments.seed("--seed", seed, OptionalLong.empty());
        OptionalInt last = arguments.month("--until", until, OptionalInt.empty());
        int cores = Runtime.getRuntime().availableProcessors();
        OptionalInt workers = arguments.wholeNumber("--threads", threads, OptionalInt.of(cores), 1, Order.MOST_THREADS);
        return new Order(howMany, from, last, workers.orElse(cores));
    }

    /** The folder to write, as it is shown to the person; one that cannot be written becomes a fault. */
    Path folder(String slug, Faults faults) {
        return folder(slug, ForecastFiles::isOurs, faults);
    }

    /** The same for a command that writes other files. */
    Path folder(String slug, Predicate<String> isOurs, Faults faults) {
        Path folder = out != null ? Path.of(out) : Path.of("forecasts", slug);
        // A file that a forecast wrote, in a folder that says so.
        OutputFolder.obstacle(
                        folder,
                        (target, name) ->
                                isOurs.test(name.replace('\\', '/')) && Files.exists(target.resolve("run.json")))
                .ifPresent(faults::add);
        return folder;
    }
}
