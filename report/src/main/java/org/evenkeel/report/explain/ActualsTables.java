package org.evenkeel.report.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.model.finance.explain.ActualsBridge;
import org.evenkeel.model.intake.monthly.Figure;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Unit;

/** From a forecast to what happened: month by month, cause by cause, and what could not be told apart. */
public final class ActualsTables {

    private final ActualsBridge.Comparison comparison;
    private final String scenario;

    /**
     * The words of a comparison.
     *
     * @param scenario the title of the scenario that our forecast is of
     */
    public ActualsTables(ActualsBridge.Comparison comparison, String scenario) {
        this.comparison = comparison;
        this.scenario = scenario;
    }

    /** Month by month, then the bridge of plans, then that of what they cost if there is one. */
    public List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        tables.add(months());
        tables.add(bridge(
                comparison.plans(),
                "actuals-plans",
                "Plans in " + Months.full(comparison.plans().last()) + ": from forecast to actual, cause by cause"));
        comparison
                .spending()
                .ifPresent(bridge -> tables.add(bridge(
                        bridge,
                        "actuals-spending",
                        "What plans cost, " + Months.full(bridge.first()) + " to " + Months.full(bridge.last())
                                + ": from forecast to actual")));
        return List.copyOf(tables);
    }

    private Table months() {
        return new Table(
                "actuals-months",
                "Plans, forecast and actual",
                List.of(
                        Column.text("Month"),
                        Column.number("Forecast"),
                        Column.number("Actual"),
                        Column.number("Difference")),
                comparison.months().stream()
                        .map(month -> Table.Row.of(
                                Cell.of(Months.full(month.month())),
                                Cell.of(month.forecast(), Unit.COUNT),
                                Cell.of((double) month.actual(), Unit.COUNT),
                                Cell.of((double) (month.actual() - Math.round(month.forecast())), Unit.COUNT)))
                        .toList(),
                comparison.isOfFile()
                        ? "The forecast is the one in the file, not this plan's."
                        : "The forecast is this plan's, " + scenario.toLowerCase(java.util.Locale.UK)
                                + ": the expected path, with everything in its middle.");
    }

    private static Table bridge(ActualsBridge bridge, String id, String caption) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.total(Cell.of("Forecast"), Exact.cell(bridge.isMoney(), bridge.from())));
        bridge.parts()
                .forEach(part ->
                        rows.add(Table.Row.of(Cell.of(part.title()), Exact.cell(bridge.isMoney(), part.amount()))));
        rows.add(Table.Row.total(Cell.of("Actual"), Exact.cell(bridge.isMoney(), bridge.to())));
        return new Table(
                id,
                caption,
                List.of(Column.text("What"), Column.text(bridge.isMoney() ? "Pounds" : "Plans")),
                rows,
                "Parts add up exactly.");
    }

    /** What could not be told apart, and what it would take. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        String missing = Stream.of(
                        Figure.REQUESTS,
                        Figure.NOT_ASSESSED,
                        Figure.NOT_ISSUED,
                        Figure.NEW_PLANS,
                        Figure.MOVED_IN,
                        Figure.CEASED,
                        Figure.MOVED_OUT)
                .filter(figure -> !comparison.known().contains(figure))
                .map(Figure::column)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            notes.add("Not known in every month: " + missing + ". With them"
                    + (comparison.isOfFile() ? ", and with the forecast's in columns that begin with forecast_," : "")
                    + " more causes could be told apart.");
        }
        if (comparison.isPartial()) {
            notes.add("Spending is compared only in months that have plans and spending both in the file and in the"
                    + " forecast; ours has the money of whole financial years.");
        }
        notes.add("More plans than foretold are not bad in themselves: anyone who needs a plan gets one.");
        return List.copyOf(notes);
    }
}
