package org.evenkeel.report.forecast;

import java.util.List;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Numbers;

/** What a forecast rests on, in plain words. */
public final class AssumptionWords {

    private AssumptionWords() {}

    static Table table(String id, String caption, List<Assumption> assumptions, Sources sources) {
        return new Table(
                id,
                caption,
                List.of(
                        Column.text("Assumption"),
                        Column.text("Middle"),
                        Column.text("80% range"),
                        Column.text("Basis, and how it was worked out"),
                        Column.text("Source")),
                assumptions.stream().map(assumption -> row(assumption, sources)).toList());
    }

    private static Table.Row row(Assumption assumption, Sources sources) {
        return Table.Row.of(
                Cell.of(assumption.title()),
                Cell.of(middle(assumption)),
                Cell.of(range(assumption)),
                Cell.of(basis(assumption)),
                sources.cell(assumption.source()));
    }

    private static String basis(Assumption assumption) {
        String words = assumption.basis().words();
        String basis = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        return assumption.note().isEmpty() ? basis : basis + " " + assumption.note();
    }

    /** The middle with its unit: {@code 97 requests a month}, {@code 82.4%}, {@code +8.3% a year}. */
    public static String middle(Assumption assumption) {
        String unit = assumption.unit();
        String said = say(assumption.value().middle(), unit);
        if (isShare(unit) || unit.isEmpty()) {
            return said;
        }
        if (isGrowth(unit)) {
            return said + " a year";
        }
        return isPounds(unit) ? said + unit.substring(POUNDS.length()) : said + " " + unit;
    }

    /** The central 80%, or that there is none. */
    public static String range(Assumption assumption) {
        Range range = assumption.value().range();
        return range.isExact()
                ? "taken as known"
                : say(range.low(), assumption.unit()) + " to " + say(range.high(), assumption.unit());
    }

    private static final String POUNDS = "pounds";

    private static String say(double value, String unit) {
        if (isShare(unit)) {
            return Numbers.percent(value, 1);
        }
        if (isGrowth(unit)) {
            // Log points are for arithmetic: people are told what they come to.
            double growth = Math.expm1(value);
            return (growth > 0 ? "+" : "") + Numbers.percent(growth, 1);
        }
        if (isPounds(unit)) {
            return Math.abs(value) >= 1_000_000 ? Numbers.millions(value) : Numbers.pounds(value);
        }
        double size = Math.abs(value);
        if (size >= 1_000) {
            return Numbers.count(value);
        }
        return (value < 0 ? Numbers.MINUS : "") + Numbers.plain(size, size < 10 ? 2 : 1);
    }

    private static boolean isShare(String unit) {
        return unit.startsWith("share");
    }

    private static boolean isGrowth(String unit) {
        return unit.contains("log points");
    }

    private static boolean isPounds(String unit) {
        return unit.startsWith(POUNDS);
    }
}
