package org.evenkeel.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.finance.explain.Seek;
import org.evenkeel.model.finance.explain.Sensitivity;
import org.evenkeel.model.finance.explain.Subset;
import org.evenkeel.model.forecast.GrowthSplit;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.chart.BarChart;
import org.evenkeel.report.chart.Tone;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.wording.Words;

/** Tables and charts of why a number is what it is. */
public final class ExplainTables {

    /** How many inputs a chart of sensitivities shows; its table has them all. */
    private static final int SHOWN = 10;

    /** Inputs that move a number by less are left out of its table. */
    private static final double LEAST_PLANS = 5;

    private static final double LEAST_POUNDS = 100_000;

    private ExplainTables() {}

    /** What a number counts. */
    public static Unit unit(Outcome outcome) {
        return outcome.isMoney() ? Unit.POSITION : Unit.COUNT;
    }

    /** A number of an outcome as it is shown: plans, or pounds. */
    static double shown(Outcome outcome, double value) {
        return outcome.isMoney() ? value / 100 : value;
    }

    /** What an outcome is, as people say its month. */
    public static String title(Outcome outcome) {
        return outcome instanceof Outcome.Plans(int month) ? "Plans in " + Months.full(month) : outcome.title();
    }

    /** A word for ids that begin with what the outcome is: {@code plans}, {@code in-year}, {@code cumulative}. */
    static String stem(Outcome outcome) {
        return outcome.text().substring(0, outcome.text().indexOf('@'));
    }

    /** The growth of plans, split into population and rate, by phase. */
    public static Table growth(GrowthSplit split) {
        List<Table.Row> rows = new ArrayList<>();
        split.byPhase().forEach(part -> rows.add(new Table.Row(cells(part), false)));
        rows.add(new Table.Row(cells(split.all()), true));
        return new Table(
                "growth-split",
                "Where growth comes from, " + Months.full(split.from()) + " to " + Months.full(split.until()),
                List.of(
                        Column.text("Ages"),
                        Column.number("Change in plans"),
                        Column.number("From population"),
                        Column.number("From rate"),
                        Column.text("Per 1,000, before"),
                        Column.text("Per 1,000, after")),
                rows,
                "Population: more or fewer children of an age. Rate: more or fewer of them with a plan; plans for every 1,000"
                        + " children before and after. The expected path, with everything in its middle; rounded one"
                        + " by one.");
    }

    private static List<Cell> cells(GrowthSplit.Part part) {
        return List.of(
                Cell.of(part.name()),
                Cell.of(part.plansAfter() - part.plansBefore(), Unit.COUNT),
                Cell.of(part.fromPopulation(), Unit.COUNT),
                Cell.of(part.fromRate(), Unit.COUNT),
                Cell.of(one(part.perThousandBefore())),
                Cell.of(one(part.perThousandAfter())));
    }

    private static String one(double value) {
        return String.format(Locale.UK, "%.1f", value);
    }

