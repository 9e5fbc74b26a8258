package org.evenkeel.cli;

import java.io.IOException;
import java.util.List;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.report.explain.ExplainTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: how one management plan's numbers become another's, cause by cause. */
@Command(
        name = "compare",
        sortOptions = false,
        description = "Bridges two management plans of one council and the same months, cause by cause.",
        footer = {"", "For example:", "  ./evenkeel compare before.yaml after.yaml --outcome cumulative@2030-31"})
final class CompareCommand extends Action {

    @Parameters(index = "0", paramLabel = "A.yaml", description = "A management plan.")
    String before = "";

    @Parameters(index = "1", paramLabel = "B.yaml", description = "Another.")
    String after = "";

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
        Outlook from = ExplainCommand.read(before);
        Outlook to = ExplainCommand.read(after);
        List<Outcome> outcomes = ExplainCommand.outcomes(outcome, to);
        Tables tables = new Tables(terminal());
        try {
            Bridge.Between between = Bridge.between(from, to);
            outcomes.forEach(each -> tables.show(ExplainTables.bridge(between.of(each), before, after)));
        } catch (IllegalArgumentException e) {
            throw new BadInput(List.of(e.getMessage() + "."));
        }
        tables.write(out);
        return ExitCode.OK;
    }
}
