package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.chart.BarChart.Bar;
import org.evenkeel.report.chart.BarChart.Direction;
import org.evenkeel.report.chart.BarChart.Series;
import org.evenkeel.report.chart.FanChart.Fan;
import org.evenkeel.report.chart.FanChart.FanPoint;
import org.evenkeel.report.chart.FanChart.Limit;
import org.evenkeel.report.chart.FanChart.Line;
import org.evenkeel.report.chart.FanChart.Point;
import org.evenkeel.report.wording.Unit;

/** Charts of made-up figures, one of each kind. */
public final class SampleCharts {

    private static final int START = MonthIndex.of(2025, 1);
    private static final int END = MonthIndex.of(2031, 3);

    private SampleCharts() {}

    public static List<Chart> all() {
        return List.of(plans(), plansBothWays(), cumulative(), inYear(), needs(), conditions());
    }

    public static FanChart plans() {
        return new FanChart(
                "plans-unmitigated",
                "Plans if nothing new is done",
                "EHC plans",
                Unit.COUNT,
                List.of(fan("Unmitigated", Tone.UNMITIGATED, 6_357, 590, 1)),
                actuals(),
                List.of(),
                List.of(),
                OptionalInt.of(START));
    }

    public static FanChart plansBothWays() {
        return new FanChart(
                "plans",
                "Plans with and without the council's interventions",
                "EHC plans",
                Unit.COUNT,
                List.of(
                        fan("Unmitigated", Tone.UNMITIGATED, 6_357, 590, 1),
                        fan("Mitigated", Tone.MITIGATED, 6_357, 80, 1)),
                actuals(),
                List.of(new Line(
                        "Council's published path",
                        Tone.MITIGATED,
                        List.of(new Point(START, 6_357), new Point(END, 5_938)))),
                List.of(),
                OptionalInt.of(START));
    }

    public static FanChart cumulative() {
        return new FanChart(
                "cumulative",
                "Cumulative position at the end of each year",
                "Cumulative position",
                Unit.POSITION,
                List.of(fan("Mitigated", Tone.MITIGATED, -60e6, -20e6, 12)),
                List.of(),
                List.of(),
                List.of(new Limit("Condition 2: a deficit of no more than £84.5m", -84.5e6, START, END)),
                OptionalInt.of(START));
    }

    public static BarChart inYear() {
        return new BarChart(
                "in-year",
                "In-year position by financial year",
                "In-year position",
                Unit.POSITION,
                "Financial year",
                List.of("2025-26", "2026-27"),
                List.of(new Series(
                        "Mitigated",
                        Tone.MITIGATED,
                        List.of(
                                new Bar(-38e6, new Interval(0.8, -41e6, -35e6)),
                                new Bar(-20e6, new Interval(0.8, -30e6, 2e6))))),
                Direction.COLUMNS);
    }

    public static BarChart needs() {
        return new BarChart(
                "needs",
                "Plans by primary need",
                "EHC plans",
                Unit.COUNT,
                "Primary need",
                List.of("Autistic spectrum disorder", "Speech, language & communication", "Vision impairment", "Other"),
                List.of(
                        new Series(
                                "January 2025",
                                Tone.BEFORE,
                                List.of(new Bar(2_103), new Bar(1_212), new Bar(30), new Bar(60))),
                        new Series(
                                "March 2031, unmitigated",
                                Tone.UNMITIGATED,
                                List.of(
                                        new Bar(3_155, new Interval(0.8, 2_734, 3_680)),
                                                new Bar(1_818, new Interval(0.8, 1_576, 2_121)),
                                        new Bar(45, new Interval(0.8, 30, 60)),
                                                new Bar(90, new Interval(0.8, 70, 110))))),
                Direction.ROWS);
    }

    public static BarChart conditions() {
        return new BarChart(
                "conditions",
                "Chance of meeting each condition",
                "Chance",
                Unit.CHANCE,
                "Condition",
                List.of("In-year balance by 2030-31"),
                List.of(
                        new Series("Unmitigated", Tone.UNMITIGATED, List.of(new Bar(0.004))),
                        new Series("Mitigated", Tone.MITIGATED, List.of(new Bar(0.42)))),
                Direction.ROWS);
    }

    private static List<Point> actuals() {
        return List.of(
                new Point(MonthIndex.of(2023, 1), 4_883),
                new Point(MonthIndex.of(2024, 1), 5_528),
                new Point(MonthIndex.of(2025, 1), 6_357));
    }

    private static Fan fan(String name, Tone tone, double from, double perYear, int step) {
        List<FanPoint> points = new ArrayList<>();
        for (int month = step == 1 ? START : MonthIndex.of(2025, 3); month <= END; month += step) {
            double years = (month - START) / 12.0;
            double middle = from + perYear * years;
            double spread = Math.abs(from) * 0.04 * years;
            points.add(new FanPoint(
                    month,
                    middle,
                    List.of(
                            new Interval(0.8, middle - spread, middle + spread * 1.2),
                            new Interval(0.5, middle - spread / 2, middle + spread * 0.6))));
        }
        return new Fan(name, tone, points);
    }
}
