package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.kernel.Stock;

/**
 * Plans cease. A plan of cell {@code c} has a rate of {@code -log(1 - h(c)) / 12 * w} a month, {@code h} the yearly
 * chance by age, need and placement and {@code w} the level of ceasing in this world and month, so that it ceases in
 * the month with chance {@code 1 - exp(-rate)}; then it has a reason by age. Source of {@code h}: plans ceased in a
 * calendar year by age and by placement, SEN2. See {@code docs/method/ceasing.md}.
 */
record Ceasing() implements Step {

    @Override
    public void take(Run run) {
        Stock stock = run.stock();
        long reasonKey = run.key(Purpose.CEASE_REASON);
        int due = run.runLives();
        for (int i = 0; i < due; i++) {
            int position = run.ending(i);
            if (position >= 0) {
                int age = Grid.age(stock.cell(position));
                run.plans().cease(position, run.rates().reason(age, Draws.unit(reasonKey, stock.id(position))));
            }
        }
    }
}
