package org.evenkeel.report.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.backtest.ModelMethod;
import org.evenkeel.model.forecast.backtest.Scores;
import org.evenkeel.model.forecast.backtest.Target;
import org.evenkeel.report.chart.BarChart;
import org.evenkeel.report.chart.BarChart.Bar;
import org.evenkeel.report.chart.BarChart.Direction;
import org.evenkeel.report.chart.BarChart.Series;
import org.evenkeel.report.chart.Charts;
import org.evenkeel.report.chart.Tone;
import org.evenkeel.report.wording.Unit;

/** Where outcomes fell in what was forecast: a tenth of them in each tenth, if ranges hold what they promise. */
public final class Calibration {

    /** The name of the picture. */
    public static final String FILE = "calibration.svg";

    private static final List<Tone> TONES = List.of(Tone.UNMITIGATED, Tone.MITIGATED, Tone.OTHER, Tone.BEFORE);

    private Calibration() {}

    /** The picture as SVG. */
    public static String svg(Scores scores, List<Integer> horizons) {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < Math.min(horizons.size(), TONES.size()); i++) {
            List<Bar> bars =
                    tenths(scores, horizons.get(i)).stream().map(Bar::new).toList();
            series.add(new Series(ahead(horizons.get(i)), TONES.get(i), bars));
        }
        return Charts.svg(new BarChart(
                "calibration",
                "Where plans in January fell within what was forecast",
                "Share of outcomes in each tenth of the forecast",
                Unit.SHARE,
                "Tenth of the forecast, from low to high",
                names(),
                series,
                Direction.COLUMNS));
    }

    /** The numbers of the picture: the tenth, and a column for each horizon. */
    static List<List<String>> rows(Scores scores, List<Integer> horizons) {
        List<List<String>> rows = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            List<String> row = new ArrayList<>(List.of(names().get(tenth)));
            for (int horizon : horizons) {
                row.add(SkillPage.percent(tenths(scores, horizon).get(tenth), 1));
            }
            rows.add(row);
        }
        return rows;
    }

    static String ahead(int horizon) {
        return horizon == 1 ? "1 year ahead" : horizon + " years ahead";
    }

    private static List<Double> tenths(Scores scores, int horizon) {
        return scores.tenths(Target.CASELOAD, horizon, ModelMethod.CODE);
    }

    private static List<String> names() {
        return IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toList();
    }
}
