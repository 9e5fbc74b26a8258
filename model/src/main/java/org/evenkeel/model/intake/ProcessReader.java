package org.evenkeel.model.intake;

import java.util.List;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.statistics.YearSeries;

/**
 * The department's "management information" of the 2023 release: requests, refusals, assessments, timeliness,
 * discontinued and moved plans, calendar years 2014 to 2022, from authorities' totals until 2021.
 */
final class ProcessReader {

    private static final List<String> DISCONTINUED =
            List.of("discontinued_lea_ehc", "discontinued_left_ehc", "discontinued_met_ehc", "discontinued_other_ehc");

    /** The last year in which plans discontinued and moved were collected in this way. */
    private static final int LAST_TOTALS = 2021;

    private final SeriesTable table;

    ProcessReader(ReferenceFiles files, Findings findings) {
        table = SeriesTable.read(
                files,
                "sen2/process-2014-2022.csv",
                List.of(
                        "inreq_ehc",
                        "ass_refused_ehc",
                        "ass_none_ehc",
                        "new_all_ehc",
                        "inc_exc_20week_ehc",
                        "tot_inc_exc_ehc",
                        "no_exc_20week_ehc",
                        "tot_no_exc_ehc",
                        "discontinued_lea_ehc",
                        "discontinued_left_ehc",
                        "discontinued_met_ehc",
                        "discontinued_other_ehc",
                        "mainstream_to_special_ehc",
                        "special_to_mainstream_ehc"),
                findings);
        new SeriesRules(table, findings).regionRepeated();
    }

    SeriesTable table() {
        return table;
    }

    YearSeries discontinued(Area area, Past past) {
        return past.flow(area, key -> totals(table.sum(key, DISCONTINUED)));
    }

    YearSeries movedToSpecial(Area area, Past past) {
        return past.flow(area, key -> totals(table.series(key, "mainstream_to_special_ehc")));
    }

    YearSeries movedToMainstream(Area area, Past past) {
        return past.flow(area, key -> totals(table.series(key, "special_to_mainstream_ehc")));
    }

    private static YearSeries totals(YearSeries series) {
        return Joined.at(series, YearSeries.EMPTY, LAST_TOTALS);
    }
}