    /** A bridge as a table: where it starts, what each cause adds, where it ends. */
    public static Table bridge(Bridge bridge, String from, String to) {
        Outcome outcome = bridge.outcome();
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.total(Cell.of(from), Exact.cell(outcome.isMoney(), bridge.from())));
        bridge.parts()
                .forEach(part ->
                        rows.add(Table.Row.of(Cell.of(part.title()), Exact.cell(outcome.isMoney(), part.amount()))));
        rows.add(Table.Row.total(Cell.of(to), Exact.cell(outcome.isMoney(), bridge.to())));
        return new Table(
                "bridge-" + stem(outcome),
                title(outcome) + ": from " + lower(from) + " to " + lower(to) + ", cause by cause",
                List.of(Column.text("What"), Column.text(outcome.isMoney() ? "Pounds" : "Plans")),
                rows,
                "The expected path, with everything in its middle: it lies near the middle of the runs, not on it."
                        + " Parts add up exactly.");
    }

    /** A bridge as floating bars: where it starts, what each cause adds from there on, where it ends. */
    public static BarChart bridgeChart(Bridge bridge, String from, String to) {
        Outcome outcome = bridge.outcome();
        List<String> names = new ArrayList<>();
        List<BarChart.Bar> bars = new ArrayList<>();
        names.add(from);
        bars.add(new BarChart.Bar(shown(outcome, (double) bridge.from())));
        double level = shown(outcome, (double) bridge.from());
        for (Bridge.Part part : bridge.parts()) {
            double added = shown(outcome, (double) part.amount());
            names.add(part.title());
            bars.add(BarChart.Bar.floating(level, added));
            level += added;
        }
        names.add(to);
        bars.add(new BarChart.Bar(shown(outcome, (double) bridge.to())));
        return new BarChart(
                "bridge-" + stem(outcome) + "-chart",
                "From " + lower(from) + " to " + lower(to) + ": " + midSentence(title(outcome)),
                outcome.isMoney() ? "Position" : "Plans",
                outcome.isMoney() ? Unit.POUNDS : Unit.COUNT,
                "Cause",
                names,
                List.of(new BarChart.Series("What it is, and what each cause adds", Tone.MITIGATED, bars)),
                BarChart.Direction.ROWS);
    }

    /** What a number depends on most, as a table. */
    public static Table sensitivity(Sensitivity sensitivity) {
        Outcome outcome = sensitivity.outcome();
        return new Table(
                "sensitivity-" + stem(outcome),
                title(outcome) + ": what it depends on most",
                List.of(
                        Column.text("Input, one at a time"),
                        Column.text("Its low and high end"),
                        Column.number("With the low end"),
                        Column.number("With the high end")),
                sensitivity.rows().stream()
                        .filter(row -> shown(outcome, row.swing()) >= (outcome.isMoney() ? LEAST_POUNDS : LEAST_PLANS))
                        .map(row -> Table.Row.of(
                                Cell.of(row.title()),
                                Cell.of(range(row.range(), row.unit())),
                                Cell.of(shown(outcome, row.atLow()), unit(outcome)),
                                Cell.of(shown(outcome, row.atHigh()), unit(outcome))))
                        .toList(),
                "With everything in its middle it is "
                        + unit(outcome).say(shown(outcome, sensitivity.middle()))
                        + ". The ends are those of the central 80% of what is believed. Inputs that move it by next to nothing"
                        + " are left out. The expected path, not runs.");
    }

    private static String range(Range range, String unit) {
        return number(range.low()) + " to " + number(range.high()) + " " + unit;
    }

    private static String number(double value) {
        double size = Math.abs(value);
        String text = String.format(Locale.UK, size >= 1000 ? "%,.0f" : size >= 10 ? "%.1f" : "%.3f", size);
        return (value < 0 ? Numbers.MINUS : "") + text;
    }

    /** The same as bars to either side of the middle. */
    public static BarChart tornado(Sensitivity sensitivity) {
        Outcome outcome = sensitivity.outcome();
        List<Sensitivity.Row> rows = sensitivity.rows().stream().limit(SHOWN).toList();
        return new BarChart(
                "sensitivity-" + stem(outcome) + "-chart",
                "What moves it most: " + midSentence(title(outcome)),
                outcome.isMoney() ? "Change in the position" : "Change in plans",
                outcome.isMoney() ? Unit.POUNDS : Unit.COUNT,
                "Input",
                rows.stream().map(Sensitivity.Row::title).toList(),
                List.of(
                        new BarChart.Series(
                                "Input at its low end",
                                Tone.UNMITIGATED,
                                rows.stream()
                                        .map(row ->
                                                new BarChart.Bar(shown(outcome, row.atLow() - sensitivity.middle())))
                                        .toList()),
                        new BarChart.Series(
                                "Input at its high end",
                                Tone.MITIGATED,
                                rows.stream()
                                        .map(row ->
                                                new BarChart.Bar(shown(outcome, row.atHigh() - sensitivity.middle())))
                                        .toList())),
                BarChart.Direction.ROWS);
    }

    /** The in-year position year by year: what is expected, and the chance of balance. */
    public static Table balance(Seek.Balance balance) {
        return new Table(
                "balance-years",
                "In-year balance, year by year",
                List.of(
                        Column.text("Financial year"),
                        Column.number("Expected in-year position"),
                        Column.text("Chance of balance or better")),
                balance.years().stream()
                        .map(year -> Table.Row.of(
                                Cell.of(year.year().toString()),
                                Cell.of(year.expectedPence() / 100.0, Unit.POSITION),
                                Cell.of(Words.chance(year.chance()))))
                        .toList(),
                "The position is that of the expected path; the chance is the share of " + balance.runs() + " runs.");
    }

    /** When the year is in balance, in a sentence or two. */
    public static String sentence(Seek.Balance balance) {
        String expected = balance.expected()
                .map(year -> "On the expected path the first year of in-year balance is " + year + ".")
                .orElse("On the expected path no year that the forecast reaches is in balance.");
        String likely = balance.likely()
                .map(year -> "The first with a chance of at least " + Numbers.percent(balance.chance()) + " is " + year
                        + " (" + balance.runs() + " runs).")
                .orElse("No year reaches a chance of " + Numbers.percent(balance.chance()) + " (" + balance.runs()
                        + " runs).");
        return expected + " " + likely;
    }

    /** What a search for a size has found, in a sentence or two. */
    public static String sentence(Seek.Size size) {
        String goal = "chance of " + Numbers.percent(size.chance());
        String tried = size.dial().title() + ", up to " + number(size.most()) + " "
                + size.dial().unit();
        return switch (size.verdict()) {
            case MET_ALREADY -> "Met as planned: " + Words.chance(size.asPlanned()) + ".";
            case CONFIRMED ->
                size.dial().title() + ": " + at(size) + " " + size.dial().unit() + " gives a " + goal
                        + ". Found on the expected path, confirmed by " + size.runs() + " runs: "
                        + Numbers.percent(size.confirmed().orElse(0), 1) + " of them meet it.";
            case NOT_CONFIRMED ->
                size.dial().title() + ": the expected path finds " + at(size) + " "
                        + size.dial().unit() + ", but only "
                        + Numbers.percent(size.confirmed().orElse(0), 1) + " of "
                        + size.runs() + " runs meet it then.";
            case NO_SIZE ->
                "No size of this does it (" + tried + "): at the largest "
                        + Numbers.percent(size.confirmed().orElse(0), 1) + " of " + size.runs() + " runs meet it.";
            case NOTHING_TO_TURN ->
                "The plan has nothing of this kind: " + lower(size.dial().title()) + ".";
            case OUT_OF_REACH -> "The forecast does not reach so far.";
        };
    }

    private static String at(Seek.Size size) {
        return String.format(Locale.UK, "%.2f", size.size().orElse(0));
    }

    /**
     * Which interventions are enough, in a sentence or two.
     *
     * @param isInPounds whether what they cost is known, so that the cheapest were sought rather than the fewest
     */
    public static String sentence(Subset subset, boolean isInPounds) {
        String names = subset.ids().isEmpty() ? "none" : String.join(", ", subset.ids());
        String how = subset.isExhaustive()
                ? "Every set was tried, the " + (isInPounds ? "cheapest" : "fewest") + " first."
                : "The set was thinned out one by one; none "
                        + (isInPounds
                                ? "that costs less than " + Unit.POUNDS.say(subset.bound())
                                : "of fewer than " + (int) Math.ceil(subset.bound()))
                        + " can do it, if interventions do not strengthen each other.";
        String confirmed = Numbers.percent(subset.confirmed().orElse(0), 1) + " of " + subset.runs() + " runs meet it";
        return switch (subset.verdict()) {
            case CONFIRMED, MET_ALREADY ->
                (isInPounds
                                ? "The cheapest interventions that are enough, for " + Unit.POUNDS.say(subset.cost())
                                        + " over the years shown: "
                                : "The fewest interventions that are enough: ")
                        + names + ". " + how + " Confirmed: " + confirmed
                        + ". What the others do for children is not counted here.";
            case NOT_CONFIRMED ->
                "The expected path finds " + names + " enough; the runs do not confirm it: " + confirmed + ".";
            case NO_SIZE, NOTHING_TO_TURN -> "No set of the interventions does it: with all of them " + confirmed + ".";
            case OUT_OF_REACH -> "The forecast does not reach so far.";
        };
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    private static String midSentence(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
