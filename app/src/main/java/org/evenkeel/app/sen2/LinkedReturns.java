package org.evenkeel.app.sen2;

import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.intake.sen2.link.Linked;
import org.evenkeel.model.intake.sen2.link.Linker;

/** A council's loaded returns, linked: what a forecast from its own records asks for. */
public final class LinkedReturns {
    private final ReturnStore store;

    LinkedReturns(ReturnStore store) {
        this.store = store;
    }

    /**
     * The plans of a council, followed through its loaded returns.
     *
     * @param council the nine-character code
     * @return the plans; empty without returns, or where they do not follow each other
     */
    public Optional<Caseload> caseload(String council) {
        return linked(council).optional().map(Linked::caseload);
    }

    /**
     * The same for two moments if and only if the same returns are loaded.
     *
     * @param council the nine-character code
     * @return the hashes of the files; empty without returns
     */
    public String hash(String council) {
        return store.all().stream()
                .filter(one -> one.council().equals(council))
                .map(LoadedReturn::sha256)
                .collect(Collectors.joining("+"));
    }

    Loaded<Linked> linked(String council) {
        return Linker.link(store.deidentified(council));
    }
}
