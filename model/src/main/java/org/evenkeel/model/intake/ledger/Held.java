package org.evenkeel.model.intake.ledger;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row that is not simply posted.
 *
 * @param fault why
 * @param line its line in the file, from 1
 * @param code its subjective code; may be empty
 * @param journal its journal; may be empty
 * @param pence its amount as spending or income, if it could be read
 * @param message what is wrong, in a sentence
 * @param action what to do, in a sentence
 * @param decision what an officer has decided, if anything
 */
public record Held(
        Fault fault,
        int line,
        String code,
        String journal,
        OptionalLong pence,
        String message,
        String action,
        Optional<Dismissal> decision) {

    /** Whether somebody still has to map or dismiss it. */
    public boolean isOpen() {
        return decision.isEmpty();
    }
}
