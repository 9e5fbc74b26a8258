package org.evenkeel.model.forecast.transitions;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.evenkeel.model.forecast.kernel.Draws;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.forecast.transitions.Rates.Way;

/**
 * One random history after another, on one thread.
 *
 * <p>A chance that is uncertain is never written down. Each child is drawn with the weights of what was believed and of
 * what has happened so far in the run, which gives histories exactly as often as drawing the chance first and the
 * children by it (Pólya's urn; Blackwell and MacQueen, 1973). If a chance holds for one state and year only, what has
 * happened is forgotten in between.
 */
final class AnnualRun {

    private static final long NEXT_CELL = 1L << 32;

    private final Rates rates;
    private final Layout layout;
    private final Choices targets;
    private final Choices startStates;
    private final long seed;
    private final int[] plans;
    private final int[] next;
    private final int[] ceased;
    private final int[] wentOn;
    private final int[] moved;
    private final int[] stayed;
    private final int[] movedTo;
    private final int[][] startedAt;
    private final int[] started;
    private final double[] startChances;
    private int number;
    private int year;

    AnnualRun(Rates rates, long seed) {
        this.rates = rates;
        this.layout = rates.layout;
        this.targets = rates.targets;
        this.startStates = rates.startStates;
        this.seed = seed;
        this.plans = new int[layout.size()];
        this.next = new int[layout.size()];
        this.ceased = new int[layout.size()];
        this.wentOn = new int[layout.size()];
        this.moved = new int[layout.size()];
        this.stayed = new int[layout.size()];
        this.movedTo = new int[targets.cells.length];
        this.startedAt = new int[layout.years()][256];
        this.started = new int[layout.years()];
        this.startChances = new double[layout.years()];
    }

    /** Begins a run at the start. */
    void begin(int run) {
        number = run;
        year = 0;
        System.arraycopy(rates.opening, 0, plans, 0, plans.length);
        forget();
        if (rates.isShared) {
            for (int position = 0; position < startChances.length; position++) {
                startChances[position] = startChance(position, position);
            }
        }
    }

    private void forget() {
        Arrays.fill(ceased, 0);
        Arrays.fill(wentOn, 0);
        Arrays.fill(moved, 0);
        Arrays.fill(stayed, 0);
        Arrays.fill(movedTo, 0);
        Arrays.fill(started, 0);
    }

    /** Plans by cell in the January that the run has come to; to be read, not written. */
    int[] plans() {
        return plans;
    }

    /** Goes on to the next January. */
    void step() {
        year++;
        Arrays.fill(next, 0);
        long plan = key(Purpose.YEARLY_PLAN);
        long move = key(Purpose.YEARLY_MOVE);
        for (int cell = 0; cell < plans.length; cell++) {
            if (plans[cell] > 0) {
                age(cell, rates.ways[cell], plan, move);
            }
        }
        start();
        System.arraycopy(next, 0, plans, 0, plans.length);
    }

    private long key(Purpose purpose) {
        return Draws.key(seed, number, year, purpose);
    }

    private void age(int cell, Way way, long planKey, long moveKey) {
        if (way == Way.VANISHES || way == Way.CEASES) {
            return;
        }
        double ceases = rates.ceases[cell] + ceased[cell];
        double goesOn = rates.goesOn[cell] + wentOn[cell];
        double moves = rates.moves[cell] + moved[cell];
        double stays = rates.stays[cell] + stayed[cell];
        int staying = 0;
        int moving = 0;
        long first = cell * NEXT_CELL;
        for (long id = first; id < first + plans[cell]; id++) {
            double drawn = Draws.unit(planKey, id) * (ceases + goesOn) - ceases;
            if (drawn < 0) {
                ceases++;
                continue;
            }
            // What is left of the draw is even again: it says whether the child moves.
            boolean isMove = way == Way.MUST_MOVE || (way == Way.MAY_MOVE && drawn * (moves + stays) < moves * goesOn);
            goesOn++;
            if (isMove) {
                next[target(cell, moveKey, id, moving)]++;
                moves++;
                moving++;
            } else {
                stays++;
                staying++;
            }
        }
        next[cell + layout.perYear()] += staying;
        if (rates.isShared) {
            ceased[cell] += plans[cell] - staying - moving;
            wentOn[cell] += staying + moving;
            if (way == Way.MAY_MOVE) {
                moved[cell] += moving;
                stayed[cell] += staying;
            }
        } else if (moving > 0) {
            Arrays.fill(movedTo, targets.first[cell], targets.first[cell + 1], 0);
        }
    }

    /** Where a child moves to, one more than {@code before} since the last forgetting. */
    private int target(int cell, long key, long id, int before) {
        int from = targets.first[cell];
        int last = targets.first[cell + 1] - 1;
        double left = Draws.unit(key, id) * (targets.total(cell) + moved(cell) + before);
        int position = from;
        while (position < last && left >= targets.weights[position] + movedTo[position]) {
            left -= targets.weights[position] + movedTo[position];
            position++;
        }
        movedTo[position]++;
        return targets.cells[position];
    }

    private int moved(int cell) {
        return rates.ways[cell] == Way.MUST_MOVE ? wentOn[cell] : moved[cell];
    }

    private void start() {
        long countKey = key(Purpose.YEARLY_START_COUNT);
        long stateKey = key(Purpose.YEARLY_START_STATE);
        for (int position = 0; position < startChances.length; position++) {
            if (startStates.isEmpty(position)) {
                continue;
            }
            double chance = rates.isShared
                    ? startChances[position]
                    : startChance(position, year * startChances.length + position);
            long people = rates.people[year][position];
            int count = Binomial.draw(people, chance, countKey, position * NEXT_CELL);
            if (!rates.isShared) {
                started[position] = 0;
            }
            if (started[position] + count > startedAt[position].length) {
                startedAt[position] = Arrays.copyOf(startedAt[position], (started[position] + count) * 2);
            }
            for (int i = 0; i < count; i++) {
                next[startState(position, stateKey, position * NEXT_CELL + i)]++;
            }
        }
    }

    /** Where a plan starts: by the weights of what was believed, or as one that started before. */
    private int startState(int position, long key, long id) {
        int[] before = startedAt[position];
        double total = startStates.total(position);
        double drawn = Draws.unit(key, id) * (total + started[position]);
        int cell = drawn < total
                ? startStates.cells[startStates.find(position, drawn)]
                : before[Math.min((int) (drawn - total), started[position] - 1)];
        before[started[position]++] = cell;
        return cell;
    }

    /** The chance of starting a plan, drawn from what is believed of it. */
    private double startChance(int position, int moment) {
        if (startStates.isEmpty(position)) {
            return 0;
        }
        UniformRandomProvider stream = Draws.stream(Draws.key(seed, number, moment, Purpose.YEARLY_START_RATE));
        double yes = AhrensDieterMarsagliaTsangGammaSampler.of(stream, rates.starts[position], 1)
                .sample();
        double no = AhrensDieterMarsagliaTsangGammaSampler.of(stream, rates.startsNot[position], 1)
                .sample();
        return yes > 0 ? yes / (yes + no) : 0;
    }
}
