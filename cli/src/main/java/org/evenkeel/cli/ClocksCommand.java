package org.evenkeel.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.sen2.Sen2Reader;
import org.evenkeel.model.intake.sen2.clock.Clock;
import org.evenkeel.model.intake.sen2.clock.Clocks;
import org.evenkeel.model.intake.sen2.clock.Deadline;
import org.evenkeel.report.wording.Numbers;
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

    private static final int SOON = 28;
    private static final int SHOWN = 10;

    @Parameters(paramLabel = "FILE", description = "The return: its XML, or the folder of a COLLECT export.")
    @Nullable
    Path file;

    @Option(names = "--at", paramLabel = "YYYY-MM-DD", required = true, description = "The day to look at it on.")
    @Nullable
    String at;

    @Option(names = "--csv", description = "Writes one row for each clock instead.")
    boolean wantsRows;

    @Override
    public Integer call() throws BadInput, IOException {
        LocalDate day = day();
        Clocks clocks = Clocks.under(day);
        Optional<Issue> unreadable = Sen2Reader.read(Objects.requireNonNull(file), clocks);
        if (unreadable.isPresent()) {
            throw new BadInput(List.of(unreadable.get().text()));
        }
        if (wantsRows) {
            rows(clocks.running(), day);
        } else {
            tell(clocks.running(), day);
        }
        return ExitCode.OK;
    }

    private LocalDate day() throws BadInput {
        try {
            return LocalDate.parse(Objects.requireNonNull(at).strip());
        } catch (DateTimeException _) {
            throw new BadInput(List.of("--at wants a day such as 2026-02-01, not \"" + at + "\"."));
        }
    }

    private void rows(List<Clock> clocks, LocalDate day) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("clock", "child", "since", "due", "days_left", "exception", "law");
            clocks.forEach(clock -> csv.writeRecord(
                    name(clock.deadline()),
                    String.valueOf(clock.child()),
                    clock.start().toString(),
                    clock.due().toString(),
                    String.valueOf(clock.daysLeft(day)),
                    clock.isException() ? "yes" : "no",
                    clock.deadline().law()));
        }
        terminal().out().print(text);
    }

    private void tell(List<Clock> clocks, LocalDate day) {
        terminal().head("Clocks on " + day);
        terminal().say("");
        TextTable table = new TextTable(1, "To do", "running", "excepted", "in 28 days", "overdue");
        for (Deadline.Step step : Deadline.Step.values()) {
            List<Clock> own = of(clocks, step);
            if (!own.isEmpty()) {
                table.row(
                        own.getFirst().deadline().what(),
                        Numbers.count(own.size()),
                        count(own, Clock::isException),
                        count(own, clock -> isSoon(clock, day)),
                        count(own, clock -> clock.isOverdue(day)));
            }
        }
        table.lines().forEach(terminal()::say);
        for (Deadline.Step step : Deadline.Step.values()) {
            overdue(
                    of(clocks, step).stream()
                            .filter(clock -> clock.isOverdue(day))
                            .toList(),
                    day);
        }
        terminal().say("");
        terminal()
                .tell(
                        "Day 0 is the day of the request or meeting; every day counts. What happened after the census is not"
                                + " in the return, so what waited then is taken to wait still.");
    }

    private void overdue(List<Clock> overdue, LocalDate day) {
        if (overdue.isEmpty()) {
            return;
        }
        Deadline deadline = overdue.getFirst().deadline();
        terminal().say("");
        terminal().head("Overdue: " + deadline.what());
        terminal().tell(deadline.law() + ".");
        overdue.stream()
                .limit(SHOWN)
                .forEach(clock -> terminal()
                        .item("child " + clock.child() + ": due " + clock.due() + ", "
                                + Numbers.count(Math.toIntExact(-clock.daysLeft(day))) + " days over"));
        if (overdue.size() > SHOWN) {
            terminal().tell("and " + Numbers.count(overdue.size() - SHOWN) + " more: --csv lists all.");
        }
    }

    private static String count(List<Clock> clocks, Predicate<Clock> which) {
        return Numbers.count(Math.toIntExact(clocks.stream().filter(which).count()));
    }

    private static boolean isSoon(Clock clock, LocalDate day) {
        return !clock.isException() && clock.daysLeft(day) >= 0 && clock.daysLeft(day) <= SOON;
    }

    private static List<Clock> of(List<Clock> clocks, Deadline.Step step) {
        return clocks.stream().filter(clock -> clock.deadline().step() == step).toList();
    }

    private static String name(Deadline deadline) {
        return deadline.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
