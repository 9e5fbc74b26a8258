package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.cli.Forecasting.CannotForecast;
import org.evenkeel.model.forecast.Breakdown;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.report.forecast.ForecastWorkbook;
import org.evenkeel.report.forecast.Provenance;
import org.evenkeel.report.forecast.ReportFiles;
import org.evenkeel.report.returns.PlacementMap;
import org.evenkeel.report.returns.ReturnLayout;
import org.evenkeel.report.returns.ReturnWorkbook;
import org.evenkeel.report.workbook.Workbook;
import org.evenkeel.report.workbook.WorkbookCheck;

/** Makes a management plan's forecast and writes a workbook of it, all or nothing, checked before it is in its place. */
final class ReportWriter {

    private final Terminal terminal;
    private final Order order;
    private final String kind;
    private final Optional<Return> asked;

    /** A return to fill, and from which scenario if one is named. */
    record Return(ReturnLayout layout, PlacementMap map, Optional<String> scenario) {}

    ReportWriter(Terminal terminal, Order order, String kind, Optional<Return> asked) {
        this.terminal = terminal;
        this.order = order;
        this.kind = kind;
        this.asked = asked;
    }

    void write(Subject.Plan subject, Path folder) throws BadInput, IOException {
        try (ProgressLine progress = new ProgressLine(terminal);
                OutputFolder output =
                        OutputFolder.open(folder, () -> terminal.fault("stopped; nothing was written."))) {
            try {
                progress.part("Reading what is published", 0, 1);
                Forecasting forecasting = Forecasting.shipped();
                progress.part(subject.plan().council().name(), 0, 1);
                Made made = make(forecasting, subject, progress);
                Provenance provenance =
                        forecasting.inputs().with(subject.file()).provenance();
                long began = System.nanoTime();
                Workbook workbook = workbook(made, provenance);
                WorkbookCheck check = ReportFiles.workbook(output.path(), kind, workbook);
                double seconds = (System.nanoTime() - began) / 1e9;
                if (!check.holds()) {
                    throw new IllegalStateException("the workbook does not add up: "
                            + check.faults().stream()
                                    .map(WorkbookCheck.Fault::text)
                                    .collect(Collectors.joining(" ")));
                }
                ReportFiles.run(output.path(), provenance, made.forecast(), made.seconds());
                output.publish();
                progress.end();
                tell(workbook, check, folder, seconds);
                subject.findings().forEach(finding -> terminal.fault(finding.text()));
            } catch (IOException | RuntimeException fault) {
                if (!output.isStopped()) {
                    throw fault;
                }
            }
        }
    }

    private Made make(Forecasting forecasting, Subject.Plan subject, ProgressLine progress) throws BadInput {
        List<Breakdown> breakdowns = asked.map(each -> ReturnWorkbook.breakdowns(each.layout(), each.map()))
                .orElse(List.of());
        try {
            return forecasting.plan(subject.plan(), order, breakdowns, progress);
        } catch (CannotForecast fault) {
            throw new BadInput(List.of(String.valueOf(fault.getMessage())));
        }
    }

    private Workbook workbook(Made made, Provenance provenance) throws BadInput {
        if (asked.isEmpty()) {
            return ForecastWorkbook.of(made.forecast(), made.plan(), made.money(), provenance);
        }
        Return filled = asked.get();
        return ReturnWorkbook.of(
                filled.layout(), filled.map(), made.forecast(), scenario(made), made.plan(), made.money(), provenance);
    }

    /** The scenario that is named, or what the council means to do. */
    private ScenarioForecast scenario(Made made) throws BadInput {
        List<ScenarioForecast> all = made.forecast().scenarios();
        Optional<String> named = asked.flatMap(Return::scenario);
        for (ScenarioForecast each : all) {
            if (each.scenario().name().equals(named.orElse(Scenario.MITIGATED))) {
                return each;
            }
        }
        if (named.isPresent()) {
            throw new BadInput(List.of("--scenario: the plan has no scenario \"" + named.get() + "\": it has "
                    + all.stream().map(each -> each.scenario().name()).collect(Collectors.joining(", ")) + "."));
        }
        return all.getLast();
    }

    private void tell(Workbook workbook, WorkbookCheck check, Path folder, double seconds) {
        terminal.head(workbook.title());
        terminal.say("");
        workbook.about().forEach(terminal::tell);
        terminal.say("");
        terminal.say(String.format(
                Locale.ROOT,
                "Wrote %s with %d sheets in %.1f s; opened again, all %,d sums hold.",
                folder.resolve(kind + ".xlsx"),
                workbook.sheets().size() + 1,
                seconds,
                check.sums()));
        terminal.say("The same tables as CSV are in " + folder.resolve("tables") + ".");
    }
}
