package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forecast}: a management plan's forecast, a council's or every council's, as a table and as files. */
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

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        Optional<Subject> subject = Subject.of(plan, council, faults);
        Order order = options.order(faults);
        Path folder = options.folder(subject.map(Subject::slug).orElse("forecast"), faults);
        faults.throwIfAny();
        new ForecastWriter(terminal(), order).write(subject.orElseThrow(), folder);
        return ExitCode.OK;
    }
}
