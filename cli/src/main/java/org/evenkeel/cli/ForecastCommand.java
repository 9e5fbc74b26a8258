package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.evenkeel.cli.Forecasting.CannotForecast;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.report.forecast.ForecastFiles;
import org.evenkeel.report.forecast.ForecastReport;
import org.evenkeel.report.forecast.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forecast}: a council's forecast, or every council's, or a management plan's, as a table and as files. */
@Command(
        name = "forecast",
        sortOptions = false,
        description = "Forecasts a management plan, a council, or every council, and writes the figures to a folder.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel forecast examples/wiltshire-2025.yaml",
            "  ./evenkeel forecast --council \"North Yorkshire\" --until 2031-03",
            "  ./evenkeel forecast --council all --runs 200 --out out/all"
        })
final class ForecastCommand extends Action {

    @Parameters(arity = "0..1", paramLabel = "PLAN.yaml", description = "A management plan.")
    @Nullable
    String plan;

    @Option(
            names = "--council",
            paramLabel = "NAME",
            description = "A council by its name or code, from published statistics alone; or all of them: all.")
    @Nullable
    String council;

    @Option(names = "--runs", paramLabel = "N", description = "Random histories (1,000 unless you say otherwise).")
    @Nullable
    String runs;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The number from which every draw follows (1): the same gives the same.")
    @Nullable
    String seed;

    @Option(names = "--until", paramLabel = "YYYY-MM", description = "The last month.")
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
            description = "The folder to write: all of it or nothing (forecasts/ and the council's name).")
    @Nullable
    String out;

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        Arguments arguments = new Arguments(faults);
        Optional<Subject> subject = Subject.of(plan, council, faults);
        OptionalInt howMany = arguments.wholeNumber("--runs", runs, Order.RUNS, 1, Order.MOST_RUNS);
        OptionalLong from = arguments.seed("--seed", seed, Order.SEED);
        OptionalInt last = arguments.month("--until", until, OptionalInt.empty());
        OptionalInt cores = arguments.wholeNumber(
                "--threads", threads, Runtime.getRuntime().availableProcessors(), 1, Order.MOST_THREADS);
        String shown =
                out != null ? out : "forecasts/" + subject.map(Subject::slug).orElse("");
        Path folder = Path.of(shown);
        OutputFolder.obstacle(folder, ForecastCommand::isOurs).ifPresent(faults::add);
        faults.throwIfAny();
        Order order = new Order(howMany.getAsInt(), from.getAsLong(), last, cores.getAsInt());
        write(subject.orElseThrow(), order, folder, shown);
        return ExitCode.OK;
    }

    private void write(Subject subject, Order order, Path folder, String shown) throws BadInput, IOException {
        ForecastWords words = new ForecastWords(terminal());
        try (ProgressLine progress = new ProgressLine(terminal());
                OutputFolder output = OutputFolder.open(folder, () -> stopped(progress))) {
            try {
                Runnable tell = make(subject, order, output.path(), progress, words);
                output.publish();
                progress.end();
                tell.run();
                words.files(output, shown, names(output.target()));
            } catch (IOException | RuntimeException fault) {
                if (!output.isStopped()) {
                    throw fault;
                }
            }
        }
    }

    /** Makes the forecast and writes its files; what to tell about it when they are in their place. */
    private Runnable make(Subject subject, Order order, Path folder, ProgressLine progress, ForecastWords words)
            throws BadInput, IOException {
        progress.part("Reading what is published", 0, 1);
        Forecasting forecasting = Forecasting.load();
        return switch (subject) {
            case Subject.Council(LocalAuthority authority) -> {
                progress.part(authority.name(), 0, 1);
                Made made = one(forecasting, authority, order, progress);
                writeOne(made, forecasting.provenance(List.of()), folder);
                yield () -> words.tell(made);
            }
            case Subject.AllCouncils _ -> all(forecasting, order, folder, progress, words);
            case Subject.PlanFile _ -> throw new BadInput(List.of("management plans cannot be read yet."));
        };
    }

    private static Made one(Forecasting forecasting, LocalAuthority authority, Order order, ProgressLine progress)
            throws BadInput {
        try {
            return forecasting.council(authority, order, progress);
        } catch (CannotForecast fault) {
            throw new BadInput(List.of(String.valueOf(fault.getMessage())));
        }
    }

    private static void writeOne(Made made, Provenance provenance, Path folder) throws IOException {
        try (ForecastFiles files = ForecastFiles.into(folder)) {
            files.add(made.forecast(), made.money());
            files.report(ForecastReport.of(made.forecast(), made.comparison(), made.money(), provenance));
            files.run(provenance, made.forecast(), made.seconds());
        }
    }

    private Runnable all(Forecasting forecasting, Order order, Path folder, ProgressLine progress, ForecastWords words)
            throws BadInput, IOException {
        List<LocalAuthority> councils = LocalAuthorities.current().all().stream()
                .sorted(Comparator.comparing(LocalAuthority::code))
                .toList();
        List<ForecastWords.Row> rows = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        double seconds = 0;
        Forecast last = null;
        try (ForecastFiles files = ForecastFiles.into(folder)) {
            for (int i = 0; i < councils.size(); i++) {
                progress.part(councils.get(i).name(), i, councils.size());
                try {
                    Made made = forecasting.council(councils.get(i), order, progress);
                    files.add(made.forecast(), made.money());
                    rows.add(ForecastWords.Row.of(made.forecast()));
                    seconds += made.seconds();
                    last = made.forecast();
                } catch (CannotForecast fault) {
                    reasons.add(String.valueOf(fault.getMessage()));
                }
            }
            if (last == null) {
                throw new BadInput(reasons);
            }
            files.run(forecasting.provenance(List.of()), last, seconds);
        }
        Forecast any = last;
        rows.sort(Comparator.comparing(ForecastWords.Row::name));
        return () -> {
            words.tell(rows, any);
            reasons.forEach(terminal()::fault);
        };
    }

    private void stopped(ProgressLine progress) {
        progress.end();
        terminal().fault("stopped before the end; nothing was written.");
    }

    /** A file that a forecast wrote, in a folder that says so. */
    private static boolean isOurs(Path folder, String name) {
        return ForecastFiles.isOurs(name.replace('\\', '/')) && Files.exists(folder.resolve("run.json"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .sorted()
                    .toList();
        }
    }
}
