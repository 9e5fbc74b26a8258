package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.kernel.Stock;
import org.evenkeel.model.time.MonthIndex;

/**
 * On 1 September everyone is a year older. Plans of those who were 25 cease: a plan may run to the end of the academic
 * year in which its holder turns 25 (SEND code of practice 9.151 onwards; SEN2 cease reason 1). At the ends of phases
 * children move to their next school or college, with the yearly chances by age, need and placement. See
 * {@code docs/method/ageing.md}.
 */
record Ageing() implements Step {

    @Override
    public void take(Run run) {
        if (!MonthIndex.leadsIntoSeptember(run.month())) {
            return;
        }
        Stock stock = run.stock();
        long key = run.key(Purpose.TRANSFER);
        long placementKey = run.key(Purpose.TRANSFER_PLACEMENT);
        long redirectKey = run.key(Purpose.REDIRECT);
        for (int position = stock.size() - 1; position >= 0; position--) {
            int cell = stock.cell(position);
            int id = stock.id(position);
            double chance = run.rates().transferChance(cell);
            if (Grid.age(cell) == Grid.MAX_AGE) {
                run.ceaseAtMaxAge(position);
            } else if (chance > 0 && Draws.unit(key, id) < chance) {
                run.moveTo(position, run.destination(cell, Draws.unit(placementKey, id), redirectKey, id));
            }
        }
        stock.age();
    }
}
