package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.kernel.Stock;

/**
 * Plans cease. A plan of cell {@code c} ceases in a month with chance {@code (1 - (1 - h(c))^(1/12)) * w}, {@code h}
 * the yearly chance by age, need and placement and {@code w} the level of ceasing in this world and month; then it has
 * a reason by age. Source of {@code h}: plans ceased in a calendar year by age and by placement, SEN2. See
 * {@code docs/method/ceasing.md}.
 */
record Ceasing() implements Step {

    @Override
    public void take(Run run) {
        int[] thresholds = run.ceaseThresholds();
        long key = run.key(Purpose.CEASE);
        long reasonKey = run.key(Purpose.CEASE_REASON);
        Stock stock = run.stock();
        int position = stock.nextBelow(stock.size() - 1, key, thresholds);
        while (position >= 0) {
            int age = Grid.age(stock.cell(position));
            run.cease(position, run.rates().reason(age, Draws.unit(reasonKey, stock.id(position))));
            position = stock.nextBelow(position - 1, key, thresholds);
        }
    }
}
