package org.evenkeel.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.explain.Dial;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.finance.explain.Seek;
import org.evenkeel.model.finance.explain.Subset;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.report.explain.ExplainTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code seek}: what it would take to meet a management plan's conditions with a chance. */
@Command(
        name = "seek",
        sortOptions = false,
        description = "Says what it would take to meet a management plan's conditions: searched on the expected path,"
                + " confirmed by runs.",
        footer = {
            "",
            "For example:",
            "  ./evenkeel seek examples/wiltshire-2025.yaml --goal in-year-balance-2030-31 --chance 80"
        })
final class SeekCommand extends Action {

    private static final int RUNS = 200;

    @Parameters(arity = "1", paramLabel = "PLAN.yaml", description = "A management plan.")
    String plan = "";

    @Option(names = "--goal", paramLabel = "ID", description = "One of the plan's conditions, by its id (all of them).")
    @Nullable
    String goal;

    @Option(names = "--chance", paramLabel = "PERCENT", description = "How sure to be of it (80).")
    @Nullable
    String chance;

    @Option(names = "--runs", paramLabel = "N", description = "Runs to confirm with (200).")
    @Nullable
    String runs;

    @Option(names = "--out", paramLabel = "DIR", description = "A folder for the table as CSV.")
    @Nullable
    String out;

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        Arguments arguments = new Arguments(faults);
        OptionalDouble share = chance == null
                ? OptionalDouble.of(0.8)
                : arguments.percentage("--chance", "how sure to be, in percent, such as 80", chance);
        int number = arguments
                .wholeNumber("--runs", runs, java.util.OptionalInt.of(RUNS), 1, Order.MOST_RUNS)
                .orElse(RUNS);
        faults.throwIfAny();
        Outlook outlook = ExplainCommand.read(plan);
        List<Condition> conditions = conditions(outlook);
        int threads = Runtime.getRuntime().availableProcessors();
        Seek seek = Seek.around(
                outlook, new RunSettings(number, outlook.plan().seed(), outlook.until(), threads), Progress.SILENT);
        Tables tables = new Tables(terminal());
        Seek.Balance balance = seek.earliestBalance(share.orElse(0.8));
        tables.show(ExplainTables.balance(balance));
        terminal().tell(ExplainTables.sentence(balance));
        for (Condition condition : conditions) {
            terminal().say("");
            terminal().head(condition.name());
            for (Dial dial : Dial.values()) {
                terminal().item(ExplainTables.sentence(seek.size(dial, condition, share.orElse(0.8))));
            }
            if (!outlook.scenario().interventions().isEmpty()) {
                ManagementPlan costs = outlook.plan();
                Subset subset = Subset.cheapest(
                        seek,
                        condition,
                        share.orElse(0.8),
                        each -> costs.hasCosts() ? costs.costOf(each).pounds() : 1);
                terminal().item(ExplainTables.sentence(subset, costs.hasCosts()));
            }
        }
        terminal().say("");
        tables.write(out);
        terminal().tell("Anyone who needs a plan gets one: fewer plans are not good in themselves.");
        return ExitCode.OK;
    }

    private List<Condition> conditions(Outlook outlook) throws BadInput {
        List<Condition> chosen = outlook.plan().conditions().stream()
                .filter(condition -> goal == null || condition.id().equals(goal))
                .toList();
        if (goal != null && chosen.isEmpty()) {
            throw new BadInput(List.of("--goal: the plan has no condition " + goal + ". It has "
                    + String.join(
                            ", ",
                            outlook.plan().conditions().stream()
                                    .map(Condition::id)
                                    .toList())
                    + "."));
        }
        return chosen;
    }
}
