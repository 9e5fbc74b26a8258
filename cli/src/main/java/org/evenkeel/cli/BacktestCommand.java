package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.evenkeel.model.forecast.backtest.Backtest;
import org.evenkeel.model.forecast.backtest.Method;
import org.evenkeel.model.forecast.backtest.ModelMethod;
import org.evenkeel.model.forecast.backtest.Outcome;
import org.evenkeel.model.forecast.backtest.Score;
import org.evenkeel.model.forecast.backtest.Scores;
import org.evenkeel.model.forecast.backtest.SimpleMethod;
import org.evenkeel.model.forecast.backtest.Target;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.report.skill.Calibration;
import org.evenkeel.report.skill.SkillFiles;
import org.evenkeel.report.skill.SkillPage;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backtest}: forecasts of years that have been, and how good they were. */
@Command(
        name = "backtest",
        sortOptions = false,
        description =
                "Fits the model to what was known in past Januaries, forecasts every council from there, and holds"
                        + " it and simple methods against what came.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel backtest",
            "  ./evenkeel backtest --origins 2021..2023 --horizons 1 --runs 100 --each 4",
            "  ./evenkeel backtest --page"
        })
final class BacktestCommand extends Action {

    /** Requests are published from 2016 on: before January 2018 there is no growth of them to learn. */
    private static final int FIRST_ORIGIN = 2018;

    private static final int LAST_ORIGIN = 2023;
    private static final int LONGEST = 6;

    @Option(names = "--origins", paramLabel = "YEARS", description = "Januaries to forecast from (2018..2023).")
    @Nullable
    String origins;

    @Option(names = "--horizons", paramLabel = "YEARS", description = "Years ahead (1,2,3,5).")
    @Nullable
    String horizons;

    @Option(
            names = "--measures",
            paramLabel = "WORDS",
            description = "caseload, new-plans, requests, independent-special (all).")
    @Nullable
    String measures;

    @Option(
            names = "--methods",
            paramLabel = "WORDS",
            description = "evenkeel, last-value, last-growth, three-year-growth, england-growth, mix, damped-ets,"
                    + " theta (all).")
    @Nullable
    String methods;

    @Option(names = "--runs", paramLabel = "N", description = "Random histories of each council (200).")
    @Nullable
    String runs;

    @Option(names = "--seed", paramLabel = "N", description = "The number from which every draw follows (1).")
    @Nullable
    String seed;

    @Option(names = "--each", paramLabel = "N", description = "Score each N-th council only, for a quick look (1).")
    @Nullable
    String each;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to work with (all cores); they change no figure.")
    @Nullable
    String threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder to write, all of it or nothing (forecasts/backtest).")
    @Nullable
    String out;

