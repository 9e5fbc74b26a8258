package org.evenkeel.model.intake.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The decisions of a mapping, and which of them have been of use. */
final class Decisions {

    private final LedgerMapping mapping;
    private final Set<Dismissal> used = new HashSet<>();

    Decisions(LedgerMapping mapping) {
        this.mapping = mapping;
    }

    Optional<Dismissal> of(Fault fault, String code, String journal) {
        Optional<Dismissal> found = mapping.dismissal(fault, code, journal);
        found.ifPresent(used::add);
        return found;
    }

    List<Dismissal> idle() {
        List<Dismissal> idle = new ArrayList<>(mapping.dismissals());
        idle.removeAll(used);
        return idle;
    }
}
