package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.report.chart.FanChart;
import org.evenkeel.report.chart.Interval;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.wording.Unit;

/** From a forecast's fans to what charts and tables hold. */
final class Fans {

    private Fans() {}

    static Interval eighty(Fan fan, int period) {
        return new Interval(Interval.SPOKEN, fan.at(Quantile.P10, period), fan.at(Quantile.P90, period));
    }

    static Cell middle(Fan fan, int period, Unit unit) {
        return Cell.of(fan.median(period), unit);
    }

    static Cell range(Fan fan, int period, Unit unit) {
        return Cell.span(fan.at(Quantile.P10, period), fan.at(Quantile.P90, period), unit);
    }

    /** The range in a sentence. */
    static String between(Fan fan, int period, Unit unit) {
        return unit.between(fan.at(Quantile.P10, period), fan.at(Quantile.P90, period));
    }

    /** The range of a count under a figure: {@code 8,800 to 11,400}. */
    static String roughRange(Fan fan, int period) {
        return Unit.COUNT.roughly(fan.at(Quantile.P10, period)) + " to "
                + Unit.COUNT.roughly(fan.at(Quantile.P90, period));
    }

    /**
     * The fan as a chart draws it.
     *
     * @param alone whether it stands alone, with room for half of the runs and for nine in ten too
     * @param month the month at which a period is drawn
     */
    static List<FanChart.FanPoint> points(Fan fan, boolean alone, IntUnaryOperator month) {
        List<FanChart.FanPoint> points = new ArrayList<>();
        for (int period = fan.first(); period <= fan.last(); period++) {
            List<Interval> intervals = new ArrayList<>();
            intervals.add(eighty(fan, period));
            if (alone) {
                intervals.add(new Interval(0.5, fan.at(Quantile.P25, period), fan.at(Quantile.P75, period)));
                intervals.add(new Interval(0.9, fan.at(Quantile.P05, period), fan.at(Quantile.P95, period)));
            }
            points.add(new FanChart.FanPoint(month.applyAsInt(period), fan.median(period), intervals));
        }
        return points;
    }
}
