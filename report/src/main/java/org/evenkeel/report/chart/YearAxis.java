package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.time.FinancialYear;

/**
 * An axis of months marked in financial years: a faint line where each year starts, on 1 April, and its name in the
 * middle of it. Stocks are counted at mid-month, so 1 April lies half a month before April's mark.
 */
record YearAxis(List<Double> starts, List<Double> centres, List<String> labels) {

    private static final double TO_FIRST_OF_MONTH = 0.5;

    static YearAxis of(int first, int last, double pixelsPerMonth, double textSize) {
        List<Double> starts = new ArrayList<>();
        List<Double> centres = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        int firstYear = FinancialYear.ofMonth(first).startYear();
        int lastYear = FinancialYear.ofMonth(last).startYear();
        double labelWidth = Style.width("2025-26", textSize) + 14;
        int stride = (int) Math.max(1, Math.ceil(labelWidth / (12 * pixelsPerMonth)));
        for (int year = firstYear; year <= lastYear; year++) {
            double from = new FinancialYear(year).firstMonth() - TO_FIRST_OF_MONTH;
            double to = from + 12;
            if (from > first) {
                starts.add(from);
            }
            double shownFrom = Math.max(from, first);
            double shownTo = Math.min(to, last + TO_FIRST_OF_MONTH);
            boolean room =
                    (shownTo - shownFrom) * pixelsPerMonth * stride >= labelWidth - 14 && shownTo - shownFrom > 4;
            // Counted back from the last year, so that the year most looked for has its name.
            if (room && (lastYear - year) % stride == 0) {
                centres.add((shownFrom + shownTo) / 2);
                labels.add(new FinancialYear(year).toString());
            }
        }
        return new YearAxis(starts, centres, labels);
    }
}
