package org.evenkeel.model.forecast.step;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.kernel.Ids;
import org.evenkeel.model.forecast.kernel.Pipeline.Waiting;
import org.evenkeel.model.forecast.kernel.Run;

/**
 * Plans start. Those decided this month start with their need and a placement by age and need; and children with a plan
 * move in from other councils, a Poisson number, alike in age, need and placement to the plans of the opening day.
 * Source: new plans by age and placement, SEN2; arrivals are what the published stocks and flows leave over. See
 * {@code docs/method/starting.md}.
 */
final class Starting implements Step {

    private int[] openingRunning = new int[0];
    private int[] cells = new int[64];

    @Override
    public void take(Run run) {
        startDecided(run);
        moveIn(run);
    }

    private void startDecided(Run run) {
        Waiting starting = run.starting();
        cells = starting.size() <= cells.length ? cells : new int[starting.size() * 2];
        long placementKey = run.key(Purpose.START_PLACEMENT);
        long redirectKey = run.key(Purpose.REDIRECT);
        for (int i = 0; i < starting.size(); i++) {
            int age = run.ageNow(starting.ageWhenRequested(i), starting.requested(i));
            int need = starting.need(i);
            double u = Draws.unit(placementKey, starting.id(i));
            cells[i] = Grid.cell(age, need, run.entryPlacement(age, need, u, redirectKey, starting.id(i)));
        }
        boolean changed = run.actions().changesStarts();
        if (changed) {
            run.actions().countStarting(cells, starting);
        }
        long keptKey = run.key(Purpose.START_KEPT);
        for (int i = 0; i < starting.size(); i++) {
            if (!changed || Draws.unit(keptKey, starting.id(i)) < run.actions().startKept(cells[i], starting.id(i))) {
                run.plans().start(starting.id(i), cells[i]);
            }
        }
    }

    private void moveIn(Run run) {
        if (openingRunning.length == 0) {
            openingRunning = run.assumptions().opening().toArray();
            for (int cell = 1; cell < Grid.SIZE; cell++) {
                openingRunning[cell] += openingRunning[cell - 1];
            }
        }
        int plans = openingRunning[Grid.SIZE - 1];
        int count = plans == 0 ? 0 : run.count(Purpose.ARRIVAL_COUNT, run.arrivals());
        long key = run.key(Purpose.ARRIVAL);
        for (int ordinal = 0; ordinal < count; ordinal++) {
            int id = Ids.of(Ids.Kind.ARRIVAL, run.fromStart(), ordinal);
            int like = (int) (Draws.unit(key, id) * plans);
            int cell = cellOf(like);
            run.countArrival(Grid.age(cell));
            run.plans().arrive(id, cell);
        }
    }

    /** The cell of the {@code ordinal}-th plan of the opening day. */
    private int cellOf(int ordinal) {
        int low = 0;
        int high = Grid.SIZE - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (openingRunning[middle] > ordinal) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
