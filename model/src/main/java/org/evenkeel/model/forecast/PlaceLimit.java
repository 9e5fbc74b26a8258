package org.evenkeel.model.forecast;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.sector.Phase;
import org.evenkeel.model.sector.Placement;

/**
 * How many places there are in one kind of placement, for children of some phases together. See
 * {@code docs/method/places.md}.
 *
 * @param placement the kind of placement
 * @param phases whose places they are; at least one
 * @param opening places on the first day; empty if all are taken then: full today
 * @param opens places that open later whatever is decided, by the month (a {@code MonthIndex}) from which they are there
 * @param overflow where children go who find no place, as shares that add to 1; empty if as the council's own plans are
 *     at the start, by phase and need
 */
public record PlaceLimit(
        Placement placement,
        Set<Phase> phases,
        Optional<Assumption> opening,
        SortedMap<Integer, Assumption> opens,
        Map<Placement, Double> overflow) {

    /** The kinds of placement whose places are the council's to open: the others take as many as come. */
    public static final Set<Placement> KINDS =
            Set.of(Placement.STATE_SPECIAL, Placement.SEN_UNIT, Placement.RESOURCED_PROVISION);

    private static final double TOLERANCE = 1e-9;

    /** Keeps its own copies. */
    public PlaceLimit {
        phases = Set.copyOf(phases);
        opens = Collections.unmodifiableSortedMap(new TreeMap<>(opens));
        overflow = overflow.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(overflow));
        double sum = overflow.values().stream().mapToDouble(Double::doubleValue).sum();
        if (phases.isEmpty() || !KINDS.contains(placement) || (!overflow.isEmpty() && Math.abs(sum - 1) > TOLERANCE)) {
            throw new IllegalArgumentException(
                    "Places are in a special school, unit or resourced provision, for a phase; overflow adds to 1");
        }
    }

    /** Whether a child of an age and placement has one of these places. */
    public boolean covers(int age, int place) {
        return placement.ordinal() == place && phases.contains(Phase.of(age));
    }
}
