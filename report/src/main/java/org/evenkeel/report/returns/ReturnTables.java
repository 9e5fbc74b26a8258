package org.evenkeel.report.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.report.returns.ReturnLayout.TableLayout;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.workbook.Sheet;
import org.evenkeel.report.workbook.Sum;
import org.evenkeel.report.workbook.WorkbookCheck;

/** The tables of a return: the whole numbers that are sent, and beside them how sure they are. */
final class ReturnTables {

    private static final String ALL = "All of these, counted together";

    private final ReturnLayout layout;
    private final ReturnCounts counts;

    ReturnTables(ReturnLayout layout, ReturnCounts counts) {
        this.layout = layout;
        this.counts = counts;
    }

    /** What is sent: the middle of each row's own runs in whole numbers, and their sum. */
    Sheet.Part sent(TableLayout table) {
        List<Integer> years = counts.years(table);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Row")));
        years.forEach(year -> columns.add(Column.number(counts.label(table, year))));
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.of(table.rows().get(row).label())));
            for (int year : years) {
                cells.add(middle(table, List.of(row), year));
            }
            rows.add(new Table.Row(cells, false));
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.of(WorkbookCheck.TOTAL)));
        years.forEach(year -> total.add(total(table, year)));
        rows.add(new Table.Row(total, true));
        if (!projected(table).isEmpty()) {
            List<Cell> whole = new ArrayList<>(List.of(Cell.of(ALL + ": middle of the runs")));
            years.forEach(year -> whole.add(together(table, year)));
            rows.add(new Table.Row(whole, false));
        }
        return new Sheet.Part(
                new Table(id(table), title(table), columns, rows),
                List.of(Sum.of(table.rows().size(), ReturnCounts.all(table))));
    }

    private Cell middle(TableLayout table, List<Integer> rows, int year) {
        return counts.counts(table, rows, year)
                .<Cell>map(runs -> Cell.of(whole(Quantile.P50.of(runs)), Unit.COUNT))
                .orElseGet(() -> new Cell.Missing(counts.missing(table, year)));
    }

    /** The sum of what is sent in a year. */
    Cell total(TableLayout table, int year) {
        return counts.counts(table, List.of(0), year).isEmpty()
                ? new Cell.Missing(counts.missing(table, year))
                : Cell.of(
                        IntStream.range(0, table.rows().size())
                                .mapToDouble(row -> whole(Quantile.P50.of(
                                        counts.counts(table, List.of(row), year).orElseThrow())))
                                .sum(),
                        Unit.COUNT);
    }

    /** The middle of all rows counted together in a year. */
    Cell together(TableLayout table, int year) {
        return middle(table, ReturnCounts.all(table), year);
    }

    /** How sure the projected years are: a range, or all the quantiles that are to be kept. */
    Table beside(TableLayout table) {
        return layout.beside() == ReturnLayout.Beside.QUANTILES ? quantiles(table) : ranges(table);
    }

    private Table ranges(TableLayout table) {
        List<Integer> years = projected(table);
        List<Column> columns = new ArrayList<>(List.of(Column.text("Row")));
        years.forEach(year -> columns.add(Column.range(counts.label(table, year).replaceFirst(",.*", ""))));
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row <= table.rows().size(); row++) {
            boolean isAll = row == table.rows().size();
            List<Integer> of = isAll ? ReturnCounts.all(table) : List.of(row);
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.of(isAll ? ALL : table.rows().get(row).label())));
            for (int year : years) {
                int[] runs = counts.counts(table, of, year).orElseThrow();
                cells.add(Cell.span(whole(Quantile.P10.of(runs)), whole(Quantile.P90.of(runs)), Unit.COUNT));
            }
            rows.add(new Table.Row(cells, isAll));
        }
        return new Table(id(table) + "-range", "How sure: where eight runs in ten lie", columns, rows);
    }

    private Table quantiles(TableLayout table) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Row"), Column.text("Year")));
        for (String label :
                List.of("Sent", "Least", "5%", "Lower quarter", "Middle", "Upper quarter", "95%", "Most", "Average")) {
            columns.add(Column.number(label));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row <= table.rows().size(); row++) {
            boolean isAll = row == table.rows().size();
            for (int year : projected(table)) {
                int[] runs = counts.counts(table, isAll ? ReturnCounts.all(table) : List.of(row), year)
                        .orElseThrow();
                Cell sent = isAll ? total(table, year) : middle(table, List.of(row), year);
                List<Cell> cells = new ArrayList<>(List.of(
                        Cell.of(isAll ? ALL : table.rows().get(row).label()),
                        Cell.of(counts.label(table, year)),
                        sent));
                for (double value : new double[] {
                    runs[0],
                    Quantile.P05.of(runs),
                    Quantile.P25.of(runs),
                    Quantile.P50.of(runs),
                    Quantile.P75.of(runs),
                    Quantile.P95.of(runs),
                    runs[runs.length - 1],
                    IntStream.of(runs).average().orElseThrow()
                }) {
                    cells.add(Cell.of(value, Unit.COUNT));
                }
                rows.add(new Table.Row(cells, isAll));
            }
        }
        return new Table(id(table) + "-quantiles", "How sure: what the runs say", columns, rows);
    }

    /** How far the sum of what is sent is from the middle of the whole, at the most, and in which year. */
    String note(TableLayout table) {
        int most = 0;
        String when = "";
        for (int year : projected(table)) {
            if (total(table, year) instanceof Cell.Quantity sum
                    && together(table, year) instanceof Cell.Quantity whole) {
                int gap = (int) Math.abs(sum.value() - whole.value());
                if (gap > most) {
                    most = gap;
                    when = counts.label(table, year).replaceFirst(",.*", "");
                }
            }
        }
        return "Each figure is the middle of its own runs, in whole numbers, and the total adds up the figures sent."
                + (most == 0
                        ? " The middle of the whole is the same in every year."
                        : " Middles do not add up: counted together, the middle of the whole differs from that total by up"
                                + " to " + most + " (" + when + "); it is the row under the total.");
    }

    List<Integer> projected(TableLayout table) {
        return counts.years(table).stream()
                .filter(year -> !counts.isActual(table, year))
                .filter(year -> counts.counts(table, List.of(0), year).isPresent())
                .toList();
    }

    /** The years that are asked for and not in the forecast, in a sentence; empty if none. */
    Optional<String> notReached(TableLayout table) {
        List<String> years = counts.years(table).stream()
                .filter(year -> counts.counts(table, List.of(0), year).isEmpty())
                .map(year ->
                        counts.label(table, year).replaceFirst(",.*", "") + " (" + counts.missing(table, year) + ")")
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of("Asked for but not in the forecast: " + String.join("; ", years) + ".");
    }

    String id(TableLayout table) {
        return layout.code() + "-t-" + table.id().toLowerCase(Locale.ROOT).replace('.', '-');
    }

    private String title(TableLayout table) {
        return (Character.isDigit(table.id().charAt(0)) ? table.id() + " " : "") + table.title();
    }

    private static double whole(double value) {
        return Math.floor(value + 0.5);
    }
}
