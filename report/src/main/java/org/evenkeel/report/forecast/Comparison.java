package org.evenkeel.report.forecast;

import java.util.List;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.report.chart.FanChart;
import org.evenkeel.report.chart.FanChart.Point;

/**
 * Figures to lay beside a forecast.
 *
 * @param actual what happened, in month order, to draw as dots
 * @param expected what somebody else expected, to draw as dashed lines
 */
public record Comparison(List<Point> actual, List<FanChart.Line> expected) {

    /** Nothing to compare with. */
    public static final Comparison NONE = new Comparison(List.of(), List.of());

    /**
     * Plans that a council and the department have published.
     *
     * @param history from published statistics, in month order: see {@link History#plans}
     */
    public static Comparison ofPlans(ManagementPlan plan, List<Point> history) {
        return PlanMoney.plans(plan, history);
    }

    /** Keeps its own copies. */
    public Comparison {
        actual = List.copyOf(actual);
        expected = List.copyOf(expected);
    }
}
