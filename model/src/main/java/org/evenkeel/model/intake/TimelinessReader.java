package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.statistics.PublishedFlows.Timeliness;
import org.evenkeel.model.statistics.YearSeries;

/** How long plans took to issue, each calendar year. */
final class TimelinessReader {

    private static final String ISSUED = "plans_issued_den";
    private static final String WITHIN = "plans_issued_within_20_weeks";
    private static final String ISSUED_EX = "plans_issued_den_ex";
    private static final String WITHIN_EX = "plans_issued_20_weeks_ex";
    private static final String UP_TO_A_YEAR = "plans_issued_gt20weeks_ltYear";
    private static final String OVER_A_YEAR = "plans_issued_gt_1_year";
    private static final int LAST_EARLY = 2018;

    private final SeriesTable table;
    private final SeriesRules rules;

    TimelinessReader(ReferenceFiles files, ProcessReader process, Findings findings) {
        table = SeriesTable.read(
                files,
                "sen2/timeliness.csv",
                List.of(ISSUED, WITHIN, ISSUED_EX, WITHIN_EX, UP_TO_A_YEAR, OVER_A_YEAR),
                findings);
        table.takeOver(
                process.table(),
                LAST_EARLY,
                Map.of(
                        ISSUED,
                        "tot_inc_exc_ehc",
                        WITHIN,
                        "inc_exc_20week_ehc",
                        ISSUED_EX,
                        "tot_no_exc_ehc",
                        WITHIN_EX,
                        "no_exc_20week_ehc"));
        rules = new SeriesRules(table, findings).regionRepeated().zeroForMissing(ISSUED, ISSUED_EX);
    }

    Timeliness of(Area area, Past past) {
        return new Timeliness(
                series(area, past, ISSUED),
                series(area, past, WITHIN),
                series(area, past, ISSUED_EX),
                series(area, past, WITHIN_EX),
                series(area, past, UP_TO_A_YEAR),
                series(area, past, OVER_A_YEAR));
    }

    private YearSeries series(Area area, Past past, String measure) {
        return past.flow(area, key -> table.series(key, measure));
    }

    List<Reconciliation> reconciliations() {
        var all = new ArrayList<Reconciliation>();
        all.addAll(rules.reconcile(ISSUED, "Plans issued, time known"));
        all.addAll(rules.reconcile(WITHIN, "Plans issued within 20 weeks"));
        return all;
    }
}
