package org.evenkeel.report.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.evenkeel.model.intake.ledger.Dismissal;
import org.evenkeel.model.intake.ledger.Held;
import org.evenkeel.model.intake.ledger.HighNeedsLine;
import org.evenkeel.model.intake.ledger.Ledger;
import org.evenkeel.model.intake.ledger.Months;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;

/** Tables of a ledger as read. No text of a posting and no child's key is in any of them. */
public final class LedgerTables {

    private LedgerTables() {}

    /** Rows and sums: read, posted, held, left out, not high needs. */
    public static Table tally(Ledger ledger) {
        return new Table(
                "ledger-tally",
                "Rows of the ledger, " + ledger.year(),
                List.of(
                        Column.text("What"),
                        Column.number("Rows"),
                        Column.number("Debits less credits"),
                        Column.number("Rows whose amount cannot be read")),
                List.of(
                        row("Posted", ledger.posted(), false),
                        row("Held back", ledger.held(), false),
                        row("Left out by decision", ledger.leftOut(), false),
                        row("Not high needs", ledger.elsewhere(), false),
                        row("Read", ledger.read(), true)),
                "The parts add up to what was read, in rows and to the penny.");
    }

    private static Table.Row row(String name, Ledger.Tally tally, boolean isTotal) {
        return new Table.Row(
                List.of(
                        Cell.of(name),
                        Cell.of(tally.rows(), Unit.COUNT),
                        pennies(tally.net()),
                        Cell.of(tally.unread(), Unit.COUNT)),
                isTotal);
    }

    /** What is posted, by line of the account. */
    public static Table lines(Ledger ledger) {
        return sums("ledger-lines", "Posted by line of the account, " + ledger.year(), ledger, ledger.postings());
    }

    /** What is posted, by line of the section 251 return. */
    public static Table section251(Ledger ledger) {
        return sums(
                "ledger-section-251",
                "Posted by line of the section 251 return, " + ledger.year(),
                ledger,
                ledger.section251());
    }

    private static Table sums(String id, String caption, Ledger ledger, SortedMap<String, Months> sums) {
        int last = ledger.lastMonth();
        List<Table.Row> rows = new ArrayList<>();
        sums.forEach((line, months) -> rows.add(Table.Row.of(
                Cell.of(HighNeedsLine.find(line)
                        .map(known -> line + " " + known.name())
                        .orElse(line)),
                pennies(months.at(last)),
                pennies(months.total()))));
        return new Table(
                id,
                caption,
                List.of(
                        Column.text("Line"),
                        Column.number(last < ledger.year().firstMonth() ? "Last month" : MonthIndex.text(last)),
                        Column.number("Year to date")),
                rows,
                ledger.isPostable() ? "" : "Not final: rows are held back. Nothing is used until they are dealt with.");
    }

    /** What is posted, by line and month: one row for each. */
    public static Table months(Ledger ledger) {
        List<Table.Row> rows = new ArrayList<>();
        ledger.postings().forEach((line, months) -> {
            for (int month = ledger.year().firstMonth(); month <= ledger.lastMonth(); month++) {
                rows.add(Table.Row.of(Cell.of(line), Cell.of(MonthIndex.text(month)), pennies(months.at(month))));
            }
        });
        return new Table(
                "ledger-months",
                "Posted by line and month, " + ledger.year(),
                List.of(Column.text("Line"), Column.text("Month"), Column.number("Amount")),
                rows);
    }

    /** Every row held back or decided about. */
    public static Table rows(Ledger ledger) {
        return new Table(
                "ledger-held",
                "Rows held back or decided about, " + ledger.year(),
                List.of(
                        Column.text("Line in the file"),
                        Column.text("Fault"),
                        Column.text("Code"),
                        Column.text("Journal"),
                        Column.number("Debit less credit"),
                        Column.text("What"),
                        Column.text("What to do"),
                        Column.text("Decision")),
                ledger.findings().stream().map(LedgerTables::finding).toList());
    }

    private static Table.Row finding(Held held) {
        return Table.Row.of(
                Cell.of(String.valueOf(held.line())),
                Cell.of(held.fault().code()),
                Cell.of(held.code()),
                Cell.of(held.journal()),
                held.pence().isPresent()
                        ? pennies(Money.ofPence(held.pence().getAsLong()))
                        : new Cell.Missing("not read"),
                Cell.of(held.message()),
                Cell.of(held.action()),
                Cell.of(held.decision().map(LedgerTables::decision).orElse("")));
    }

    private static String decision(Dismissal dismissal) {
        return dismissal.treatment().code() + ", " + dismissal.by() + ", " + dismissal.on() + ": " + dismissal.why();
    }

    /** One sentence for each kind of fault and code that waits for a decision: the first such row, and how many more. */
    public static List<String> open(Ledger ledger) {
        Map<String, List<Held>> groups = new LinkedHashMap<>();
        for (Held held : ledger.findings()) {
            if (held.isOpen()) {
                groups.computeIfAbsent(held.fault().code() + " " + held.code(), _ -> new ArrayList<>())
                        .add(held);
            }
        }
        return groups.values().stream().map(LedgerTables::sentence).toList();
    }

    private static String sentence(List<Held> group) {
        Held first = group.getFirst();
        String more = group.size() == 1
                ? ""
                : " The same of " + Numbers.count(group.size() - 1) + " more "
                        + (first.code().isEmpty() ? "rows." : "rows of code " + first.code() + ".");
        return first.fault().code() + ", line " + first.line()
                + (first.journal().isEmpty() ? "" : ", journal " + first.journal()) + ": " + first.message()
                + more + " " + first.action();
    }

    private static Cell pennies(Money money) {
        return Cell.of(money.pounds(), Unit.PENNIES);
    }
}
