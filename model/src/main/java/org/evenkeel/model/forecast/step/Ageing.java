package org.evenkeel.model.forecast.step;

import java.util.Arrays;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Run;
import org.evenkeel.model.forecast.kernel.Stock;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.time.MonthIndex;

/**
 * On 1 September everyone is a year older. Plans of those who were 25 cease: a plan may run to the end of the academic
 * year in which its holder turns 25 (SEND code of practice 9.151 onwards; SEN2 cease reason 1). At the ends of phases
 * children move to their next school or college, with the yearly chances by age, need and placement; where places are
 * limited, those who wait for one come first. An intervention may review plans there, and some then do not go on. See {@code docs/method/ageing.md} and {@code places.md}.
 */
final class Ageing implements Step {

    private int[] positions = new int[256];
    private int[] placements = new int[256];
    private boolean[] waiting = new boolean[256];
    private long[] turns = new long[256];
    private int count;

    @Override
    public void take(Run run) {
        if (!MonthIndex.leadsIntoSeptember(run.month())) {
            return;
        }
        Stock stock = run.stock();
        for (int position = 0; position < stock.positions(); position++) {
            if (stock.has(position) && Grid.age(stock.cell(position)) == Grid.MAX_AGE) {
                run.plans().ceaseAtMaxAge(position);
            }
        }
        if (run.actions().reviewsPhases()) {
            review(run);
        }
        stock.closeUp();
        choose(run);
        run.plans().turnYear();
        if (run.plans().isPlacesLimited()) {
            moveByTurn(run);
        } else {
            for (int i = 0; i < count; i++) {
                run.plans().moveTo(positions[i], placements[i]);
            }
        }
    }

    /** Plans that do not go on after a review at the end of a phase, where an intervention has one. */
    private static void review(Run run) {
        Stock stock = run.stock();
        long key = run.key(Purpose.REVIEW);
        for (int position = 0; position < stock.positions(); position++) {
            int cell = stock.cell(position);
            int id = stock.id(position);
            if (stock.has(position)
                    && run.isAtPhaseEnd(Grid.age(cell))
                    && Draws.unit(key, id) < run.actions().endedByReview(cell, id)) {
                run.plans().cease(position, CeaseReason.OTHER.ordinal());
            }
        }
    }

    /** Finds who moves and to where, and who waits for a place. */
    private void choose(Run run) {
        Stock stock = run.stock();
        long key = run.key(Purpose.TRANSFER);
        long placementKey = run.key(Purpose.TRANSFER_PLACEMENT);
        long redirectKey = run.key(Purpose.REDIRECT);
        count = 0;
        for (int position = 0; position < stock.positions(); position++) {
            int cell = stock.cell(position);
            int id = stock.id(position);
            double chance = run.rates().transferChance(cell);
            int waitsFor = -1 - stock.tag(position);
            if (chance > 0 && Draws.unit(key, id) < chance) {
                int to = run.destination(cell, Draws.unit(placementKey, id), redirectKey, id);
                add(position, to, to == waitsFor);
            } else if (waitsFor >= 0) {
                add(position, waitsFor, true);
            }
        }
    }

    private void add(int position, int placement, boolean waits) {
        if (count == positions.length) {
            positions = Arrays.copyOf(positions, count * 2);
            placements = Arrays.copyOf(placements, count * 2);
            waiting = Arrays.copyOf(waiting, count * 2);
            turns = Arrays.copyOf(turns, count * 2);
        }
        positions[count] = position;
        placements[count] = placement;
        waiting[count] = waits;
        count++;
    }

    private void moveByTurn(Run run) {
        for (int i = 0; i < count; i++) {
            turns[i] = run.plans().turn(positions[i], placements[i], waiting[i]) << 32 | i;
        }
        Arrays.sort(turns, 0, count);
        for (int turn = 0; turn < count; turn++) {
            int i = (int) turns[turn];
            if (waiting[i]) {
                run.plans().moveIfRoom(positions[i], placements[i]);
            } else {
                run.plans().moveTo(positions[i], placements[i]);
            }
        }
    }
}
