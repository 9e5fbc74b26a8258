package org.evenkeel.model.forecast.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

class MovingTest {

    private final InventedCouncil council = new InventedCouncil();

    @Test
    void movesAtTheEndOfAPhaseInSeptemberAndNotBefore() {
        int ten = Grid.cell(10, Need.ASD, Placement.MAINSTREAM);
        council.plans[ten] = 10;
        council.moves(ten, Placement.STATE_SPECIAL, 1);
        ScenarioForecast forecast = council.once(8);
        assertEquals(10, in(forecast, Placement.MAINSTREAM, MonthIndex.of(2025, 8)));
        assertEquals(10, in(forecast, Placement.STATE_SPECIAL, MonthIndex.of(2025, 9)));
    }

    @Test
    void movesInMidPhaseAMonthAtATime() {
        int seven = Grid.cell(7, Need.ASD, Placement.MAINSTREAM);
        council.plans[seven] = 12_000;
        council.moves(seven, Placement.STATE_SPECIAL, 0.12);
        // Monthly chance 1 - 0.88^(1/12) = 0.010596: 127 expected, standard deviation 11.
        assertEquals(127, in(council.once(1), Placement.STATE_SPECIAL, MonthIndex.of(2025, 2)), 44);
    }

    @Test
    void losesAndInventsNoOneByMoving() {
        InventedCouncil busy = InventedCouncil.busy(600);
        ScenarioForecast forecast = busy.once(24);
        for (int month = busy.start; month <= busy.start + 24; month++) {
            int sum = 0;
            for (Placement placement : Placement.values()) {
                sum += in(forecast, placement, month);
            }
            assertEquals((int) forecast.fan(Measure.PLANS, Group.ALL).mean(month), sum);
        }
    }

    @Test
    void everyoneIsAYearOlderInSeptember() {
        council.plans[Grid.cell(7, Need.ASD, Placement.MAINSTREAM)] = 3;
        ScenarioForecast forecast = council.once(8);
        assertEquals(3, forecast.fan(Measure.PLANS, new Group.OfAge(7)).mean(MonthIndex.of(2025, 8)));
        assertEquals(3, forecast.fan(Measure.PLANS, new Group.OfAge(8)).mean(MonthIndex.of(2025, 9)));
    }

    private static int in(ScenarioForecast forecast, Placement placement, int month) {
        return forecast.plans(0, month, placement);
    }
}
