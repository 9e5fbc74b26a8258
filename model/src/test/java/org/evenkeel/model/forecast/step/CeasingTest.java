package org.evenkeel.model.forecast.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

class CeasingTest {

    private final InventedCouncil council = new InventedCouncil();
    private final int seven = Grid.cell(7, Need.SEMH, Placement.MAINSTREAM);

    @Test
    void ceasesEveryPlanAtTwentyFive() {
        council.plans[Grid.cell(25, Need.SLD, Placement.FURTHER_EDUCATION)] = 10;
        ScenarioForecast forecast = council.once(8);
        assertEquals(10, plans(forecast, MonthIndex.of(2025, 8)));
        assertEquals(0, plans(forecast, MonthIndex.of(2025, 9)));
        assertEquals(
                10,
                forecast.fan(Measure.CEASES, new Group.OfReason(CeaseReason.MAX_AGE))
                        .mean(MonthIndex.of(2025, 8)));
    }

    @Test
    void keepsEveryPlanWhereNothingCeases() {
        council.plans[seven] = 10;
        assertEquals(10, plans(council.once(60), MonthIndex.of(2030, 1)));
    }

    @Test
    void ceasesAboutAYearlyShareOfPlansInAYear() {
        Arrays.fill(council.ceasing, 0.2);
        council.plans[seven] = 10_000;
        // 2,000 expected with a standard deviation of 40.
        assertEquals(8_000, plans(council.once(12), MonthIndex.of(2026, 1)), 160);
    }

    @Test
    void ceasesAsTheLevelSays() {
        council.ceasing[seven] = 0.1;
        council.plans[seven] = 10_000;
        council.ceasingLevel = new Uncertainty.Fixed(2);
        // Rate -log(0.9)/12 = 0.00878, doubled: chance 0.01741, 174 expected, standard deviation 13.
        assertEquals(10_000 - 174, plans(council.once(1), MonthIndex.of(2025, 2)), 52);
    }

    @Test
    void tenPlansCeaseInTheMonthsThatTheirDrawsSay() {
        council.ceasing[seven] = 0.6;
        council.plans[seven] = 10;
        ScenarioForecast forecast = council.once(6);
        int[] left = new int[7];
        for (int month = 0; month < left.length; month++) {
            left[month] = plans(forecast, InventedCouncil.JANUARY + month);
        }
        assertEquals(10, left[0]);
        for (int month = 1; month < left.length; month++) {
            int ceased = (int) forecast.fan(Measure.CEASES, Group.ALL).mean(InventedCouncil.JANUARY + month - 1);
            assertEquals(left[month - 1] - ceased, left[month]);
        }
    }

    private static int plans(ScenarioForecast forecast, int month) {
        return (int) forecast.fan(Measure.PLANS, Group.ALL).mean(month);
    }
}
