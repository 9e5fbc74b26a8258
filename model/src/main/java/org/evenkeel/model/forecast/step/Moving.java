package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.kernel.Actions;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.kernel.Stock;

/**
 * Children move between placements in mid-phase, at a rate of {@code -log(1 - p(c)) / 12} a month, {@code p} the yearly
 * chance by age, need and placement, and by interventions that move children. The chances are the smallest that turn
 * the placements of one age into those of the next. See {@code docs/method/moving.md}.
 */
record Moving() implements Step {

    @Override
    public void take(Run run) {
        Stock stock = run.stock();
        long placementKey = run.key(Purpose.MOVE_PLACEMENT);
        long redirectKey = run.key(Purpose.REDIRECT);
        int due = run.runPatiences();
        for (int i = 0; i < due; i++) {
            int position = run.leaving(i);
            if (position >= 0) {
                int id = stock.id(position);
                double u = Draws.unit(placementKey, id);
                run.plans().moveTo(position, run.destination(stock.cell(position), u, redirectKey, id));
            }
        }
        for (int intervention : run.actions().moving()) {
            if (run.actions().acts(intervention)) {
                moveMore(run, intervention);
            }
        }
    }

    private static void moveMore(Run run, int intervention) {
        Stock stock = run.stock();
        Actions actions = run.actions();
        Lever.Moves moves = actions.moves(intervention);
        double chance = actions.moveChance(intervention, stock);
        long key = run.key(Purpose.EXTRA_MOVE) ^ actions.hash(intervention);
        int from = moves.from().ordinal();
        for (int position = 0; position < stock.positions(); position++) {
            int cell = stock.cell(position);
            int id = stock.id(position);
            if (stock.has(position)
                    && Grid.placement(cell) == from
                    && Draws.unit(key, id) < chance
                    && actions.covers(intervention, cell, id)) {
                run.plans().moveIfRoom(position, moves.to().ordinal());
            }
        }
    }
}
