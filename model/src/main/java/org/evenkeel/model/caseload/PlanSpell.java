package org.evenkeel.model.caseload;

import java.util.List;
import java.util.Optional;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;

/**
 * One plan from its start to its end, as far as it was seen. It names nobody. A flow of a month happens between the
 * middle of that month and the middle of the next, so that a plan that starts in month {@code s} is first there in
 * {@code s + 1}, and one that ceases in month {@code c} is last there in {@code c}.
 *
 * @param plan a number that tells plans apart, made with a key so that it leads back to no child
 * @param cohort the academic year (the calendar year in which it begins) in which the holder is 0 at 31 August before it
 * @param need the primary need; the last one recorded where it has changed
 * @param start how the plan began; empty where it was there already when the records begin
 * @param cease how it ended; empty where it goes on when the records end
 * @param placements where the child was, in order; at least one
 */
public record PlanSpell(
        long plan,
        int cohort,
        Need need,
        Optional<Start> start,
        Optional<Cease> cease,
        List<PlacementSpell> placements) {

    /**
     * A plan begins.
     *
     * @param month the month of the flow, a {@code MonthIndex}
     * @param movedIn whether the child came with a plan from another council
     */
    public record Start(int month, boolean movedIn) {}

    /**
     * A plan ends.
     *
     * @param month the month of the flow, a {@code MonthIndex}
     * @param reason why
     */
    public record Cease(int month, CeaseReason reason) {}

    /** Keeps its own copy; what happens later comes later. */
    public PlanSpell {
        placements = List.copyOf(placements);
        if (placements.isEmpty()) {
            throw new IllegalArgumentException("plan " + plan + " has no placement");
        }
        for (int i = 1; i < placements.size(); i++) {
            if (placements.get(i).from() <= placements.get(i - 1).from()) {
                throw new IllegalArgumentException("plan " + plan + ": placements are not in order");
            }
        }
        if (start.isPresent() && placements.getFirst().from() != start.get().month() + 1) {
            throw new IllegalArgumentException("plan " + plan + ": the first placement does not begin with the plan");
        }
        if (start.isPresent()
                && cease.isPresent()
                && cease.get().month() < start.get().month()) {
            throw new IllegalArgumentException("plan " + plan + " ends before it begins");
        }
        if (cease.isPresent()
                && placements.size() > 1
                && placements.getLast().from() > cease.get().month()) {
            throw new IllegalArgumentException("plan " + plan + " moves after its end");
        }
    }

    /** The cohort of a child who has an academic age in a month. */
    public static int cohortOf(int age, int month) {
        return MonthIndex.academicYear(month) - age;
    }

    /** Whether the plan was there at the middle of a month, as far as it was seen. */
    public boolean isThere(int month) {
        return start.map(begun -> begun.month() < month).orElse(true)
                && cease.map(ended -> month <= ended.month()).orElse(true);
    }

    /** The holder's age in a month: whole years at 31 August before the school year, held within 0 and 25. */
    public int age(int month) {
        return Math.clamp(MonthIndex.academicYear(month) - cohort, 0, Grid.MAX_AGE);
    }

    /** Where the child was at the middle of a month; before the first placement, the first. */
    public Placement placement(int month) {
        Placement there = placements.getFirst().placement();
        for (PlacementSpell spell : placements) {
            if (spell.from() <= month) {
                there = spell.placement();
            }
        }
        return there;
    }

    /** The cell of the {@link Grid} that the plan was in at the middle of a month. */
    public int cell(int month) {
        return Grid.cell(age(month), need, placement(month));
    }
}
