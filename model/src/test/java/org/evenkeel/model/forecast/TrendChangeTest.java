package org.evenkeel.model.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendChangeTest {

    private static final int START = InventedCouncil.JANUARY;

    private static TrendChange requests(int from, double growth) {
        return new TrendChange(
                Driver.REQUESTS, from, InventedCouncil.assumption("growth", new Uncertainty.Fixed(growth)));
    }

    private static Assumptions growing() {
        InventedCouncil council = new InventedCouncil();
        council.trend(Driver.REQUESTS, 0.12, 0);
        return council.assumptions();
    }

    /** A trend of 12 log points in its first year: 1 a month. From month 6 on it stands still, so that 6 stay away by December. */
    @Test
    void standsStillFromTheMonthOfTheChange() {
        double[] path = TrendChange.paths(growing(), List.of(requests(START + 6, 0)), 13)[Driver.REQUESTS.ordinal()];

        assertEquals(0, path[6], 1e-12);
        assertEquals(-0.01, path[7], 1e-12);
        assertEquals(-0.06, path[12], 1e-12);
    }

    @Test
    void aLaterChangeEndsAnEarlierOne() {
        List<TrendChange> changes = List.of(requests(START - 40, 0.24), requests(START + 6, 0));
        Assumptions still = new InventedCouncil().assumptions();
        double[] path = TrendChange.paths(still, changes, 13)[Driver.REQUESTS.ordinal()];

        assertEquals(0.02, path[1], 1e-12);
        assertEquals(0.12, path[6], 1e-12);
        assertEquals(0.12, path[12], 1e-12);
    }

    @Test
    void runsDifferByTheChangeAlone() {
        InventedCouncil council = InventedCouncil.busy(600);
        Scenario still = new Scenario("still", "Still", List.of(), List.of(requests(START + 24, -0.5)));
        Forecast forecast = Forecaster.run(
                council.assumptions(),
                List.of(Scenario.unmitigated(), still),
                new RunSettings(20, 1, START + 60, 1),
                Progress.SILENT);

        for (int run = 0; run < 20; run++) {
            for (int month = START; month <= START + 24; month++) {
                assertEquals(
                        forecast.scenario("unmitigated").plans(run, month),
                        forecast.scenario("still").plans(run, month));
            }
        }
        double less = forecast.scenario("still").fan(Measure.PLANS, Group.ALL).mean(START + 60)
                - forecast.scenario("unmitigated").fan(Measure.PLANS, Group.ALL).mean(START + 60);
        assertEquals(true, less < -20);
    }

    @Test
    void theExpectedPathTakesTheSameWay() {
        Scenario still = new Scenario("still", "Still", List.of(), List.of(requests(START, 0)));
        InventedCouncil council = new InventedCouncil();
        council.requestsPerMonth = new Uncertainty.Fixed(10);
        council.trend(Driver.REQUESTS, 0.12, 0);
        ExpectedPath path = ExpectedPath.of(council.assumptions(), still, START + 24);

        assertEquals(10, path.at(Measure.REQUESTS, Group.ALL, START + 24), 1e-9);
    }

    @Test
    void refusesAYearlyGrowthOfAShare() {
        Assumption growth = InventedCouncil.assumption("growth", new Uncertainty.Fixed(0.1));

        assertThrows(IllegalArgumentException.class, () -> new TrendChange(Driver.SHARE_ISSUED, START, growth));
    }
}
