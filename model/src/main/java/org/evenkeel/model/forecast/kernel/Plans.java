package org.evenkeel.model.forecast.kernel;

import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;

/** Plans as they start, move and cease in a run, each in the placement it is bound for or where there is a place. */
public final class Plans {

    private static final int EARLY_YEARS = Placement.EARLY_YEARS.ordinal();
    private static final int MAX_AGE_REASON = CeaseReason.MAX_AGE.ordinal();

    private final Stock stock;
    private final Placing placing;
    private final RunTally tally;
    private final long seed;
    private int run;
    private int month;
    private int fromStart;

    // Of the run, and of its month: worked out once for the thousands who need them.
    private long lifeKey;
    private long patienceKey;
    private long newPatienceKey;
    private long lotKey;

    Plans(Stock stock, Placing placing, RunTally tally, long seed) {
        this.stock = stock;
        this.placing = placing;
        this.tally = tally;
        this.seed = seed;
    }

    void begin(int number) {
        run = number;
        lifeKey = Draws.key(seed, run, 0, Purpose.LIFE);
        patienceKey = Draws.key(seed, run, 0, Purpose.PATIENCE);
        lotKey = Placing.lotKey(seed, run);
        stock.clear();
    }

    void enter(int newMonth, int newFromStart) {
        month = newMonth;
        fromStart = newFromStart;
        newPatienceKey = Draws.key(seed, run, month, Purpose.PATIENCE);
    }

    /** Puts the plan of the opening day with this number into the stock. */
    void open(int id, int cell) {
        hold(id, cell);
    }

    /** Starts a plan and counts it: in the placement of a cell, or where there is a place. */
    public void start(int id, int cell) {
        int tag = placing.isLimited() ? placing.newPlace(cell, id) : 0;
        if (tag > 0) {
            enter(id, placing.placeOf(tag, cell), tag);
        } else {
            arrive(id, cell);
        }
    }

    /** Takes in a child who has a plan already; as {@link #start}, but new places are not for them. */
    public void arrive(int id, int cell) {
        if (placing.isFull(cell)) {
            int placement = placing.overflow(cell, id);
            enter(
                    id,
                    cell - Grid.placement(cell) + placement,
                    Placing.isSettled(placement) ? 0 : Placing.waitsFor(cell));
        } else {
            enter(id, cell, 0);
        }
    }

    private void enter(int id, int cell, int tag) {
        stock.tag(hold(id, cell), tag);
        placing.count(cell, tag, 1);
        tally.started(fromStart, cell);
    }

    /** Puts a plan into the stock with the luck that is its own; its position. */
    private int hold(int id, int cell) {
        return stock.add(id, cell, Draws.exponential(lifeKey, id), Draws.exponential(patienceKey, id));
    }

    /**
     * Moves a child who is bound for a placement there, or to a new place instead of it; where it is full, to where such
     * children otherwise are, or leaves the child to wait. Gives new patience.
     */
    public void moveTo(int position, int placement) {
        int cell = stock.cell(position);
        int bound = cell - Grid.placement(cell) + placement;
        int tag = placing.isLimited() ? placing.newPlace(bound, stock.id(position)) : 0;
        if (tag > 0) {
            put(position, placing.placeOf(tag, bound), tag);
        } else if (bound == cell || !placing.isFull(bound)) {
            put(position, bound, 0);
        } else {
            overflow(position, cell, bound);
        }
        stock.refill(position, Draws.exponential(newPatienceKey, stock.id(position)));
    }

    private void overflow(int position, int cell, int bound) {
        int to = placing.overflow(bound, stock.id(position));
        boolean settled = Placing.isSettled(to);
        if (settled || Grid.placement(cell) == EARLY_YEARS) {
            put(position, bound - Grid.placement(bound) + to, settled ? 0 : Placing.waitsFor(bound));
        } else if (stock.tag(position) <= 0) {
            stock.tag(position, Placing.waitsFor(bound));
        }
    }

    /** Moves a child whom an intervention moves, unless there is no place. */
    public void moveIfRoom(int position, int placement) {
        int cell = stock.cell(position);
        int bound = cell - Grid.placement(cell) + placement;
        if (!placing.isFull(bound)) {
            put(position, bound, 0);
            stock.refill(position, Draws.exponential(newPatienceKey, stock.id(position)));
        }
    }

    private void put(int position, int cell, int tag) {
        placing.count(stock.cell(position), stock.tag(position), -1);
        placing.count(cell, tag, 1);
        stock.move(position, cell);
        stock.tag(position, tag);
    }

    /** Makes everyone a year older, and opens the places that there are in September. */
    public void turnYear() {
        stock.age();
        if (placing.isLimited()) {
            placing.open(month + 1);
            placing.recount(stock);
            for (int position = 0; position < stock.positions(); position++) {
                if (stock.tag(position) != 0) {
                    stock.tag(
                            position,
                            placing.tagWhenOlder(stock.tag(position), stock.cell(position), stock.id(position)));
                }
            }
        }
    }

    /** Whether places are limited, so that it matters who takes them first. */
    public boolean isPlacesLimited() {
        return placing.isLimited();
    }

    /**
     * When it is a child's turn at a phase transfer, lowest first: those who leave places before those who wait, those
     * bound for limited places, and those for whom new places are instead of others; among each by lot.
     */
    public long turn(int position, int placement, boolean waiting) {
        int cell = stock.cell(position);
        int bound = cell - Grid.placement(cell) + placement;
        long group = waiting ? 1 : placing.isPool(bound) ? 2 : placing.isInsteadOf(bound) ? 3 : 0;
        return group << 28 | (long) (Draws.unit(lotKey, stock.id(position)) * (1 << 28));
    }

    /** Ceases a plan and counts it. */
    public void cease(int position, int reason) {
        tally.ceased(fromStart, stock.cell(position), reason);
        placing.count(stock.cell(position), stock.tag(position), -1);
        stock.remove(position);
    }

    /** Ceases a plan because its holder passes the highest age. */
    public void ceaseAtMaxAge(int position) {
        cease(position, MAX_AGE_REASON);
    }
}
