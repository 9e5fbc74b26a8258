package org.evenkeel.report.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.intake.ledger.Ledger;
import org.evenkeel.model.monitor.Budget;
import org.evenkeel.model.monitor.CommitmentCheck;
import org.evenkeel.model.monitor.ForecastOutturn;
import org.evenkeel.model.monitor.Movement;
import org.evenkeel.model.monitor.YearAccount;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.model.unit.Money;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Unit;

/** Tables of a year as it goes. */
public final class OutturnTables {

    private OutturnTables() {}

    /** Budget, ledger and forecast outturn, line by line, to the pound on screen and to the penny in a file. */
    public static Table lines(ForecastOutturn outturn) {
        List<Table.Row> rows = new ArrayList<>();
        Sum income = new Sum();
        Sum spend = new Sum();
        for (ForecastOutturn.Row row : outturn.rows()) {
            if (row.isIncome()) {
                income.add(row);
            } else {
                spend.add(row);
            }
        }
        outturn.rows().stream()
                .filter(ForecastOutturn.Row::isIncome)
                .filter(OutturnTables::isAnything)
                .forEach(row -> rows.add(line(row)));
        rows.add(income.total("Income"));
        outturn.rows().stream()
                .filter(row -> !row.isIncome())
                .filter(OutturnTables::isAnything)
                .forEach(row -> rows.add(line(row)));
        rows.add(spend.total("Spending"));
        rows.add(income.less(spend).total("In-year position"));
        return new Table(
                "outturn-" + MonthIndex.text(outturn.at()),
                "Budget, ledger and forecast outturn at the end of " + Months.full(outturn.at()),
                List.of(
                        Column.text("Line"),
                        Column.number("Budget"),
                        Column.number("To date, budget"),
                        Column.number("To date, ledger"),
                        Column.number("Committed"),
                        Column.number("Still to be agreed"),
                        Column.number("Outturn"),
                        Column.number("Outturn less budget")),
                rows,
                "Outturn is ledger, commitments for the months to come, and what is still to be agreed. Lines that are"
                        + " nothing throughout are left out.");
    }

    private static boolean isAnything(ForecastOutturn.Row row) {
        return row.budget().pence() != 0
                || row.actual().pence() != 0
                || row.outturn().pence() != 0;
    }

    private static Table.Row line(ForecastOutturn.Row row) {
        Sum one = new Sum();
        one.add(row);
        return new Table.Row(one.cells(row.title()), false);
    }

    /** The columns of one row, added up. */
    private static final class Sum {

        private final long[] pence = new long[7];

        void add(ForecastOutturn.Row row) {
            List<Money> all = List.of(
                    row.budget(),
                    row.budgetToDate(),
                    row.actual(),
                    row.committed(),
                    row.expected(),
                    row.outturn(),
                    row.variance());
            for (int i = 0; i < pence.length; i++) {
                pence[i] = Math.addExact(pence[i], all.get(i).pence());
            }
        }

        Sum less(Sum other) {
            Sum difference = new Sum();
            for (int i = 0; i < pence.length; i++) {
                difference.pence[i] = Math.subtractExact(pence[i], other.pence[i]);
            }
            return difference;
        }

        Table.Row total(String name) {
            return new Table.Row(cells(name), true);
        }

