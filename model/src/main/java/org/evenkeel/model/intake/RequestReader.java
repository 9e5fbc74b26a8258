package org.evenkeel.model.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.sector.Area;
import org.evenkeel.model.statistics.YearSeries;

/** Requests for an assessment and what was decided, and assessments and what came of them, each calendar year. */
final class RequestReader {

    private static final int LAST_EARLY = 2018;
    private static final String RECEIVED = "requests_received_in_year";
    private static final String REFUSED = "requests_decided_not_to_assess";
    private static final String COMPLETED = "assess_in_year";
    private static final String ISSUED = "assess_issued";
    private static final String NOT_ISSUED = "assess_not_issued";

    private final SeriesTable requests;
    private final SeriesTable assessments;
    private final SeriesRules requestRules;
    private final SeriesRules assessmentRules;

    RequestReader(ReferenceFiles files, ProcessReader process, Findings findings) {
        requests = SeriesTable.read(files, "sen2/requests.csv", List.of(RECEIVED, REFUSED), findings);
        requests.takeOver(process.table(), LAST_EARLY, Map.of(RECEIVED, "inreq_ehc", REFUSED, "ass_refused_ehc"));
        requestRules = new SeriesRules(requests, findings).regionRepeated().zeroForMissing(RECEIVED, REFUSED);
        assessments = SeriesTable.read(files, "sen2/assessments.csv", List.of(COMPLETED, ISSUED, NOT_ISSUED), findings);
        assessments.takeOver(process.table(), LAST_EARLY, Map.of(ISSUED, "new_all_ehc", NOT_ISSUED, "ass_none_ehc"));
        assessmentRules =
                new SeriesRules(assessments, findings).regionRepeated().zeroForMissing(COMPLETED, ISSUED, NOT_ISSUED);
    }

    YearSeries received(Area area, Past past) {
        return past.flow(area, key -> requests.series(key, RECEIVED));
    }

    YearSeries refused(Area area, Past past) {
        return past.flow(area, key -> requests.series(key, REFUSED));
    }

    YearSeries completed(Area area, Past past) {
        return past.flow(area, key -> assessments.series(key, COMPLETED));
    }

    YearSeries notIssued(Area area, Past past) {
        return past.flow(area, key -> assessments.series(key, NOT_ISSUED));
    }

    /** Requests published for an area itself; not a number where there are none. */
    double ownReceived(String area, int year) {
        return requests.series(area, RECEIVED).orNaN(year);
    }

    List<Reconciliation> reconciliations() {
        var all = new ArrayList<Reconciliation>();
        all.addAll(requestRules.reconcile(RECEIVED, "Requests"));
        all.addAll(requestRules.reconcile(REFUSED, "Requests refused"));
        all.addAll(assessmentRules.reconcile(COMPLETED, "Assessments completed"));
        all.addAll(assessmentRules.reconcile(ISSUED, "Assessments with a plan to issue"));
        all.addAll(assessmentRules.reconcile(NOT_ISSUED, "Assessments with no plan to issue"));
        return all;
    }
}
