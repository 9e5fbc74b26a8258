package org.evenkeel.model.finance.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.InventedPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.junit.jupiter.api.Test;

class ChanceByThirdTest {

    private static Condition atMost(int month, double limit) {
        return new Condition(
                "plans",
                "Plans at most",
                new Condition.Plans(month),
                Condition.Direction.AT_MOST,
                limit,
                InventedCouncil.INVENTED,
                "");
    }

    @Test
    void moreRequestsMakeALimitOfPlansLessLikelyAndThirdsAreThoseOfTheRuns() {
        InventedPlan invented = InventedPlan.busy(600);
        invented.runs = 60;
        Forecast forecast = invented.forecast();
        ScenarioForecast runs = forecast.scenario(Scenario.UNMITIGATED);
        PositionFan money = PositionFan.of(forecast, Scenario.UNMITIGATED, invented.plan());
        double[] last = IntStream.range(0, 60)
                .mapToDouble(run -> runs.plans(run, invented.until))
                .sorted()
                .toArray();
        double limit = (last[29] + last[30]) / 2;
        long met = IntStream.range(0, 60)
                .filter(run -> runs.plans(run, invented.until) <= limit)
                .count();
        List<ChanceByThird> found = ChanceByThird.of(
                List.of(atMost(invented.until, limit), atMost(invented.until, 1e9), atMost(invented.until + 1, 1)),
                money,
                runs);
        // All runs keep to the second limit, and none reaches the third.
        assertThat(found).hasSize(1);
        ChanceByThird chances = found.getFirst();
        assertThat(chances.chance()).isEqualTo(met / 60.0);
        assertThat(chances.rows()).hasSize(6);
        ChanceByThird.Row requests = chances.rows().stream()
                .filter(row -> row.title().equals("Requests a month"))
                .findFirst()
                .orElseThrow();
        assertThat(requests.chanceLow()).isGreaterThan(requests.chanceHigh());
        assertThat(requests.lowBelow()).isLessThan(requests.highAbove());
        for (int i = 1; i < chances.rows().size(); i++) {
            assertThat(chances.rows().get(i).swing())
                    .isLessThanOrEqualTo(chances.rows().get(i - 1).swing());
        }
    }
}
