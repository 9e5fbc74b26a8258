package org.evenkeel.model.forecast.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

/** From request to plan: {@link Requesting}, {@link Deciding}, {@link Assessing} and {@link Starting} together. */
class RequestingTest {

    private final InventedCouncil council = new InventedCouncil();

    @Test
    void receivesAsManyRequestsAMonthAsExpected() {
        council.requestsPerMonth = new Uncertainty.Fixed(97);
        // Mean of 100 runs of 12 months: standard deviation sqrt(97 / 1200) = 0.28.
        assertEquals(97, yearly(council.run(100, 12), Measure.REQUESTS) / 12, 1.2);
    }

    @Test
    void takesTheStepsOfThePapersArithmetic() {
        // Wiltshire 2023: 97 requests, 12.0% not assessed, 3.9% not issued, 29 ceased: net 636 a year.
        council.requestsPerMonth = new Uncertainty.Fixed(97);
        council.shareAssessed = new Uncertainty.Fixed(0.88);
        council.shareIssued = new Uncertainty.Fixed(0.961);
        ScenarioForecast forecast = council.run(200, 12);
        assertEquals(97 * 0.88, yearly(forecast, Measure.ASSESSMENTS) / 12, 0.8);
        assertEquals(97 * 0.88 * 0.961, yearly(forecast, Measure.STARTS) / 12, 0.8);
    }

    @Test
    void startsPlansAfterTheTimeThatTheyTake() {
        council.requestsPerMonth = new Uncertainty.Fixed(50);
        council.decisionDelay = new double[] {0, 1};
        council.planDelay = new double[] {0, 0, 0, 0, 1};
        ScenarioForecast forecast = council.once(12);
        for (int month = council.start + 4; month < council.start + 12; month++) {
            assertEquals(
                    forecast.fan(Measure.REQUESTS, Group.ALL).mean(month - 4),
                    forecast.fan(Measure.STARTS, Group.ALL).mean(month));
        }
    }

    @Test
    void startsPlansFromTheFirstMonthForRequestsAlreadyUnderWay() {
        council.requestsPerMonth = new Uncertainty.Fixed(50);
        council.planDelay = new double[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        assertEquals(50, council.run(100, 1).fan(Measure.STARTS, Group.ALL).mean(council.start), 3);
    }

    @Test
    void growsAsTheTrendSays() {
        council.requestsPerMonth = new Uncertainty.Fixed(100);
        council.trend(Driver.REQUESTS, 0.1, 0);
        ScenarioForecast forecast = council.run(400, 24);
        // Growth 0.1 in the first year and 0.07 in the second: exp(0.17) = 1.1853 after two years.
        assertEquals(118.5, forecast.fan(Measure.REQUESTS, Group.ALL).mean(council.start + 24), 2.2);
    }

    @Test
    void placesNewPlansWhereTheirAgeAndNeedAre() {
        council.requestsPerMonth = new Uncertainty.Fixed(20);
        ScenarioForecast forecast = council.once(6);
        assertEquals(
                forecast.fan(Measure.STARTS, Group.ALL).mean(council.start + 3),
                forecast.fan(Measure.STARTS, new Group.OfPlacement(Placement.MAINSTREAM))
                        .mean(council.start + 3));
    }

    @Test
    void bringsChildrenWithAPlanWhoMoveIn() {
        InventedCouncil busy = InventedCouncil.busy(600);
        busy.requestsPerMonth = new Uncertainty.Fixed(0);
        busy.arrivalsPerMonth = new Uncertainty.Fixed(30);
        ScenarioForecast forecast = busy.run(100, 6);
        assertEquals(30, forecast.fan(Measure.STARTS, Group.ALL).mean(busy.start + 2), 2.5);
        assertTrue(forecast.fan(Measure.STARTS, new Group.OfPlacement(Placement.INDEPENDENT_SPECIAL))
                        .mean(MonthIndex.of(2025, 3))
                > 5);
    }

    private double yearly(ScenarioForecast forecast, Measure measure) {
        double sum = 0;
        for (int month = council.start; month < council.start + 12; month++) {
            sum += forecast.fan(measure, Group.ALL).mean(month);
        }
        return sum;
    }
}
