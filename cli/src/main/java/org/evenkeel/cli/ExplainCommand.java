package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.explain.ActualsBridge;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.Explanation;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.finance.explain.Reasons;
import org.evenkeel.model.finance.explain.Sensitivity;
import org.evenkeel.model.forecast.GrowthSplit;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.monthly.MonthlyFigures;
import org.evenkeel.model.intake.monthly.MonthlyReader;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.explain.ActualsTables;
import org.evenkeel.report.explain.ExplainTables;
import org.evenkeel.report.explain.ReasonsTree;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: where growth comes from, what each intervention adds, and what a number depends on most. */
@Command(
        name = "explain",
        sortOptions = false,
        description = "Says why a management plan's numbers are what they are, on the expected path (no runs).",
        footer = {
            "",
            "For example:",
            "  ./evenkeel explain examples/wiltshire-2025.yaml",
            "  ./evenkeel explain examples/wiltshire-2025.yaml --outcome in-year@2028-29 --out out",
            "  ./evenkeel explain examples/wiltshire-2025.yaml --figure in-year@2028-29",
            "  ./evenkeel explain examples/wiltshire-2025.yaml --actuals examples/actuals/wiltshire-2024.csv"
        })
final class ExplainCommand extends Action {

    @Parameters(arity = "1", paramLabel = "PLAN.yaml", description = "A management plan.")
    String plan = "";

    @Option(
            names = "--outcome",
            paramLabel = "WHAT@WHEN",
            description = "plans@YYYY-MM, in-year@YYYY-YY or cumulative@YYYY-YY (all three, at the end).")
    @Nullable
    String outcome;

    @Option(names = "--out", paramLabel = "DIR", description = "A folder for the tables as CSV.")
    @Nullable
    String out;

    @Option(
            names = "--actuals",
            paramLabel = "FILE",
            description =
                    "Monthly figures as CSV: from the forecast to what happened, cause by cause, and nothing else.")
    @Nullable
    String actuals;

    @Option(
            names = "--figure",
            paramLabel = "WHAT@WHEN",
            description = "What one number is made of, down to its inputs and their sources, and nothing else.")
    @Nullable
    String figure;

    @Override
    public Integer call() throws BadInput, IOException {
        Outlook outlook = read(plan);
        if (actuals != null) {
            return compare(outlook, Path.of(actuals));
        }
        if (figure != null) {
            return explain(outlook, outcomes("--figure", figure, outlook).getFirst());
        }
        List<Outcome> outcomes = outcomes(outcome, outlook);
        Outlook unmitigated = outlook.with(Scenario.unmitigated());
        Tables tables = new Tables(terminal());
        tables.show(ExplainTables.growth(GrowthSplit.of(unmitigated.expected().path())));
        Bridge.Between between = Bridge.between(unmitigated, outlook);
        List<Sensitivity> sensitivities = Sensitivity.of(outlook, outcomes);
        for (int i = 0; i < outcomes.size(); i++) {
            if (!outlook.scenario().interventions().isEmpty()) {
                tables.show(ExplainTables.bridge(between.of(outcomes.get(i)), "Unmitigated", "Mitigated"));
            }
            tables.show(ExplainTables.sensitivity(sensitivities.get(i)));
        }
        tables.write(out);
        terminal().tell("Anyone who needs a plan gets one: fewer plans are not good in themselves.");
        return ExitCode.OK;
    }

    private int explain(Outlook outlook, Outcome of) throws IOException {
        Explanation explanation = new Reasons(outlook).of(of);
        say(ReasonsTree.of(explanation), 0);
        terminal().say("");
        terminal()
                .tell("The expected path, " + outlook.scenario().title().toLowerCase(Locale.UK)
                        + ", with everything in its middle. Fewer plans are not good in themselves.");
        if (out != null) {
            Table table = ReasonsTree.table(explanation);
            Path folder = Files.createDirectories(Path.of(out));
            Files.writeString(folder.resolve(table.id() + ".csv"), CsvWriter.write(table));
            terminal().say("Wrote 1 file to " + folder + ".");
        }
        return ExitCode.OK;
    }

    /** A tree, each level two columns further in. */
    private void say(Block.Node node, int level) {
        String in = "  ".repeat(level);
        boolean isLeaf = node.parts().isEmpty();
        String text = isLeaf ? node.text() + " (" + node.detail() + ")" : node.text();
        List<String> lines = Terminal.wrap(text, Terminal.WIDTH - in.length() - 4);
        for (int i = 0; i < lines.size(); i++) {
            terminal().say(in + (i == 0 ? "" : "    ") + lines.get(i));
        }
        if (!isLeaf) {
            Terminal.wrap("= " + node.detail(), Terminal.WIDTH - in.length() - 2)
                    .forEach(line -> terminal().say(in + "  " + line));
            node.parts().forEach(part -> say(part, level + 1));
        }
    }

    private int compare(Outlook outlook, Path file) throws BadInput, IOException {
        Loaded<MonthlyFigures> loaded = MonthlyReader.read(file);
        if (loaded.hasErrors()) {
            throw new BadInput(loaded.errors().stream().map(Issue::text).toList());
        }
        ActualsBridge.Comparison comparison;
        try {
            comparison = ActualsBridge.compare(outlook, loaded.get());
        } catch (IllegalArgumentException e) {
            throw new BadInput(List.of(file.getFileName() + ": " + e.getMessage() + "."));
        }
        ActualsTables words = new ActualsTables(comparison, outlook.scenario().title());
        Tables tables = new Tables(terminal());
        words.tables().forEach(tables::show);
        words.notes().forEach(terminal()::item);
        tables.write(out);
        return ExitCode.OK;
    }

    /** The outlook of a plan's file. */
    static Outlook read(String file) throws BadInput {
        Faults faults = new Faults();
        Optional<Subject> subject = Subject.plan(file, faults);
        faults.throwIfAny();
        ManagementPlan plan = ((Subject.Plan) subject.orElseThrow()).plan();
        try {
            return Forecasting.shipped().outlook(plan);
        } catch (Forecasting.CannotForecast e) {
            throw new BadInput(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** What is asked about: one outcome that the forecast reaches, or the usual ones. */
    static List<Outcome> outcomes(@Nullable String text, Outlook outlook) throws BadInput {
        return outcomes("--outcome", text, outlook);
    }

    private static List<Outcome> outcomes(String option, @Nullable String text, Outlook outlook) throws BadInput {
        if (text == null) {
            return Outcome.usual(outlook.expected());
        }
        Optional<Outcome> asked = Outcome.parse(text.strip());
        if (asked.isEmpty()) {
            throw new BadInput(List.of(option + ": " + text
                    + " is none: write plans@2031-03, in-year@2030-31 or cumulative@2030-31, for example."));
        }
        try {
            asked.get().in(outlook.expected());
        } catch (IllegalArgumentException e) {
            throw new BadInput(List.of(option + ": " + e.getMessage() + "."));
        }
        return List.of(asked.get());
    }
}