    @Option(names = "--page", description = "Writes docs/method/skill.md and its picture, too.")
    boolean wantsPage;

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        Arguments arguments = new Arguments(faults);
        Choices choices = new Choices(faults);
        int cores = Runtime.getRuntime().availableProcessors();
        OptionalInt howMany = arguments.wholeNumber("--runs", runs, OptionalInt.of(200), 1, Order.MOST_RUNS);
        OptionalLong from = arguments.seed("--seed", seed, OptionalLong.of(1));
        OptionalInt nth = arguments.wholeNumber("--each", each, OptionalInt.of(1), 1, 100);
        OptionalInt workers = arguments.wholeNumber("--threads", threads, OptionalInt.of(cores), 1, Order.MOST_THREADS);
        ModelMethod model = new ModelMethod(howMany.orElse(1), from.orElse(1), workers.orElse(1));
        List<Method> all = new ArrayList<>(List.of(model));
        all.addAll(SimpleMethod.all());
        Backtest backtest = new Backtest(
                choices.years("--origins", origins, FIRST_ORIGIN + ".." + LAST_ORIGIN, 2010, LAST_ORIGIN),
                choices.years("--horizons", horizons, "1,2,3,5", 1, LONGEST),
                choices.some("--measures", measures, List.of(Target.values()), Target::code),
                nth.orElse(1));
        List<Method> chosen = choices.some("--methods", methods, all, Method::code);
        if (chosen.contains(model) && backtest.origins().stream().anyMatch(origin -> origin < FIRST_ORIGIN)) {
            faults.add("--origins before " + FIRST_ORIGIN + " are for the simple methods only, since requests are"
                    + " published from 2016 on: name later ones, or --methods without evenkeel.");
        }
        if (wantsPage && !chosen.contains(model)) {
            faults.add("--page is about evenkeel: leave it among the --methods.");
        }
        Path folder = out != null ? Path.of(out) : Path.of("forecasts", "backtest");
        OutputFolder.obstacle(folder, (_, name) -> SkillFiles.NAMES.contains(name))
                .ifPresent(faults::add);
        faults.throwIfAny();
        run(backtest, chosen, model, folder);
        return ExitCode.OK;
    }

    private void run(Backtest backtest, List<Method> chosen, ModelMethod model, Path folder) throws IOException {
        try (ProgressLine progress = new ProgressLine(terminal());
                OutputFolder output = OutputFolder.open(folder, () -> stopped(progress))) {
            try {
                progress.part("Forecasting the past", 0, 1);
                OpenStatistics statistics = OpenStatistics.load().get();
                List<Outcome> outcomes = backtest.run(
                        statistics.england(),
                        statistics.all(),
                        chosen,
                        share -> progress.at((int) (share * 10_000), 10_000));
                Scores scores = new Scores(outcomes);
                SkillFiles.write(output.path(), outcomes, scores);
                output.publish();
                progress.end();
                tell(scores, backtest);
                terminal().tell("Wrote scores.csv and forecasts.csv to " + folder + ".");
                if (wantsPage) {
                    writePage(backtest, outcomes, scores, model);
                }
            } catch (IOException | RuntimeException fault) {
                if (!output.isStopped()) {
                    throw fault;
                }
            }
        }
    }

    private void writePage(Backtest backtest, List<Outcome> outcomes, Scores scores, ModelMethod model)
            throws IOException {
        Path docs = Path.of(System.getProperty("evenkeel.home", "."), "docs");
        Path page = docs.resolve("method").resolve("skill.md");
        Files.createDirectories(docs.resolve("images"));
        Files.writeString(
                docs.resolve("images").resolve(Calibration.FILE),
                Calibration.svg(scores, backtest.horizons()),
                StandardCharsets.UTF_8);
        Files.writeString(page, SkillPage.of(backtest, outcomes, scores, model), StandardCharsets.UTF_8);
        terminal().tell("Wrote " + page + ".");
    }

    /** Plans, or the first measure asked for: every method's error and score. */
    private void tell(Scores scores, Backtest backtest) {
        Target target = backtest.targets().getFirst();
        terminal().head(target.label() + ", error and score in per cent of what came");
        terminal().say("");
        TextTable table = new TextTable(2, "Years ahead", "Method", "Figures", "MAPE", "CRPS", "80% holds", "Width");
        scores.all().stream()
                .filter(score -> score.target() == target)
                .sorted(Comparator.comparingInt(Score::horizon).thenComparingDouble(Score::mape))
                .forEach(score -> table.row(
                        Integer.toString(score.horizon()),
                        score.method(),
                        Numbers.count(score.figures()),
                        percent(Optional.of(score.mape())),
                        percent(Optional.of(score.crps()).filter(value -> !Double.isNaN(value))),
                        percent(score.coverage().stream().skip(1).findFirst()),
                        percent(score.width().stream().skip(1).findFirst())));
        table.lines().forEach(terminal()::say);
        terminal().say("");
    }

    private static String percent(Optional<Double> share) {
        return share.map(value -> Numbers.plain(value * 100, 1)).orElse("–");
    }

    private void stopped(ProgressLine progress) {
        progress.end();
        terminal().fault("stopped before the end; nothing was written.");
    }
}
