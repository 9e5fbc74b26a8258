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
        long[] thresholds = run.ceaseThresholds();
        long key = run.key(Purpose.CEASE);
        long reasonKey = run.key(Purpose.CEASE_REASON);
        Stock stock = run.stock();
        for (int position = stock.size() - 1; position >= 0; position--) {
            int cell = stock.cell(position);
            int id = stock.id(position);
            if (Draws.bits(key, id) < thresholds[cell]) {
                run.cease(position, run.rates().reason(Grid.age(cell), Draws.unit(reasonKey, id)));
            }
        }
    }
}
