package org.evenkeel.report.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.forecast.InterventionWords;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;

/** The tables of an options paper. */
final class OptionTables {

    private OptionTables() {}

    /** Which lines take more than they did of what comes in: averages, so that the lines add up to the overspend. */
    static Table lines(PositionFan nothing, PositionFan planned) {
        List<FinancialYear> years = nothing.years();
        FinancialYear first = years.getFirst();
        FinancialYear last = years.getLast();
        double before = nothing.fan(Line.SPEND).mean(first.startYear());
        double income = nothing.fan(Line.INCOME).mean(last.startYear());
        double incomePlanned = planned.fan(Line.INCOME).mean(last.startYear());
        List<Table.Row> rows = new ArrayList<>();
        for (Line line : nothing.lines()) {
            if (line.kind() != Line.Kind.SPEND) {
                continue;
            }
            double was = nothing.fan(line).mean(first.startYear());
            double will = nothing.fan(line).mean(last.startYear());
            double willAsPlanned = planned.fan(line).mean(last.startYear());
            double share = was / before;
            if (was == 0 && will == 0 && willAsPlanned == 0) {
                continue;
            }
            rows.add(new Table.Row(
                    List.of(
                            Cell.of(line.title()),
                            Cell.of(was, Unit.POUNDS),
                            Cell.of(will, Unit.POUNDS),
                            Cell.of(income * share, Unit.POUNDS),
                            Cell.of(will - income * share, Unit.POUNDS),
                            Cell.of(willAsPlanned - incomePlanned * share, Unit.POUNDS)),
                    line.isTotal()));
        }
        return new Table(
                "overspending-lines",
                "Which lines overspend in " + last,
                List.of(
                        Column.text("Line"),
                        Column.number("Spending " + first),
                        Column.number("Spending " + last),
                        Column.number("Its share of income " + last),
                        Column.number("Overspend, doing nothing"),
                        Column.number("Overspend, plan as it is")),
                rows,
                "Averages over all runs, so that lines add up to the total; they differ a little from the middles above."
                        + " A management plan holds no budget by line: each line's share of income is its share of"
                        + " spending in " + first + ". A minus sign is an underspend.");
    }

    /** What each option saves, and how many it touches: never one without the other. */
    static Table savings(List<Option> options) {
        return new Table(
                "options-savings",
                "The options: what they save before cost, and how many they touch",
                List.of(
                        Column.text("Option"),
                        Column.number("Saving before cost"),
                        Column.range("80% range"),
                        Column.number("Requests"),
                        Column.number("Plans"),
                        Column.number("Placed elsewhere")),
                options.stream()
                        .map(option -> Table.Row.of(
                                Cell.of(option.title()),
                                Cell.of(option.worth().gross().mean(), Unit.POUNDS),
                                span(option.worth().gross().range()),
                                count(option.appraisal().touched().everyone().requests()),
                                Cell.of(option.appraisal().touched().everyone().plans(), Unit.COUNT),
                                count(option.appraisal().touched().everyone().elsewhere())))
                        .toList(),
                "Savings: averages over all runs, over all years shown, against doing nothing. Requests: over the whole"
                        + " forecast. Plans, and those placed elsewhere: in "
                        + Months.full(options.getFirst().appraisal().touched().january())
                        + ". A minus sign is fewer than doing nothing; fewer is not better in itself. Options overlap:"
                        + " those of single interventions do not add up to that of the whole.");
    }

    /** What each option costs and what is left of its saving, beside how many it touches. */
    static Table costs(List<Option> options) {
        return new Table(
                "options-costs",
                "The options: what they cost, what is left, and how many they touch",
                List.of(
                        Column.text("Option"),
                        Column.number("Cost"),
                        Column.number("Net saving"),
                        Column.range("80% range"),
                        Column.number("Plans"),
                        Column.number("Placed elsewhere")),
                options.stream()
                        .map(option -> Table.Row.of(
                                Cell.of(option.title()),
                                option.worth()
                                        .cost()
                                        .<Cell>map(cost -> Cell.of(cost.mean(), Unit.POUNDS))
                                        .orElse(new Cell.Missing("not stated in full")),
                                option.worth()
                                        .net()
                                        .<Cell>map(net -> Cell.of(net.mean(), Unit.POUNDS))
                                        .orElse(new Cell.Missing("not known")),
                                option.worth()
                                        .net()
                                        .map(net -> span(net.range()))
                                        .orElse(new Cell.Missing("not known")),
                                Cell.of(option.appraisal().touched().everyone().plans(), Unit.COUNT),
                                count(option.appraisal().touched().everyone().elsewhere())))
                        .toList(),
                "Averages over all runs, over all years shown: saving before cost, less cost, is the net saving. The cost is"
                        + " paid whether or not the effect comes.");
    }

    private static Cell span(Range range) {
        return Cell.span(range.low(), range.high(), Unit.POUNDS);
    }

    /** When each option bites, and how surely it comes. */
    static Table delivery(List<Option> options) {
        return new Table(
                "options-delivery",
                "The options: when they bite, and how surely they come",
                List.of(
                        Column.text("Option"),
                        Column.text("Begins, and in full"),
                        Column.text("First year it saves £50,000 or more"),
                        Column.text("Delivery risk")),
                options.stream()
                        .map(option -> Table.Row.of(
                                Cell.of(option.title()),
                                Cell.of(when(option)),
                                Cell.of(option.worth()
                                        .bites()
                                        .map(FinancialYear::toString)
                                        .orElse("None")),
                                Cell.of(risk(option))))
                        .toList());
    }

