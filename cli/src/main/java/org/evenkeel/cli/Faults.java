package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;

/** The faults of one command's input, gathered so that a person hears of all of them at once. */
final class Faults {

    private final List<String> messages = new ArrayList<>();

    /** One fault in one sentence: what, where, what to do. */
    void add(String message) {
        messages.add(message);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    void throwIfAny() throws BadInput {
        if (!messages.isEmpty()) {
            throw new BadInput(messages);
        }
    }
}
