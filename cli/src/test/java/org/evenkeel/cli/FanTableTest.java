package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.unit.Table;
import org.evenkeel.report.wording.Unit;
import org.junit.jupiter.api.Test;

final class FanTableTest {

    private static final List<FanTable.Period> YEARS =
            List.of(new FanTable.Period("2025-26", 2025), new FanTable.Period("2026-27", 2026));

    @Test
    void putsTwoScenariosSideBySideWithTheirRanges() {
        var lines = FanTable.lines(
                "Year",
                YEARS,
                List.of(
                        new FanTable.Entry("Unmitigated", fan(-20_100_000, -43_200_000)),
                        new FanTable.Entry("Mitigated", fan(-19_000_000, 1_000_000))),
                Unit.POSITION);
        assertThat(lines)
                .containsExactly(
                        "Year     Unmitigated        8 in 10 runs  Mitigated        8 in 10 runs",
                        "-------  -----------  ------------------  ---------  ------------------",
                        "2025-26      −£20.1m  −£21.1m to −£19.1m    −£19.0m  −£20.0m to −£18.0m",
                        "2026-27      −£43.2m  −£44.2m to −£42.2m      £1.0m      £0.0m to £2.0m");
    }

    @Test
    void leavesOutYearsThatTheForecastDoesNotReach() {
        assertThat(FanTable.lines("Plans", YEARS, List.of(new FanTable.Entry("Unmitigated", fan(5700))), Unit.COUNT))
                .hasSize(3);
    }

    @Test
    void staysWithinEightyColumnsForHundredsOfMillions() {
        assertThat(FanTable.lines(
                        "Year",
                        YEARS,
                        List.of(
                                new FanTable.Entry("Unmitigated", fan(-890_000_000, -900_000_000)),
                                new FanTable.Entry("Mitigated", fan(-999_900_000, -999_900_000))),
                        Unit.POSITION))
                .allMatch(line -> line.length() <= 80);
    }

    /** A fan whose tenth and ninetieth percentiles lie a million, and a tenth, from the middle. */
    private static Fan fan(double... middles) {
        return new Fan(
                2025,
                Table.of(middles),
                Arrays.stream(Quantile.values())
                        .map(quantile -> Table.of(Arrays.stream(middles)
                                .map(middle -> middle + Math.signum(quantile.level() - 0.5) * 1_000_000)
                                .toArray()))
                        .toList());
    }
}
