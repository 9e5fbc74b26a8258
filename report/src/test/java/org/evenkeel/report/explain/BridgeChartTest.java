package org.evenkeel.report.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.chart.BarChart;
import org.evenkeel.report.chart.Canvas;
import org.evenkeel.report.chart.Charts;
import org.junit.jupiter.api.Test;

class BridgeChartTest {

    /** 1,000 plans; 60 fewer by one cause and 20 more by another: 960. */
    private static final Bridge BRIDGE = new Bridge(
            new Outcome.Plans(MonthIndex.of(2031, 3)),
            1_000,
            960,
            List.of(new Bridge.Part("requests", "Requests", -60), new Bridge.Part("ceasing", "Ceasing", 20)));

    private static final BarChart CHART = ExplainTables.bridgeChart(BRIDGE, "Before", "After");

    @Test
    void everyStepBeginsWhereTheOneBeforeItEnded() {
        List<BarChart.Bar> bars = CHART.series().getFirst().bars();

        assertThat(bars.stream().map(BarChart.Bar::from)).containsExactly(0.0, 1_000.0, 940.0, 0.0);
        assertThat(bars.stream().map(BarChart.Bar::value)).containsExactly(1_000.0, -60.0, 20.0, 960.0);
    }

    @Test
    void saysFromWhatToWhatAndByWhichSteps() {
        assertThat(CHART.sentences())
                .containsExactly("From 1,000 (before) to 960 (after).", "Requests adds −60.", "Ceasing adds 20.");
    }

    @Test
    void itsTableHasEveryStep() {
        assertThat(CHART.table().rows()).hasSize(4);
    }

    @Test
    void isDrawnForAPageAndForAPhone() {
        for (Canvas canvas : List.of(Canvas.WIDE, Canvas.NARROW)) {
            assertThat(Charts.svg(CHART, canvas)).contains("<title", "<desc", "−60", "1,000");
        }
    }
}
