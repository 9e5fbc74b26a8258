package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.cli.Forecasting.CannotForecast;
import org.evenkeel.cli.Forecasting.Projection;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.report.document.Format;
import org.evenkeel.report.forecast.ForecastFiles;
import org.evenkeel.report.forecast.ForecastReport;
import org.evenkeel.report.forecast.Provenance;

/** Makes forecasts, writes their files and tells what they say. */
final class ForecastWriter {

    private final Terminal terminal;
    private final Order order;
    private final Optional<Projection> projection;
    private final Optional<Caseload> records;
    private final Set<Format> formats;
    private final ForecastWords words;

    ForecastWriter(
            Terminal terminal,
            Order order,
            Optional<Projection> projection,
            Optional<Caseload> records,
            Set<Format> formats) {
        this.records = records;
        this.formats = formats;
        this.terminal = terminal;
        this.order = order;
        this.projection = projection;
        this.words = new ForecastWords(terminal);
    }

    /** Writes a subject's forecast to a folder, all of it or nothing, and tells it. */
    void write(Subject subject, Path folder) throws BadInput, IOException {
        try (ProgressLine progress = new ProgressLine(terminal);
                OutputFolder output = OutputFolder.open(folder, () -> stopped(progress))) {
            try {
                progress.part("Reading what is published", 0, 1);
                Runnable tell =
                        make(Forecasting.shipped().with(projection).from(records), subject, output.path(), progress);
                output.publish();
                progress.end();
                tell.run();
                words.files(folder, names(output.target()));
            } catch (IOException | RuntimeException fault) {
                if (!output.isStopped()) {
                    throw fault;
                }
            }
        }
    }

    /** Makes the forecast and writes its files; what to tell about it when they are in their place. */
    private Runnable make(Forecasting forecasting, Subject subject, Path folder, ProgressLine progress)
            throws BadInput, IOException {
        return switch (subject) {
            case Subject.Council(LocalAuthority authority) -> {
                progress.part(authority.name(), 0, 1);
                Made made = one(() -> forecasting.council(authority, order, progress));
                writeOne(made, forecasting.inputs().provenance(), folder);
                yield () -> words.tell(made);
            }
            case Subject.Plan(Path file, var plan, List<Issue> findings) -> {
                progress.part(plan.council().name(), 0, 1);
                Made made = one(() -> forecasting.plan(plan, order, progress));
                writeOne(made, forecasting.inputs().with(file).provenance(), folder);
                yield () -> {
                    words.tell(made);
                    findings.forEach(finding -> terminal.fault(finding.text()));
                };
            }
            case Subject.AllCouncils _ -> all(forecasting, folder, progress);
        };
    }

    private static Made one(Making making) throws BadInput {
        try {
            return making.make();
        } catch (CannotForecast fault) {
            throw new BadInput(List.of(String.valueOf(fault.getMessage())));
        }
    }

    private void writeOne(Made made, Provenance provenance, Path folder) throws IOException {
        try (ForecastFiles files = ForecastFiles.into(folder)) {
            files.add(made.forecast(), made.money());
            files.report(
                    ForecastReport.of(made.forecast(), made.plan(), made.comparison(), made.money(), provenance),
                    formats);
            files.run(provenance, made.forecast(), made.seconds());
        }
    }

    /** One council at a time, in the order of their codes, so that memory is that of one. */
    private Runnable all(Forecasting forecasting, Path folder, ProgressLine progress) throws BadInput, IOException {
        List<LocalAuthority> councils = LocalAuthorities.current().all().stream()
                .sorted(Comparator.comparing(LocalAuthority::code))
                .toList();
        List<ForecastWords.Row> rows = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        double seconds = 0;
        Forecast last = null;
        int carried = 0;
        try (ForecastFiles files = ForecastFiles.into(folder)) {
            for (int i = 0; i < councils.size(); i++) {
                progress.part(councils.get(i).name(), i, councils.size());
                try {
                    Made made = forecasting.council(councils.get(i), order, progress);
                    files.add(made.forecast(), made.money());
                    rows.add(ForecastWords.Row.of(made));
                    carried += made.forecast().assumptions().population().isCarriedForward() ? 1 : 0;
                    seconds += made.seconds();
                    last = made.forecast();
                } catch (CannotForecast fault) {
                    reasons.add(String.valueOf(fault.getMessage()));
                }
            }
            if (last == null) {
                throw new BadInput(reasons);
            }
            files.run(forecasting.inputs().provenance(), last, seconds);
        }
        Forecast any = last;
        int withoutProjection = carried;
        rows.sort(Comparator.comparing(ForecastWords.Row::name));
        return () -> {
            words.tell(rows, any, withoutProjection);
            reasons.forEach(terminal::fault);
        };
    }

    private void stopped(ProgressLine progress) {
        progress.end();
        terminal.fault("stopped before the end; nothing was written.");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .sorted()
                    .toList();
        }
    }

    /** Makes one forecast. */
    @FunctionalInterface
    private interface Making {
        Made make() throws BadInput, CannotForecast;
    }
}
