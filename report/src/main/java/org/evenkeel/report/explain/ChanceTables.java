package org.evenkeel.report.explain;

import java.util.List;
import org.evenkeel.model.finance.explain.ChanceByThird;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Words;

/** What the chance of a condition depends on, as a table. */
public final class ChanceTables {

    private ChanceTables() {}

    /** One condition. */
    public static Table of(ChanceByThird chances) {
        return new Table(
                "chance-" + chances.condition().id(),
                chances.condition().name() + ": what its chance depends on",
                List.of(
                        Column.text("What, over the months until then"),
                        Column.text("Lowest third of runs"),
                        Column.text("Chance in them"),
                        Column.text("Highest third"),
                        Column.text("Chance in them")),
                chances.rows().stream()
                        .map(row -> Table.Row.of(
                                Cell.of(row.title()),
                                Cell.of("up to " + value(row, row.lowBelow())),
                                Cell.of(Words.chance(row.chanceLow())),
                                Cell.of("from " + value(row, row.highAbove())),
                                Cell.of(Words.chance(row.chanceHigh()))))
                        .toList(),
                "In all " + Numbers.count((double) chances.runs()) + " runs the chance is "
                        + Numbers.percent(chances.chance())
                        + ". The same runs, sorted by one thing at a time; none were added. Things that move together"
                        + " are not told apart, and with a third of the runs a chance is known to within "
                        + Numbers.percent(1 / Math.sqrt(chances.runs() / 3.0)) + " or so.");
    }

    private static String value(ChanceByThird.Row row, double value) {
        if (row.isMoney()) {
            return value >= 1_000_000 ? Numbers.millions(value) : Numbers.pounds(value);
        }
        return row.isShare() ? Numbers.percent(value, 1) : Numbers.count(value);
    }
}
