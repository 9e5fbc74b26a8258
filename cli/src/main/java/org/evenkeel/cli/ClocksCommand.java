package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.Sen2Reader;
import org.evenkeel.model.intake.sen2.clock.Backlog;
import org.evenkeel.model.intake.sen2.clock.Clock;
import org.evenkeel.model.intake.sen2.clock.Clocks;
import org.evenkeel.model.intake.sen2.clock.Officers;
import org.evenkeel.model.intake.sen2.clock.Paces;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code clocks}: who waits for what, and until when the law gives time. */
@Command(
        name = "clocks",
        sortOptions = false,
        description =
                "Lists the times that the law gives and that run in a SEN2 return: what is overdue on a day, and what"
                        + " is about to be. It names no child: a child is known by the number in the file.",
        footer = {"", "For example:", "  ./evenkeel clocks sen2-2026.xml --at 2026-02-01"})
final class ClocksCommand extends Action {

    @Parameters(
            paramLabel = "FILE",
            description = "The return: its XML, the folder of a COLLECT export, or the department's template as .xlsx.")
    @Nullable
    Path file;

    @Option(names = "--at", paramLabel = "YYYY-MM-DD", required = true, description = "The day to look at it on.")
    @Nullable
    String at;

    @Option(names = "--csv", description = "Writes one row for each clock instead.")
    boolean wantsRows;

    @Option(
            names = "--officers",
            paramLabel = "CSV",
            description = "Who works with whom, since the return does not say: columns child, officer and team.")
    @Nullable
    Path officers;

    @Option(
            names = "--clear-by",
            paramLabel = "YYYY-MM-DD",
            description = "A day by which nothing is to be overdue: says what pace that takes.")
    @Nullable
    String clearBy;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A folder to write clocks.csv, officers.csv and backlog.csv to, all of it or nothing.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws BadInput, IOException {
        Faults faults = new Faults();
        Optional<LocalDate> at = day("--at", at(), faults);
        Optional<LocalDate> clear = clearBy == null ? Optional.empty() : day("--clear-by", clearBy, faults);
        if (at.isPresent() && clear.isPresent() && !clear.get().isAfter(at.get())) {
            faults.add("--clear-by wants a day after --at.");
        }
        if (out != null) {
            OutputFolder.obstacle(out, (_, name) -> ClockFiles.isOurs(name)).ifPresent(faults::add);
        }
        faults.throwIfAny();
        LocalDate day = at.orElseThrow();
        Clocks clocks = Clocks.under(day);
        Paces paces = new Paces();
        Optional<Issue> unreadable = Sen2Reader.read(Objects.requireNonNull(file), clocks.and(paces));
        unreadable.ifPresent(issue -> faults.add(issue.text()));
        faults.throwIfAny();
        Officers known = officers(paces.children(), faults);
        faults.throwIfAny();
        List<Clock> running = clocks.running();
        List<Backlog> backlogs = paces.backlogs(running, day);
        if (out != null) {
            write(out, ClockFiles.of(running, backlogs, known, day, clear.orElse(null)));
        }
        if (wantsRows) {
            terminal().out().print(ClockFiles.clocks(running, known, day));
        } else {
            ClockText text = new ClockText(terminal(), day);
            text.tell(running);
            text.officers(running, known);
            text.backlogs(backlogs, clear);
            text.end();
        }
        return ExitCode.OK;
    }

    private String at() {
        return Objects.requireNonNull(at);
    }

    private Officers officers(int children, Faults faults) {
        if (officers == null) {
            return Officers.NONE;
        }
        Loaded<Officers> loaded = Officers.read(officers, children);
        loaded.errors().forEach(issue -> faults.add("--officers: " + issue.text()));
        return loaded.optional().orElse(Officers.NONE);
    }

    private void write(Path folder, Map<String, String> files) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder, () -> terminal().fault("stopped; nothing was written."))) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                Files.writeString(output.path().resolve(one.getKey()), one.getValue());
            }
            output.publish();
        }
    }

    private static Optional<LocalDate> day(String option, String text, Faults faults) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException _) {
            faults.add(option + " wants a day such as 2026-02-01, not \"" + text + "\".");
            return Optional.empty();
        }
    }
}
