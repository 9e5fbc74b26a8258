package org.evenkeel.model.caseload;

import java.util.Optional;
import org.evenkeel.model.caseload.PlanSpell.Cease;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.time.MonthIndex;

/**
 * What happened to the plans of a caseload in some months, and for how long it could have happened: events and
 * person-months at risk by {@link Grid}. A plan counts from the month in which it is first seen to the one in which it
 * is last seen, so that a plan which was there before the records begin, or goes on after they end, tells as much as was
 * seen of it and no more. A plan that ceases or moves within a month was at risk for half of it, and a plan that starts
 * and ceases within one counts for both.
 */
public final class Occurrences {

    private static final double HALF = 0.5;
    private static final int REASONS = CeaseReason.values().length;

    private final int from;
    private final int to;
    private final double[] atRisk = new double[Grid.SIZE];
    private final double[] free = new double[Grid.SIZE];
    private final int[] transfers = new int[Grid.SIZE];
    private final int[] ceased = new int[Grid.SIZE];
    private final int[] reasons = new int[Grid.AGES * REASONS];
    private final int[] moves = new int[Grid.SIZE * Grid.PLACEMENTS];
    private final int[] started = new int[Grid.SIZE];
    private int movedIn;

    private Occurrences(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /**
     * What happened between the middles of two months, as far as the records cover them.
     *
     * @throws IllegalArgumentException if they cover no month between the two
     */
    public static Occurrences between(Caseload caseload, int from, int to) {
        Occurrences seen = new Occurrences(Math.max(from, caseload.from()), Math.min(to, caseload.to()));
        if (seen.to <= seen.from) {
            throw new IllegalArgumentException(
                    "The records say nothing about " + MonthIndex.text(from) + " to " + MonthIndex.text(to));
        }
        caseload.spells().forEach(seen::add);
        return seen;
    }

    private void add(PlanSpell spell) {
        spell.start()
                .filter(start -> start.month() >= from && start.month() < to)
                .ifPresent(start -> {
                    int cell = spell.cell(start.month());
                    if (start.movedIn()) {
                        movedIn++;
                    } else {
                        started[cell]++;
                    }
                    spell.cease()
                            .filter(cease -> cease.month() == start.month())
                            .ifPresent(cease -> ceases(cell, cease));
                });
        int first =
                spell.start().map(start -> Math.max(from, start.month() + 1)).orElse(from);
        int last = spell.cease().map(cease -> Math.min(to - 1, cease.month())).orElse(to - 1);
        for (int month = first; month <= last; month++) {
            int cell = spell.cell(month);
            int now = month;
            Optional<Cease> ends = spell.cease().filter(cease -> cease.month() == now);
            if (ends.isPresent()) {
                atRisk[cell] += HALF;
                ceases(cell, ends.get());
            } else {
                atRisk[cell] += 1;
                staysOrMoves(cell, spell.placement(month + 1).ordinal(), MonthIndex.leadsIntoSeptember(month));
            }
        }
    }

    /** Plans of those who are 25 when the school year ends must cease, so that they say nothing about a chance. */
    private void ceases(int cell, Cease cease) {
        if (Grid.age(cell) < Grid.MAX_AGE || !MonthIndex.leadsIntoSeptember(cease.month())) {
            ceased[cell]++;
            reasons[Grid.age(cell) * REASONS + cease.reason().ordinal()]++;
        }
    }

    private void staysOrMoves(int cell, int next, boolean intoSeptember) {
        boolean moves = next != Grid.placement(cell);
        free[cell] += moves ? HALF : 1;
        transfers[cell] += intoSeptember ? 1 : 0;
        if (moves) {
            this.moves[cell * Grid.PLACEMENTS + next]++;
        }
    }

    /** Months from the first to the last. */
    public int months() {
        return to - from;
    }

    /** Person-months in which plans of a cell could have ceased. */
    public double atRisk(int cell) {
        return atRisk[cell];
    }

    /** Plans of a cell that ceased; those that had to, their holders being 25 when the year ended, are left out. */
    public int ceased(int cell) {
        return ceased[cell];
    }

    /** Plans that ceased at an age for a reason. */
    public int ceased(int age, CeaseReason reason) {
        return reasons[age * REASONS + reason.ordinal()];
    }

    /** Plans that ceased. */
    public int ceased() {
        return sum(ceased);
    }

    /** Person-months in which children of a cell, whose plan went on, could have moved to another placement. */
    public double free(int cell) {
        return free[cell];
    }

    /** Children of a cell whose plan went on into a new school year. */
    public int transfers(int cell) {
        return transfers[cell];
    }

    /** Children of a cell who moved to a placement. */
    public int moves(int cell, int placement) {
        return moves[cell * Grid.PLACEMENTS + placement];
    }

    /** Children who moved to another placement. */
    public int moves() {
        return sum(moves);
    }

    /** New plans by the cell they began in; children who moved in with a plan are not among them. */
    public int started(int cell) {
        return started[cell];
    }

    /** New plans. */
    public int started() {
        return sum(started);
    }

    /** Children who moved in with a plan. */
    public int movedIn() {
        return movedIn;
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }
}
