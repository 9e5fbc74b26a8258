package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.PlaceLimit;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.sector.Placement;

/** The places there are where their number is limited: how many, how many are taken, and where those go who find none. */
final class Pools {

    static final int NONE = -1;

    private static final int PHASES = Phase.ALL.size();
    private static final int MAINSTREAM = Placement.MAINSTREAM.ordinal();

    private final Assumptions assumptions;
    private final List<PlaceLimit> limits;
    private final byte[] poolOf = new byte[Grid.SIZE];
    private final double[] opening;
    private final double[] capacity;
    private final int[] taken;
    private final int[] openingTaken;

    /** Running totals of where children go, by pool, phase and need. */
    private final double[] overflow;

    private long drawKey;

    Pools(Assumptions assumptions) {
        this.assumptions = assumptions;
        limits = assumptions.limits().places();
        Arrays.fill(poolOf, (byte) NONE);
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            for (int pool = 0; pool < limits.size(); pool++) {
                if (limits.get(pool).covers(Grid.age(cell), Grid.placement(cell))) {
                    poolOf[cell] = (byte) pool;
                }
            }
        }
        opening = new double[limits.size()];
        capacity = new double[limits.size()];
        taken = new int[limits.size()];
        openingTaken = new int[limits.size()];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            if (poolOf[cell] != NONE) {
                openingTaken[poolOf[cell]] += assumptions.opening().plans(cell);
            }
        }
        overflow = new double[limits.size() * PHASES * Grid.NEEDS * Grid.PLACEMENTS];
        for (int pool = 0; pool < limits.size(); pool++) {
            fillOverflow(pool);
        }
    }

    private void fillOverflow(int pool) {
        double[] shares = new double[PHASES * Grid.NEEDS * Grid.PLACEMENTS];
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            Placement placement = Placement.ALL.get(Grid.placement(cell));
            int at = row(Phase.of(Grid.age(cell)), Grid.need(cell)) + Grid.placement(cell);
            if (!limits.get(pool).overflow().isEmpty()) {
                shares[at] = limits.get(pool).overflow().getOrDefault(placement, 0.0);
            } else if (takesAll(placement)) {
                shares[at] += assumptions.opening().plans(cell);
            }
        }
        int from = pool * shares.length;
        for (int row = 0; row < shares.length; row += Grid.PLACEMENTS) {
            double sum = 0;
            for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                sum += shares[row + placement];
            }
            double running = 0;
            for (int placement = 0; placement < Grid.PLACEMENTS; placement++) {
                // Where the council has nobody of the kind, they wait in mainstream.
                running += sum > 0 ? shares[row + placement] / sum : placement == MAINSTREAM ? 1 : 0;
                overflow[from + row + placement] = running;
            }
        }
    }

    /** Whether a child who finds no place elsewhere may go to a placement. */
    private static boolean takesAll(Placement placement) {
        return !PlaceLimit.KINDS.contains(placement)
                && placement != Placement.HOME_EDUCATED
                && placement != Placement.NOT_IN_EDUCATION;
    }

    private static int row(Phase phase, int need) {
        return (phase.ordinal() * Grid.NEEDS + need) * Grid.PLACEMENTS;
    }

    boolean isEmpty() {
        return limits.isEmpty();
    }

    int count() {
        return limits.size();
    }

    /** The pool in which a cell has its places, or {@link #NONE} if there is no limit. */
    int of(int cell) {
        return poolOf[cell];
    }

    /** Draws a run, whose opening plans are not yet there. */
    void draw(long seed, int run) {
        drawKey = Draws.key(seed, run, 0, Purpose.CAPACITY);
        Arrays.fill(taken, 0);
        for (int pool = 0; pool < opening.length; pool++) {
            double full = openingTaken[pool];
            opening[pool] = limits.get(pool).opening().map(this::drawn).orElse(full);
        }
    }

    private double drawn(Assumption assumption) {
        return assumption.value().at(Draws.unit(drawKey, World.hash(assumption.name())));
    }

    /** Sets the places there are in a month, before interventions add to them. */
    void setMonth(int month) {
        for (int pool = 0; pool < capacity.length; pool++) {
            capacity[pool] = opening[pool];
            for (Assumption opens : limits.get(pool).opens().headMap(month + 1).values()) {
                capacity[pool] += drawn(opens);
            }
        }
    }

    /** Adds places of an intervention to the pools of a placement, in proportion to the places of the first day. */
    void add(boolean[] pools, double places) {
        double sum = 0;
        int count = 0;
        for (int pool = 0; pool < capacity.length; pool++) {
            sum += pools[pool] ? opening[pool] : 0;
            count += pools[pool] ? 1 : 0;
        }
        for (int pool = 0; pool < capacity.length; pool++) {
            if (pools[pool]) {
                capacity[pool] += places * (sum > 0 ? opening[pool] / sum : 1.0 / count);
            }
        }
    }

    void count(int cell, int change) {
        if (poolOf[cell] != NONE) {
            taken[poolOf[cell]] += change;
        }
    }

    /** Counts anew who has a place, after everyone is a year older. */
    void recount(Stock stock) {
        Arrays.fill(taken, 0);
        for (int cell = 0; cell < Grid.SIZE; cell++) {
            count(cell, stock.inCell(cell));
        }
    }

    /** Whether there is no place left for a cell. */
    boolean isFull(int cell) {
        int pool = poolOf[cell];
        return pool != NONE && taken[pool] + 1 > capacity[pool] + 1e-9;
    }

    /** Where a child goes who is bound for a cell that is full. */
    int overflow(int cell, double u) {
        int from = poolOf[cell] * PHASES * Grid.NEEDS * Grid.PLACEMENTS;
        return Rates.pick(overflow, from + row(Phase.of(Grid.age(cell)), Grid.need(cell)), Grid.PLACEMENTS, u);
    }
}
