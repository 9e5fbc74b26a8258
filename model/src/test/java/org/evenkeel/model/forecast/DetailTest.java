package org.evenkeel.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

class DetailTest {

    private static final int RUNS = 12;
    private static final int UNTIL = MonthIndex.of(2027, 6);
    private static final Breakdown BY_PLACEMENT = Breakdown.of(
            "placement", Placement.ALL.stream().map(Placement::code).toList(), Grid::placement);
    private static final Breakdown ADULTS =
            Breakdown.of("adults", List.of("adults"), cell -> Grid.age(cell) >= 18 ? 0 : -1);

    @Test
    void countsTheSamePlansAsTheForecastInEveryRun() {
        ScenarioForecast forecast = detailed();
        Detail detail = forecast.detail().orElseThrow();
        assertThat(detail.januaries()).contains(2026, 2027);
        for (int year : detail.januaries()) {
            int month = MonthIndex.of(year, 1);
            assertThat(detail.plans("placement", IntStream.range(0, 14).boxed().toList(), year))
                    .isEqualTo(IntStream.range(0, RUNS)
                            .map(run -> forecast.plans(run, month))
                            .sorted()
                            .toArray());
        }
    }

    @Test
    void leavesOutWhatABreakdownLeavesOut() {
        ScenarioForecast forecast = detailed();
        int year = 2027;
        double adults = IntStream.range(18, Grid.AGES)
                .mapToDouble(
                        age -> forecast.fan(Measure.PLANS, new Group.OfAge(age)).mean(MonthIndex.of(year, 1)))
                .sum();
        assertThat(IntStream.of(forecast.detail().orElseThrow().plans("adults", List.of(0), year))
                        .average()
                        .orElseThrow())
                .isCloseTo(adults, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void addsUpNewPlansOverACalendarYearWithoutChildrenWhoMoveIn() {
        ScenarioForecast forecast = detailed();
        Detail detail = forecast.detail().orElseThrow();
        assertThat(detail.years()).contains(2026).doesNotContain(2027);
        assertThat(detail.flow(Detail.Flow.NEW_PLANS, 0, Grid.MAX_AGE, 2026))
                .isEqualTo(IntStream.range(0, RUNS)
                        .map(run -> IntStream.rangeClosed(MonthIndex.of(2026, 1), MonthIndex.of(2026, 12))
                                .map(month -> forecast.newPlans(run, month))
                                .sum())
                        .sorted()
                        .toArray());
    }

    @Test
    void changesNoNumberOfTheForecast() {
        ScenarioForecast plain = Forecaster.run(
                        InventedCouncil.busy(1_200).assumptions(),
                        List.of(Scenario.unmitigated()),
                        settings(),
                        Progress.SILENT)
                .scenarios()
                .getFirst();
        assertThat(plain.detail()).isEmpty();
        assertThat(detailed().fan(Measure.PLANS, Group.ALL)).isEqualTo(plain.fan(Measure.PLANS, Group.ALL));
    }

    private static ScenarioForecast detailed() {
        return Forecaster.inDetail(
                        InventedCouncil.busy(1_200).assumptions(),
                        List.of(Scenario.unmitigated()),
                        settings(),
                        List.of(BY_PLACEMENT, ADULTS),
                        Progress.SILENT)
                .scenarios()
                .getFirst();
    }

    private static RunSettings settings() {
        return new RunSettings(RUNS, 1, UNTIL, 2);
    }
}
