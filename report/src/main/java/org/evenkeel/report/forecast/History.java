package org.evenkeel.report.forecast;

import java.util.List;
import org.evenkeel.model.statistics.AuthorityStatistics;
import org.evenkeel.model.statistics.YearSeries;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.chart.FanChart.Point;

/** What has been published of a council's past, to draw before its forecast. */
public final class History {

    private History() {}

    /** Plans in each January that has a figure, from a year on. */
    public static List<Point> plans(AuthorityStatistics council, int fromYear) {
        YearSeries series = council.stock().plans();
        return series.years()
                .filter(year -> year >= fromYear)
                .mapToObj(year ->
                        new Point(MonthIndex.of(year, 1), series.at(year).orElseThrow()))
                .toList();
    }
}