    /** Whether each option is enough. */
    static Table enough(List<Option> options, FinancialYear last, Optional<Goal> goal) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Option"),
                Column.number("In-year " + last),
                Column.range("80% range"),
                Column.number("Chance of balance")));
        goal.ifPresent(_ -> columns.add(Column.number("Chance of the goal")));
        List<Table.Row> rows = new ArrayList<>();
        for (Option option : options) {
            Worth worth = option.worth();
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(option.title()),
                    Cell.of(worth.lastInYear().middle(), Unit.POSITION),
                    Cell.span(worth.lastInYear().low(), worth.lastInYear().high(), Unit.POSITION),
                    Cell.of(worth.balance(), Unit.CHANCE)));
            goal.ifPresent(_ -> cells.add(worth.goal()
                    .<Cell>map(chance -> Cell.of(chance, Unit.CHANCE))
                    .orElse(new Cell.Missing("out of reach"))));
            rows.add(new Table.Row(cells, false));
        }
        return new Table(
                "options-enough",
                "The options: whether they are enough",
                columns,
                rows,
                "Middles with 80% ranges: middles do not add up, and their differences are not the savings above. A minus"
                        + " sign is a deficit.");
    }

    static String when(Option option) {
        if (option.parts().isEmpty()) {
            return "Nothing begins";
        }
        int begins = option.parts().stream()
                .mapToInt(part -> part.intervention().ramp().start())
                .min()
                .orElseThrow();
        int full = option.parts().stream()
                .mapToInt(part -> part.intervention().ramp().start()
                        + part.intervention().ramp().months())
                .max()
                .orElseThrow();
        return begins == full
                ? "In full from " + Months.full(begins)
                : "From " + Months.full(begins) + ", in full from " + Months.full(full);
    }

    /** Lateness and the chance of coming at all; taken as certain where the plan says nothing. */
    static String risk(Option option) {
        if (option.parts().isEmpty()) {
            return "None";
        }
        List<String> risks = option.parts().stream()
                .filter(part ->
                        !InterventionWords.sure(part.intervention().delivery()).isEmpty())
                .map(part -> risk(part, option.parts().size() > 1))
                .toList();
        double all = option.parts().stream()
                .mapToDouble(part -> part.intervention().delivery().chance())
                .reduce(1, (one, other) -> one * other);
        if (risks.isEmpty()) {
            return "None stated: taken to come, and on time";
        }
        String together = option.parts().size() > 1 && all < 1
                ? ". All of it comes with a chance of " + Numbers.percent(all)
                : "";
        return String.join("; ", risks) + together;
    }

    private static String risk(PlannedIntervention part, boolean isNamed) {
        String words = InterventionWords.sure(part.intervention().delivery()).substring("; ".length());
        return isNamed
                ? part.intervention().name() + ": " + words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Whom one option touches: a table each by age, need and placement, as far as anybody is touched. */
    static List<Table> touched(Option option) {
        Touched touched = option.appraisal().touched();
        List<Table> tables = new ArrayList<>();
        for (Touched.Kind kind : Touched.Kind.values()) {
            List<Touched.Row> groups =
                    touched.groups().stream().filter(row -> row.kind() == kind).toList();
            if (!groups.isEmpty()) {
                tables.add(touched(option, kind, groups));
            }
        }
        return tables;
    }

    private static Table touched(Option option, Touched.Kind kind, List<Touched.Row> groups) {
        Touched touched = option.appraisal().touched();
        String january = Months.brief(touched.january());
        boolean hasRequests = kind == Touched.Kind.AGE;
        boolean hasElsewhere = kind != Touched.Kind.PLACEMENT;
        List<Column> columns = new ArrayList<>(List.of(Column.text(kind.title())));
        if (hasRequests) {
            columns.add(Column.number("Requests"));
        }
        columns.add(Column.number("Plans that start"));
        columns.add(Column.number("Plans that end"));
        columns.add(Column.number("Plans, " + january));
        if (hasElsewhere) {
            columns.add(Column.number("Placed elsewhere, " + january));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Touched.Row row : groups) {
            rows.add(new Table.Row(cells(row, hasRequests, hasElsewhere), false));
        }
        rows.add(new Table.Row(cells(touched.everyone(), hasRequests, hasElsewhere), true));
        return new Table(
                option.id() + "-" + kind.code(),
                "By " + kind.title().toLowerCase(Locale.ROOT) + ": " + option.title(),
                columns,
                rows,
                "More, or with a minus sign fewer, than doing nothing: averages over all runs. Groups that would show as"
                        + " nothing are left out."
                        + (hasRequests ? "" : " Requests are not known by " + kind.code() + "."));
    }

    private static List<Cell> cells(Touched.Row row, boolean hasRequests, boolean hasElsewhere) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.who())));
        if (hasRequests) {
            cells.add(count(row.requests()));
        }
        cells.add(Cell.of(row.starts(), Unit.COUNT));
        cells.add(Cell.of(row.ceases(), Unit.COUNT));
        cells.add(Cell.of(row.plans(), Unit.COUNT));
        if (hasElsewhere) {
            cells.add(count(row.elsewhere()));
        }
        return cells;
    }

    private static Cell count(OptionalDouble value) {
        return value.isPresent() ? Cell.of(value.getAsDouble(), Unit.COUNT) : new Cell.Missing("not known");
    }
}
