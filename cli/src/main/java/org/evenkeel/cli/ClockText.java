package org.evenkeel.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenkeel.model.intake.sen2.clock.Backlog;
import org.evenkeel.model.intake.sen2.clock.Clock;
import org.evenkeel.model.intake.sen2.clock.Deadline;
import org.evenkeel.model.intake.sen2.clock.Officers;
import org.evenkeel.report.wording.Numbers;

/** Clocks told to a person. */
final class ClockText {

    private static final int SHOWN = 10;

    private final Terminal terminal;
    private final LocalDate day;

    ClockText(Terminal terminal, LocalDate day) {
        this.terminal = terminal;
        this.day = day;
    }

    void tell(List<Clock> clocks) {
        terminal.head("Clocks on " + day);
        terminal.say("");
        TextTable table = new TextTable(1, "To do", "running", "excepted", "in 28 days", "overdue");
        for (Deadline.Step step : Deadline.Step.values()) {
            List<Clock> own = of(clocks, step);
            if (!own.isEmpty()) {
                table.row(
                        own.getFirst().deadline().what(),
                        Numbers.count(own.size()),
                        count(own, Clock::isException),
                        count(own, clock -> ClockFiles.isSoon(clock, day)),
                        count(own, clock -> clock.isOverdue(day)));
            }
        }
        table.lines().forEach(terminal::say);
        for (Deadline.Step step : Deadline.Step.values()) {
            overdue(of(clocks, step).stream()
                    .filter(clock -> clock.isOverdue(day))
                    .toList());
        }
    }

    /** By who works with the child, if a file said. */
    void officers(List<Clock> clocks, Officers officers) {
        if (officers.of().isEmpty()) {
            return;
        }
        terminal.say("");
        TextTable table = new TextTable(2, "Officer", "Team", "running", "in 28 days", "overdue");
        ClockFiles.byOfficer(clocks, officers)
                .forEach((officer, own) -> table.row(
                        officer.name().isEmpty() ? "nobody named" : officer.name(),
                        officer.team(),
                        Numbers.count(own.size()),
                        count(own, clock -> ClockFiles.isSoon(clock, day)),
                        count(own, clock -> clock.isOverdue(day))));
        table.lines().forEach(terminal::say);
        terminal.tell("In the order of the teams' names. How much work a child is differs, so this ranks nobody.");
    }

    /** What waits at each stage, and how fast it is cleared. */
    void backlogs(List<Backlog> backlogs, Optional<LocalDate> clearBy) {
        if (backlogs.isEmpty()) {
            return;
        }
        terminal.say("");
        TextTable table = clearBy.isPresent()
                ? new TextTable(1, "Backlog", "overdue", "come", "done", "months", "needed")
                : new TextTable(1, "Backlog", "overdue", "come", "done", "months");
        for (Backlog backlog : backlogs) {
            String what = backlog.deadline().what();
            String overdue = Numbers.count(backlog.overdue());
            String come = ClockFiles.number(backlog.arriving());
            String done = ClockFiles.number(backlog.leaving());
            String months = backlog.monthsToClear().isPresent()
                    ? ClockFiles.number(backlog.monthsToClear().getAsDouble())
                    : "never";
            if (clearBy.isPresent()) {
                table.row(
                        what, overdue, come, done, months, ClockFiles.number(backlog.paceToClear(day, clearBy.get())));
            } else {
                table.row(what, overdue, come, done, months);
            }
        }
        table.lines().forEach(terminal::say);
        terminal.tell("Come and done are children a month in the return's calendar year; months is how long the backlog"
                + " takes to clear at that pace, never if as many come as are done"
                + clearBy.map(by -> "; needed is how many must be done a month for none to be overdue on " + by)
                        .orElse("")
                + ". Steady arithmetic, not a forecast.");
    }

    void end() {
        terminal.say("");
        terminal.tell(
                "Day 0 is the day of the request or meeting; every day counts. What happened after the census is not"
                        + " in the return, so what waited then is taken to wait still. Excepted: the return claims an exception"
                        + " of regulation 10(4)(a) to (d), and does not say which.");
    }

    private void overdue(List<Clock> overdue) {
        if (overdue.isEmpty()) {
            return;
        }
        Deadline deadline = overdue.getFirst().deadline();
        terminal.say("");
        terminal.head("Overdue: " + deadline.what());
        terminal.tell(deadline.law() + ".");
        overdue.stream()
                .limit(SHOWN)
                .forEach(clock -> terminal.item("child " + clock.child() + ": due " + clock.due() + ", "
                        + Numbers.count(Math.toIntExact(-clock.daysLeft(day))) + " days over"));
        if (overdue.size() > SHOWN) {
            terminal.tell("and " + Numbers.count(overdue.size() - SHOWN) + " more: --csv lists all.");
        }
    }

    private static String count(List<Clock> clocks, Predicate<Clock> which) {
        return Numbers.count(Math.toIntExact(clocks.stream().filter(which).count()));
    }

    private static List<Clock> of(List<Clock> clocks, Deadline.Step step) {
        return clocks.stream().filter(clock -> clock.deadline().step() == step).toList();
    }
}
