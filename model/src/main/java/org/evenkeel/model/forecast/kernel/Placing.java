package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.kernel.Draws.Purpose;
import org.evenkeel.model.sector.Placement;

/**
 * Where children go after redirection, new places and places that are full, who would otherwise go to a placement.
 *
 * <p>A redirect is for those who are bound for a placement as things are, not for those whom another redirect sends
 * there, so that the order of a plan does not matter: of several that would each have a child, the one whose draw lies
 * furthest within its share has it.
 *
 * <p>A new place is held by the child who took it, until the child ceases, moves, or grows out of the ages it is for.
 * Whoever finds a limited placement full goes elsewhere, and may wait. Both are kept as a tag of the plan: above 0 the
 * intervention whose place it holds, below 0 the placement for which it waits.
 */
final class Placing {

    /** Placements in which a child is settled and does not wait for a place elsewhere. */
    private static final boolean[] SETTLED = new boolean[Grid.PLACEMENTS];

    static {
        SETTLED[Placement.INDEPENDENT_SPECIAL.ordinal()] = true;
        SETTLED[Placement.INDEPENDENT_MAINSTREAM.ordinal()] = true;
        SETTLED[Placement.SPECIALIST_POST_16.ordinal()] = true;
    }

    private final Actions actions;
    private final Pools pools;
    private final int[] redirects;
    private final int[] opening;
    private final boolean[][] adds;
    private final double[] now;
    private final int[] held;
    private long overflowKey;

    Placing(Actions actions, Assumptions assumptions) {
        this.actions = actions;
        this.pools = new Pools(assumptions);
        List<Intervention> interventions = actions.interventions();
        redirects = Lot.of(interventions, Lever.Redirect.class).all();
        opening = Lot.of(interventions, Lever.Places.class).all();
        now = new double[interventions.size()];
        held = new int[interventions.size()];
        adds = new boolean[interventions.size()][pools.count()];
        for (int i : opening) {
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                if (pools.of(cell) != Pools.NONE
                        && Grid.placement(cell) == places(i).placement().ordinal()
                        && interventions.get(i).scope().covers(Grid.age(cell), Grid.need(cell))) {
                    adds[i][pools.of(cell)] = true;
                }
            }
        }
    }

    private Lever.Places places(int i) {
        return (Lever.Places) actions.interventions().get(i).lever();
    }

    void begin(long seed, int run) {
        Arrays.fill(held, 0);
        pools.draw(seed, run);
    }

    void setMonth(int month, long newOverflowKey) {
        overflowKey = newOverflowKey;
        for (int i : redirects) {
            now[i] = actions.strength(i, month);
        }
        open(month);
    }

    /** Opens the places that there are in a month. */
    void open(int month) {
        pools.setMonth(month);
        for (int i : opening) {
            now[i] = actions.strength(i, month);
            pools.add(adds[i], now[i]);
        }
    }

    boolean redirects() {
        return redirects.length > 0;
    }

    /** Whether there are places to be taken, held or waited for. */
    boolean isLimited() {
        return opening.length > 0 || !pools.isEmpty();
    }

    /** Where a child is sent who would otherwise go to the placement of a cell. */
    int redirected(int cell, long key, int id) {
        int goesTo = Grid.placement(cell);
        double least = 1;
        for (int i : redirects) {
            Lever.Redirect redirect =
                    (Lever.Redirect) actions.interventions().get(i).lever();
            if (now[i] > 0 && redirect.from().ordinal() == Grid.placement(cell) && actions.covers(i, cell, id)) {
                double within = Draws.unit(key ^ actions.hash(i), id) * 100 / now[i];
                int to = redirect.to().ordinal();
                if (within < least && !pools.isFull(cell - Grid.placement(cell) + to)) {
                    least = within;
                    goesTo = to;
                }
            }
        }
        return goesTo;
    }

    /** The tag of a child bound for a cell who can have one of an intervention's new places; 0 if there is none. */
    int newPlace(int bound, int id) {
        for (int i : opening) {
            if (held[i] + 1 <= now[i] + 1e-9
                    && places(i).insteadOf().ordinal() == Grid.placement(bound)
                    && actions.covers(i, bound, id)
                    && !pools.isFull(placeOf(i + 1, bound))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether an intervention has new places for children bound for a cell, free or not. */
    boolean isInsteadOf(int bound) {
        for (int i : opening) {
            if (now[i] > 0 && places(i).insteadOf().ordinal() == Grid.placement(bound)) {
                return true;
            }
        }
        return false;
    }

    /** The cell in which a place is that a tag stands for. */
    int placeOf(int tag, int cell) {
        return cell - Grid.placement(cell) + places(tag - 1).placement().ordinal();
    }

    boolean isFull(int cell) {
        return pools.isFull(cell);
    }

    boolean isPool(int cell) {
        return pools.of(cell) != Pools.NONE;
    }

    /** Where a child goes who is bound for a cell that is full. */
    int overflow(int cell, int id) {
        return pools.overflow(cell, Draws.unit(overflowKey, id));
    }

    static boolean isSettled(int placement) {
        return SETTLED[placement];
    }

    /** The tag of a child who waits for the placement of a cell. */
    static int waitsFor(int cell) {
        return -1 - Grid.placement(cell);
    }

    /** Someone came to a cell, or (-1) left it. */
    void count(int cell, int tag, int change) {
        pools.count(cell, change);
        if (tag > 0) {
            held[tag - 1] += change;
        }
    }

    /** What becomes of a tag when a child is a year older. */
    int tagWhenOlder(int tag, int cell, int id) {
        if (tag > 0 && !actions.covers(tag - 1, cell - Grid.placement(cell) + insteadOf(tag), id)) {
            held[tag - 1]--;
            return 0;
        }
        return tag < 0 && !isPool(cell - Grid.placement(cell) - tag - 1) ? 0 : tag;
    }

    private int insteadOf(int tag) {
        return places(tag - 1).insteadOf().ordinal();
    }

    void recount(Stock stock) {
        pools.recount(stock);
    }

    /** The key of the lot by which places are given where more want them than there are. */
    static long lotKey(long seed, int run) {
        return Draws.key(seed, run, 0, Purpose.PLACE_ORDER);
    }
}
