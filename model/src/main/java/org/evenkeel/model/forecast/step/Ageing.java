package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
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
        for (int position = stock.size() - 1; position >= 0; position--) {
            if (Grid.age(stock.cell(position)) == Grid.MAX_AGE) {
                run.ceaseAtMaxAge(position);
            }
        }
        Moving.relocate(
                run, run.key(Purpose.TRANSFER), run.rates().transferThresholds(), run.key(Purpose.TRANSFER_PLACEMENT));
        stock.age();
    }
}
