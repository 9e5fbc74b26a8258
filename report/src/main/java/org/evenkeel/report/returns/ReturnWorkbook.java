package org.evenkeel.report.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Breakdown;
import org.evenkeel.model.forecast.Detail;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.report.forecast.MoneyFigures;
import org.evenkeel.report.forecast.Provenance;
import org.evenkeel.report.forecast.WorkbookParts;
import org.evenkeel.report.returns.ReturnLayout.Counts;
import org.evenkeel.report.returns.ReturnLayout.RowLayout;
import org.evenkeel.report.returns.ReturnLayout.TableLayout;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.workbook.Sheet;
import org.evenkeel.report.workbook.Workbook;

/** A return to government as a workbook: every table of its layout, filled from one scenario of a forecast. */
public final class ReturnWorkbook {

    private final ReturnLayout layout;
    private final PlacementMap map;
    private final Forecast forecast;
    private final ScenarioForecast scenario;
    private final ReturnTables tables;
    private final ReturnCounts counts;

    private ReturnWorkbook(ReturnLayout layout, PlacementMap map, Forecast forecast, ScenarioForecast scenario) {
        Detail detail = scenario.detail()
                .orElseThrow(() -> new IllegalArgumentException("the forecast was not asked for the rows of a return"));
        this.layout = layout;
        this.map = map;
        this.forecast = forecast;
        this.scenario = scenario;
        this.counts = new ReturnCounts(layout, detail, forecast.start());
        this.tables = new ReturnTables(layout, counts);
    }

    /** What {@code Forecaster.inDetail} must be asked to count for a return. */
    public static List<Breakdown> breakdowns(ReturnLayout layout, PlacementMap map) {
        return ReturnCounts.breakdowns(layout, map);
    }

    /**
     * The workbook.
     *
     * @param map which row each placement counts in, the same as when the forecast was run
     * @param scenario what is sent: usually what the council means to do
     * @param money for the assumptions about it, and for a return of finance its account
     * @throws IllegalArgumentException if the forecast did not count what {@link #breakdowns} says
     */
    public static Workbook of(
            ReturnLayout layout,
            PlacementMap map,
            Forecast forecast,
            ScenarioForecast scenario,
            ManagementPlan plan,
            Optional<MoneyFigures> money,
            Provenance provenance) {
        return new ReturnWorkbook(layout, map, forecast, scenario).build(plan, money, provenance);
    }

    private Workbook build(ManagementPlan plan, Optional<MoneyFigures> money, Provenance provenance) {
        Map<String, List<TableLayout>> bySheet = layout.tables().stream()
                .collect(Collectors.groupingBy(TableLayout::sheet, LinkedHashMap::new, Collectors.toList()));
        List<Sheet> sheets = new ArrayList<>();
        bySheet.forEach((name, own) -> sheets.add(sheet(name, own)));
        sheets.add(new Sheet(
                "Totals",
                List.of(new Sheet.Part(totals(), List.of())),
                List.of(
                        "The same plans counted in several ways. Totals of what happened agree. Those of what is projected"
                                + " each add up middles of their own, so that they differ a little from one another and from the"
                                + " middle of the whole.")));
        sheets.add(Sheet.of("Where placements count", map.table()));
        sheets.addAll(WorkbookParts.assumptions(forecast, money));
        List<String> about = new ArrayList<>(WorkbookParts.about(forecast, plan, provenance));
        about.add("Filled from the scenario: " + scenario.scenario().title() + ".");
        about.add("Layout: " + layout.title() + " (" + layout.version() + "). " + layout.source() + ". Check it against"
                + " the template that you were sent before you submit.");
        return new Workbook(
                forecast.assumptions().authority().name() + ": " + layout.title(),
                "The tables of a return to government, filled from a forecast, with ranges and assumptions beside.",
                about,
                sheets);
    }

    private Sheet sheet(String name, List<TableLayout> own) {
        List<Sheet.Part> parts = new ArrayList<>();
        own.forEach(table -> parts.add(tables.sent(table)));
        own.stream()
                .filter(table -> !tables.projected(table).isEmpty())
                .forEach(table -> parts.add(new Sheet.Part(tables.beside(table), List.of())));
        List<String> notes = new ArrayList<>();
        notes.add(WorkbookParts.inTheRun(forecast, scenario));
        own.stream().map(tables::note).distinct().forEach(notes::add);
        notes.add(WorkbookParts.inShort(forecast));
        own.stream().map(this::counted).flatMap(Optional::stream).distinct().forEach(notes::add);
        own.stream()
                .map(tables::notReached)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(notes::add);
        return new Sheet(name, parts, notes);
    }

    /** Which of the forecast's placements a table holds. */
    private Optional<String> counted(TableLayout table) {
        boolean byPlacement = table.rows().stream().anyMatch(RowLayout::isPlacement);
        if (table.within().isEmpty() && !byPlacement) {
            return Optional.empty();
        }
        List<PlacementMap.Entry> entries = map.entries().stream()
                .filter(entry -> byPlacement || table.within().contains(entry.row()))
                .toList();
        if (entries.isEmpty()) {
            return Optional.of("No placement of the forecast counts here.");
        }
        String notes = entries.stream()
                .filter(entry -> !entry.note().isEmpty())
                .map(entry -> entry.placement().label() + ": " + entry.note() + ".")
                .distinct()
                .collect(Collectors.joining(" "));
        return Optional.of((byPlacement
                        ? "Where each placement counts is on the sheet Where placements count."
                        : "Counted here: "
                                + entries.stream()
                                        .map(entry -> entry.placement().label())
                                        .distinct()
                                        .collect(Collectors.joining("; "))
                                + ".")
                + (notes.isEmpty() ? "" : " " + notes));
    }

    private Table totals() {
        List<TableLayout> plans = layout.tables().stream()
                .filter(table -> table.counts() == Counts.PLANS)
                .toList();
        List<Integer> years = counts.years(plans.getFirst());
        List<Column> columns = new ArrayList<>(List.of(Column.text("Table")));
        years.forEach(year -> columns.add(Column.number(counts.label(plans.getFirst(), year))));
        List<Table.Row> rows = new ArrayList<>();
        for (TableLayout table : plans) {
            rows.add(row(table.title() + ": sum of what is sent", years, year -> tables.total(table, year)));
            rows.add(row(table.title() + ": middle of the whole", years, year -> tables.together(table, year)));
        }
        return new Table(layout.code() + "-totals", "Totals of the tables, beside one another", columns, rows);
    }

    private static Table.Row row(String label, List<Integer> years, IntFunction<Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(label)));
        years.forEach(year -> cells.add(cell.apply(year)));
        return new Table.Row(cells, false);
    }
}
