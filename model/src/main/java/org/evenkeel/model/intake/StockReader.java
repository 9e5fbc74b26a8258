package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenkeel.model.sector.AgeBand;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.statistics.GroupedSeries;
import org.evenkeel.model.statistics.PublishedStock;

/** Plans in force each January: the department's tables of plans by establishment and by age band. */
final class StockReader {

    /** The last January for which the total is the sum of age bands, statements included. */
    static final int LAST_STATEMENTS = 2018;

    static final List<String> PLACEMENT_COLUMNS = Placement.ALL.stream()
            .flatMap(placement -> placement.columns().stream())
            .toList();

    private final SeriesTable plans;
    private final SeriesTable ageBands;
    private final SeriesTable earlyPlacements;
    private final SeriesRules rules;

    StockReader(ReferenceFiles files, Findings findings) {
        List<String> measures =
                Stream.concat(Stream.of("ehcplans"), PLACEMENT_COLUMNS.stream()).toList();
        plans = SeriesTable.read(files, "sen2/plans.csv", measures, findings);
        ageBands = AgeBandFiles.read(files, "sen2/plans-age-bands-2010-2023.csv", "num_caseload", findings);
        earlyPlacements = SeriesTable.read(
                files,
                "sen2/plans-by-placement-2010-2018.csv",
                Placement.ALL.stream().map(Placement::code).toList(),
                findings);
        plans.takeOver(AgeBandFiles.totals(ageBands, "ehcplans"), LAST_STATEMENTS, Map.of("ehcplans", "ehcplans"));
        rules = new SeriesRules(plans, findings)
                .regionRepeated()
                .zeroForMissing("ehcplans")
                .partsIncomplete("ehcplans", PLACEMENT_COLUMNS);
    }

    /** Plans by area, column of the table by establishment, and January. */
    SeriesTable plans() {
        return plans;
    }

    PublishedStock of(Area area, Past past) {
        GroupedSeries<Placement> late =
                past.grouped(Placement.class, published -> past.stock(area, published), Placement::columns, plans);
        GroupedSeries<Placement> early = past.grouped(
                Placement.class,
                published -> past.stock(area, published),
                placement -> List.of(placement.code()),
                earlyPlacements);
        return new PublishedStock(
                past.stock(area, key -> plans.series(key, "ehcplans")),
                Joined.at(Placement.class, early, late, LAST_STATEMENTS),
                past.grouped(
                        AgeBand.class,
                        published -> past.stock(area, published),
                        band -> List.of(band.code()),
                        ageBands));
    }

    List<Reconciliation> reconciliations() {
        return new ArrayList<>(rules.reconcile("ehcplans", "Plans in January"));
    }
}
