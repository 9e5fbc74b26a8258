package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.caseload.transitions.Transitions;
import org.evenkeel.model.finance.AnnualSpend;
import org.evenkeel.model.forecast.transitions.AnnualForecast;
import org.evenkeel.model.forecast.transitions.AnnualForecaster;
import org.evenkeel.model.forecast.transitions.AnnualModel;
import org.evenkeel.model.forecast.transitions.AnnualSettings;
import org.evenkeel.model.forecast.transitions.Conventions;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.report.forecast.AnnualFiles;

/** Makes a forecast from transitions, writes its files and tells what it says. */
final class AnnualWriter {

    private static final int RUNS = 1000;
    private static final long SEED = 1;

    private final Terminal terminal;
    private final Order order;
    private final Conventions conventions;

    AnnualWriter(Terminal terminal, Order order, Conventions conventions) {
        this.terminal = terminal;
        this.order = order;
        this.conventions = conventions;
    }

    /** Writes the forecast to a folder, all of it or nothing, and tells it. */
    void write(Loaded<AnnualData> loaded, List<Path> files, Path folder) throws IOException {
        AnnualSettings settings =
                new AnnualSettings(order.runs().orElse(RUNS), order.seed().orElse(SEED), order.threads());
        try (ProgressLine progress = new ProgressLine(terminal);
                OutputFolder output = OutputFolder.open(folder, () -> stopped(progress))) {
            try {
                progress.part("Plans from transitions", 0, 1);
                AnnualData data = loaded.get();
                AnnualModel model = AnnualModel.fit(data, conventions);
                long began = System.nanoTime();
                AnnualForecast forecast = AnnualForecaster.run(model, settings, progress);
                double seconds = (System.nanoTime() - began) / 1e9;
                Optional<AnnualSpend> spend = data.costs().map(costs -> AnnualSpend.of(forecast, costs));
                Transitions fitted = data.transitions();
                AnnualFiles.write(
                        output.path(),
                        forecast,
                        spend,
                        new AnnualFiles.Transitions(
                                fitted.firstYear(),
                                fitted.lastYear(),
                                fitted.rows().size(),
                                seconds),
                        Inputs.of(files).provenance());
                output.publish();
                progress.end();
                new AnnualWords(terminal).tell(forecast, spend, conventions.equals(Conventions.OURS));
                terminal.say("");
                terminal.tell("The figures are in " + folder + ".");
                loaded.issues().stream().map(Issue::text).forEach(terminal::fault);
            } catch (IOException | RuntimeException fault) {
                if (!output.isStopped()) {
                    throw fault;
                }
            }
        }
    }

    private void stopped(ProgressLine progress) {
        progress.end();
        terminal.fault("stopped before the end; nothing was written.");
    }
}
