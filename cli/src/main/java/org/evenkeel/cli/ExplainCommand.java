package org.evenkeel.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.finance.explain.Sensitivity;
import org.evenkeel.model.forecast.GrowthSplit;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.report.explain.ExplainTables;
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
            "  ./evenkeel explain examples/wiltshire-2025.yaml --outcome in-year@2028-29 --out out"
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

    @Override
    public Integer call() throws BadInput, IOException {
        Outlook outlook = read(plan);
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
        if (text == null) {
            return Outcome.usual(outlook.expected());
        }
        Optional<Outcome> asked = Outcome.parse(text.strip());
        if (asked.isEmpty()) {
            throw new BadInput(List.of("--outcome: " + text
                    + " is none: write plans@2031-03, in-year@2030-31 or cumulative@2030-31, for example."));
        }
        try {
            asked.get().in(outlook.expected());
        } catch (IllegalArgumentException e) {
            throw new BadInput(List.of("--outcome: " + e.getMessage() + "."));
        }
        return List.of(asked.get());
    }
}
