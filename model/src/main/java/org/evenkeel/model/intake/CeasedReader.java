package org.evenkeel.model.intake;

import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.statistics.GroupedSeries;
import org.evenkeel.model.statistics.YearSeries;

/** Plans that ceased, in total and by reason, calendar years 2022 and 2023. */
final class CeasedReader {

    static final String TOTAL = "total_ceased";

    static final List<String> REASON_COLUMNS = CeaseReason.ALL.stream()
            .flatMap(reason -> reason.columns().stream())
            .toList();

    private final SeriesTable table;
    private final SeriesRules rules;

    CeasedReader(ReferenceFiles files, Findings findings) {
        table = SeriesTable.read(
                files,
                "sen2/ceased.csv",
                Stream.concat(Stream.of(TOTAL), REASON_COLUMNS.stream()).toList(),
                findings);
        rules = new SeriesRules(table, findings)
                .regionRepeated()
                .zeroForMissing(TOTAL)
                .partsIncomplete(TOTAL, REASON_COLUMNS);
    }

    YearSeries total(Area area, Past past) {
        return past.flow(area, key -> table.series(key, TOTAL));
    }

    GroupedSeries<CeaseReason> byReason(Area area, Past past) {
        return past.grouped(CeaseReason.class, published -> past.flow(area, published), CeaseReason::columns, table);
    }

    /** The total published for an area itself; not a number where there is none. */
    double own(String area, int year) {
        return table.series(area, TOTAL).orNaN(year);
    }

    List<Reconciliation> reconciliations() {
        return rules.reconcile(TOTAL, "Plans ceased");
    }
}
