package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.evenkeel.report.document.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo}: the worked example, from its management plan to tables and files. */
@Command(
        name = "demo",
        sortOptions = false,
        description = "Forecasts the worked example, Wiltshire Council's published plan of January 2025.")
final class DemoCommand extends Action {

    private static final String EXAMPLE = "examples/wiltshire-2025.yaml";

    @Mixin
    RunOptions options = new RunOptions();

    @Override
    public Integer call() throws BadInput, IOException {
        Path home = Path.of(System.getProperty("evenkeel.home", ""));
        Faults faults = new Faults();
        Optional<Subject> subject = Subject.plan(home.resolve(EXAMPLE).toString(), faults);
        Order order = options.order(faults);
        Path folder = options.folder(subject.map(Subject::slug).orElse("demo"), faults);
        faults.throwIfAny();
        new ForecastWriter(terminal(), order, Optional.empty(), Optional.empty(), EnumSet.of(Format.HTML))
                .write(subject.orElseThrow(), folder);
        return ExitCode.OK;
    }
}
