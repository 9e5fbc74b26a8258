package org.evenkeel.model.finance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.evenkeel.model.caseload.Snapshot;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;

/**
 * Plans by placement at the middle of a past month, from which the spending of a past year is worked out.
 *
 * @param month a {@code MonthIndex}
 * @param plans the count in each placement; one left out is 0
 * @param source where it comes from
 */
public record PlanCounts(int month, Map<Placement, Integer> plans, Source source) {

    /** Keeps its own copy. */
    public PlanCounts {
        Map<Placement, Integer> copy = new EnumMap<>(Placement.class);
        copy.putAll(plans);
        plans = Collections.unmodifiableMap(copy);
    }

    /** All of them. */
    public int total() {
        return plans.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The plans of a snapshot. */
    public static PlanCounts of(Snapshot snapshot, Source source) {
        int[] counts = snapshot.byPlacement();
        Map<Placement, Integer> plans = new EnumMap<>(Placement.class);
        for (Placement placement : Placement.ALL) {
            plans.put(placement, counts[placement.ordinal()]);
        }
        return new PlanCounts(snapshot.month(), plans, source);
    }
}
