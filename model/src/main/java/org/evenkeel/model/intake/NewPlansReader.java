package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenkeel.model.intake.SeriesTable.Figure;
import org.evenkeel.model.sector.AgeBand;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.GroupedSeries;
import org.evenkeel.model.statistics.Status;
import org.evenkeel.model.statistics.YearSeries;

/** New plans, and new statements before them, each calendar year: in total, by establishment and by age band. */
final class NewPlansReader {

    private static final String TOTAL = "new_ehc_plans";
    private static final int LAST_EARLY = 2018;

    private final SeriesTable table;
    private final SeriesTable ageBands;
    private final SeriesTable earlyPlacements;
    private final SeriesRules rules;

    NewPlansReader(ReferenceFiles files, ProcessReader process, Findings findings) {
        table = SeriesTable.read(
                files,
                "sen2/new-plans.csv",
                Stream.concat(Stream.of(TOTAL), StockReader.PLACEMENT_COLUMNS.stream())
                        .toList(),
                findings);
        ageBands = AgeBandFiles.read(files, "sen2/new-plans-age-bands-2009-2021.csv", "Total_new_all", findings);
        earlyPlacements = SeriesTable.read(
                files,
                "sen2/new-plans-by-placement-2009-2018.csv",
                Placement.ALL.stream().map(Placement::code).toList(),
                findings);
        table.takeOver(AgeBandFiles.totals(ageBands, TOTAL), LAST_EARLY, Map.of(TOTAL, TOTAL));
        rules = new SeriesRules(table, findings).regionRepeated();
        replaceErrors(process.table());
        rules.zeroForMissing(TOTAL).partsIncomplete(TOTAL, StockReader.PLACEMENT_COLUMNS);
    }

    /** A total in error gives way to the authority's own parts in the same release, or else to an earlier release. */
    private void replaceErrors(SeriesTable earlier) {
        for (String authority : table.authorities()) {
            for (int year : table.years(authority)) {
                Figure total = table.figure(authority, 0, year);
                if (total.status() == Status.IN_ERROR) {
                    Figure better = better(authority, year, total.note(), earlier);
                    table.set(authority, 0, year, better);
                }
            }
        }
    }

    private Figure better(String authority, int year, String fault, SeriesTable earlier) {
        YearSeries parts = table.sum(authority, StockReader.PLACEMENT_COLUMNS);
        if (parts.orNaN(year) > 0) {
            return new Figure(
                    parts.orNaN(year),
                    Status.REPLACED,
                    fault + " This is the sum of the authority's placements in the same release.");
        }
        Figure older = earlier.figure(authority, earlier.measures().indexOf("new_all_ehc"), year);
        return older.hasValue()
                ? new Figure(older.value(), Status.REPLACED, fault + " This is the figure of the 2023 release.")
                : new Figure(Double.NaN, Status.IN_ERROR, fault);
    }

    YearSeries total(Area area, Past past) {
        return past.flow(area, key -> table.series(key, TOTAL));
    }

    /** The total published or put in place for an area itself; not a number where there is none. */
    double own(String area, int year) {
        return table.series(area, TOTAL).orNaN(year);
    }

    /** Plans in one column of the table by establishment; zero where there is no figure. */
    double inColumn(String area, int year, String column) {
        return table.series(area, column).at(year).orElse(0);
    }

    GroupedSeries<Placement> byPlacement(Area area, Past past) {
        GroupedSeries<Placement> late =
                past.grouped(Placement.class, published -> past.flow(area, published), Placement::columns, table);
        GroupedSeries<Placement> early = past.grouped(
                Placement.class,
                published -> past.flow(area, published),
                placement -> List.of(placement.code()),
                earlyPlacements);
        return Joined.at(Placement.class, early, late, LAST_EARLY);
    }

    GroupedSeries<AgeBand> byAgeBand(Area area, Past past) {
        return past.grouped(
                AgeBand.class, published -> past.flow(area, published), band -> List.of(band.code()), ageBands);
    }

    List<Reconciliation> reconciliations() {
        return new ArrayList<>(rules.reconcile(TOTAL, "New plans"));
    }
}
