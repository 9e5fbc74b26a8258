package org.evenkeel.model.monitor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.intake.ledger.Commitment;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Money;

/** The commitment record by placement and month, without any child's key. */
public final class Commitments {

    /** No record. */
    public static final Commitments NONE = new Commitments(List.of());

    private final Map<Placement, List<Commitment>> byPlacement = new EnumMap<>(Placement.class);

    private Commitments(List<Commitment> all) {
        for (Placement placement : Placement.ALL) {
            List<Commitment> of =
                    all.stream().filter(each -> each.placement() == placement).toList();
            if (!of.isEmpty()) {
                byPlacement.put(placement, of);
            }
        }
    }

    public static Commitments of(List<Commitment> all) {
        return new Commitments(all);
    }

    /** Whether children of a placement are in the record, so that it is taken to have all of them. */
    public boolean covers(Placement placement) {
        return byPlacement.containsKey(placement);
    }

    public boolean isEmpty() {
        return byPlacement.isEmpty();
    }

    /** Children paid for in a month, as far as was agreed by another. */
    public long children(Placement placement, int month, int knownBy) {
        return of(placement).stream()
                .filter(each -> each.covers(month) && each.isKnownIn(knownBy))
                .count();
    }

    /** What they cost in that month. */
    public Money cost(Placement placement, int month, int knownBy) {
        return Money.ofPence(of(placement).stream()
                .filter(each -> each.covers(month) && each.isKnownIn(knownBy))
                .mapToLong(each -> each.monthly().pence())
                .sum());
    }

    List<Commitment> of(Placement placement) {
        return byPlacement.getOrDefault(placement, List.of());
    }
}
