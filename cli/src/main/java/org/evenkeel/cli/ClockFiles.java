package org.evenkeel.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.evenkeel.model.intake.sen2.clock.Backlog;
import org.evenkeel.model.intake.sen2.clock.Clock;
import org.evenkeel.model.intake.sen2.clock.Officers;
import org.evenkeel.model.intake.sen2.clock.Officers.Officer;
import org.jspecify.annotations.Nullable;

/** The tables of the clocks as files, and how they are grouped. */
final class ClockFiles {

    /** Days before a time is over in which it is about to be. */
    static final int SOON = 28;

    private static final List<String> NAMES = List.of("clocks.csv", "officers.csv", "backlog.csv");

    private ClockFiles() {}

    static boolean isOurs(String name) {
        return NAMES.contains(name);
    }

    static Map<String, String> of(
            List<Clock> clocks, List<Backlog> backlogs, Officers officers, LocalDate at, @Nullable LocalDate clearBy) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("clocks.csv", clocks(clocks, officers, at));
        files.put("officers.csv", officers(clocks, officers, at));
        files.put("backlog.csv", backlogs(backlogs, at, clearBy));
        return files;
    }

    static String clocks(List<Clock> clocks, Officers officers, LocalDate at) {
        return csv(csv -> {
            csv.writeRecord(
                    "clock", "child", "since", "due", "days_left", "exception", "law", "state", "officer", "team");
            for (Clock clock : clocks) {
                Officer officer = officers.of(clock.child()).orElse(new Officer("", ""));
                csv.writeRecord(
                        name(clock),
                        String.valueOf(clock.child()),
                        clock.start().toString(),
                        clock.due().toString(),
                        String.valueOf(clock.daysLeft(at)),
                        clock.isException() ? "yes" : "no",
                        clock.deadline().law(),
                        state(clock, at),
                        officer.name(),
                        officer.team());
            }
        });
    }

    private static String officers(List<Clock> clocks, Officers officers, LocalDate at) {
        return csv(csv -> {
            csv.writeRecord("team", "officer", "running", "in_28_days", "overdue");
            byOfficer(clocks, officers)
                    .forEach((officer, own) -> csv.writeRecord(
                            officer.team(),
                            officer.name(),
                            String.valueOf(own.size()),
                            String.valueOf(own.stream()
                                    .filter(clock -> isSoon(clock, at))
                                    .count()),
                            String.valueOf(own.stream()
                                    .filter(clock -> clock.isOverdue(at))
                                    .count())));
        });
    }

    private static String backlogs(List<Backlog> backlogs, LocalDate at, @Nullable LocalDate clearBy) {
        return csv(csv -> {
            csv.writeRecord(
                    "stage",
                    "waiting",
                    "overdue",
                    "arriving_a_month",
                    "done_a_month",
                    "months_to_clear",
                    "clear_by",
                    "needed_a_month");
            for (Backlog backlog : backlogs) {
                csv.writeRecord(
                        backlog.deadline()
                                .step()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        String.valueOf(backlog.waiting()),
                        String.valueOf(backlog.overdue()),
                        number(backlog.arriving()),
                        number(backlog.leaving()),
                        backlog.monthsToClear().isPresent()
                                ? number(backlog.monthsToClear().getAsDouble())
                                : "never",
                        clearBy == null ? "" : clearBy.toString(),
                        clearBy == null ? "" : number(backlog.paceToClear(at, clearBy)));
            }
        });
    }

    /** Clocks by who works with the child, by team and name; those of nobody under a blank officer. */
    static SortedMap<Officer, List<Clock>> byOfficer(List<Clock> clocks, Officers officers) {
        return clocks.stream()
                .collect(Collectors.groupingBy(
                        clock -> Optional.of(clock)
                                .flatMap(one -> officers.of(one.child()))
                                .orElse(new Officer("", "")),
                        () -> new TreeMap<>(Comparator.comparing(Officer::team).thenComparing(Officer::name)),
                        Collectors.toList()));
    }

    static boolean isSoon(Clock clock, LocalDate at) {
        return !clock.isException() && clock.daysLeft(at) >= 0 && clock.daysLeft(at) <= SOON;
    }

    /** One decimal. */
    static String number(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    private static String state(Clock clock, LocalDate at) {
        return clock.isException()
                ? "exception"
                : clock.isOverdue(at) ? "overdue" : isSoon(clock, at) ? "soon" : "running";
    }

    private static String name(Clock clock) {
        return clock.deadline().step().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String csv(Consumer<CsvWriter> writer) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            writer.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
