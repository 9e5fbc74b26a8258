package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.kernel.Actions;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.kernel.Stock;

/**
 * Children move between placements in mid-phase, with a twelfth (compounded) of the yearly chance by age, need and
 * placement, and by interventions that move children. The chances are the smallest that turn the placements of one age
 * into those of the next. See {@code docs/method/moving.md}.
 */
record Moving() implements Step {

    @Override
    public void take(Run run) {
        relocate(run, run.key(Purpose.MOVE), run.rates().moveThresholds(), run.key(Purpose.MOVE_PLACEMENT));
        Actions actions = run.actions();
        for (int i = 0; i < actions.size(); i++) {
            Lever.Moves moves = actions.moves(i);
            if (moves != null) {
                moveMore(run, i, moves);
            }
        }
    }

    /** Moves those whose draw lies below the threshold of their cell to where children of the cell go. */
    static void relocate(Run run, long key, int[] thresholds, long placementKey) {
        long redirectKey = run.key(Purpose.REDIRECT);
        Stock stock = run.stock();
        int position = stock.nextBelow(stock.size() - 1, key, thresholds);
        while (position >= 0) {
            int cell = stock.cell(position);
            int id = stock.id(position);
            int placement = run.destination(cell, Draws.unit(placementKey, id), redirectKey, id);
            stock.move(position, cell - Grid.placement(cell) + placement);
            position = stock.nextBelow(position - 1, key, thresholds);
        }
    }

    private static void moveMore(Run run, int intervention, Lever.Moves moves) {
        Stock stock = run.stock();
        double chance = run.actions().moveChance(intervention, moves, stock);
        long key = run.key(Purpose.EXTRA_MOVE);
        int from = moves.from().ordinal();
        for (int position = stock.size() - 1; position >= 0; position--) {
            int cell = stock.cell(position);
            if (Grid.placement(cell) == from
                    && run.actions().covers(intervention, cell)
                    && Draws.unit(key, stock.id(position) * 64L + intervention) < chance) {
                stock.move(position, cell - from + moves.to().ordinal());
            }
        }
    }
}
