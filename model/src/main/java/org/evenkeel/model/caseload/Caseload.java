package org.evenkeel.model.caseload;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;

/**
 * Every plan that a council maintained at some time between two months, followed from one to the other. Plans that were
 * there before the first month are seen from it, and plans that go on after the last are seen up to it; nothing is
 * taken to be known about either beyond. De-identified.
 *
 * @param authority the council
 * @param from the first month at whose middle the plans are known, a {@code MonthIndex}
 * @param to the last such month, later than the first
 * @param spells the plans, each once
 * @param source what they were read from
 */
public record Caseload(LocalAuthority authority, int from, int to, List<PlanSpell> spells, Source source) {

    /** Keeps its own copy. */
    public Caseload {
        spells = List.copyOf(spells);
        if (to <= from) {
            throw new IllegalArgumentException("The records end in " + MonthIndex.text(to) + ", and must end after "
                    + MonthIndex.text(from) + ", where they begin");
        }
        Set<Long> seen = new HashSet<>();
        for (PlanSpell spell : spells) {
            if (!seen.add(spell.plan())) {
                throw new IllegalArgumentException("plan " + spell.plan() + " is there twice");
            }
            boolean startsLate =
                    spell.start().isPresent() && spell.start().get().month() >= to;
            boolean endsEarly = spell.cease().isPresent() && spell.cease().get().month() < from;
            if (startsLate || endsEarly) {
                throw new IllegalArgumentException("plan " + spell.plan() + " lies outside the months of the records");
            }
        }
    }

    /** Whether the plans of a month are known. */
    public boolean covers(int month) {
        return from <= month && month <= to;
    }

    /** The plans at the middle of a month. @throws IllegalArgumentException if the records do not cover it */
    public Snapshot at(int month) {
        if (!covers(month)) {
            throw new IllegalArgumentException("The records run from " + MonthIndex.text(from) + " to "
                    + MonthIndex.text(to) + ", and do not say how many plans there are in " + MonthIndex.text(month));
        }
        int[] plans = new int[Grid.SIZE];
        for (PlanSpell spell : spells) {
            if (spell.isThere(month)) {
                plans[spell.cell(month)]++;
            }
        }
        return Snapshot.of(month, plans);
    }
}