        List<Cell> cells(String name) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(name));
            for (long each : pence) {
                cells.add(Cell.of(each / 100.0, Unit.PENNIES));
            }
            return cells;
        }
    }

    /** The same for a terminal: budget, outturn and difference, in millions. */
    public static Table brief(ForecastOutturn outturn) {
        Table full = lines(outturn);
        List<Integer> kept = List.of(0, 1, 3, 6, 7);
        return new Table(
                full.id(),
                full.caption(),
                kept.stream().map(full.columns()::get).toList(),
                full.rows().stream()
                        .map(row -> new Table.Row(
                                kept.stream()
                                        .map(index -> millions(row.cells().get(index)))
                                        .toList(),
                                row.total()))
                        .toList(),
                "In £ million; --out writes every column to the penny.");
    }

    private static Cell millions(Cell cell) {
        return cell instanceof Cell.Quantity(double value, Unit _) ? Cell.of(value, Unit.POUNDS) : cell;
    }

    /** Budget against ledger, by line and month. */
    public static Table months(Budget budget, Ledger ledger, int at) {
        List<Table.Row> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>(budget.lines());
        ledger.postings().keySet().stream()
                .filter(line -> !lines.contains(line))
                .forEach(lines::add);
        for (String line : lines) {
            for (int month = ledger.year().firstMonth(); month <= at; month++) {
                Money planned = budget.months(line).at(month);
                Money actual = ledger.at(line, month);
                if (planned.pence() != 0 || actual.pence() != 0) {
                    rows.add(Table.Row.of(
                            Cell.of(line),
                            Cell.of(MonthIndex.text(month)),
                            Cell.of(planned.pounds(), Unit.PENNIES),
                            Cell.of(actual.pounds(), Unit.PENNIES),
                            Cell.of(actual.minus(planned).pounds(), Unit.PENNIES)));
                }
            }
        }
        return new Table(
                "budget-and-ledger",
                "Budget and ledger by line and month, " + ledger.year(),
                List.of(
                        Column.text("Line"),
                        Column.text("Month"),
                        Column.number("Budget"),
                        Column.number("Ledger"),
                        Column.number("Ledger less budget")),
                rows);
    }

    /** How the in-year position moves from the budget to each forecast, and why. */
    public static Table movements(Budget budget, List<ForecastOutturn> outturns) {
        List<YearAccount> accounts = new ArrayList<>(List.of(budget.account()));
        outturns.forEach(outturn -> accounts.add(outturn.account()));
        List<Column> columns = new ArrayList<>(List.of(Column.text("What")));
        List<List<Cell>> rows = new ArrayList<>();
        for (String name : List.of("From", "Numbers", "Mix", "Price", "Other", "To")) {
            rows.add(new ArrayList<>(List.of(Cell.of(name))));
        }
        for (int i = 1; i < accounts.size(); i++) {
            Bridge bridge = Movement.between(accounts.get(i - 1), accounts.get(i));
            String from =
                    i == 1 ? "Budget" : MonthIndex.text(outturns.get(i - 2).at());
            columns.add(Column.number(
                    from + " to " + MonthIndex.text(outturns.get(i - 1).at())));
            rows.get(0).add(pennies(bridge.from()));
            for (int part = 0; part < bridge.parts().size(); part++) {
                rows.get(part + 1).add(pennies(bridge.parts().get(part).amount()));
            }
            rows.get(5).add(pennies(bridge.to()));
        }
        List<Table.Row> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            made.add(new Table.Row(rows.get(i), i == 0 || i == rows.size() - 1));
        }
        return new Table(
                "movements",
                "In-year position, " + budget.year() + ": from the budget to the forecast, and why",
                columns,
                made,
                "Numbers: more or fewer plan-months at the old average price. Mix: the same number in dearer or cheaper"
                        + " placements. Price: what a plan-month costs there. Other: income, services, and cost that has no"
                        + " plan-months. Below nothing is a worse position. Parts add up to the penny.");
    }

    private static Cell pennies(long pence) {
        return Cell.of(pence / 100.0, Unit.PENNIES);
    }

    /** The commitment record beside the ledger: a column for each placement of the record. */
    public static Table commitments(List<CommitmentCheck> checks, int at) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("What")));
        checks.forEach(check -> columns.add(Column.number(check.placement().code())));
        return new Table(
                "commitments",
                "Commitment record and ledger, April to " + Months.full(at),
                columns,
                List.of(
                        row("Record", checks, check -> money(check.record())),
                        row("Ledger", checks, check -> money(check.ledger())),
                        row("Ledger less record", checks, check -> money(check.difference())),
                        row("Ledger without a key", checks, check -> money(check.withoutKey())),
                        row("Children who agree", checks, check -> count(check.agree())),
                        row("Children who differ", checks, check -> count(check.differ())),
                        row("In the record only", checks, check -> count(check.onlyRecord())),
                        row("In the ledger only", checks, check -> count(check.onlyLedger()))),
                "A child agrees where record and ledger are within " + CommitmentCheck.TOLERANCE
                        + ". Keys stay in the two files: look the differences up there.");
    }

    private static Table.Row row(String name, List<CommitmentCheck> checks, Function<CommitmentCheck, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        checks.forEach(check -> cells.add(cell.apply(check)));
        return new Table.Row(cells, false);
    }

    private static Cell money(Money money) {
        return Cell.of(money.pounds(), Unit.PENNIES);
    }

    private static Cell count(int children) {
        return Cell.of(children, Unit.COUNT);
    }
}
