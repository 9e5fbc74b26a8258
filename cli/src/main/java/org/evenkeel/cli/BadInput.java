package org.evenkeel.cli;

import java.util.List;

/** What was given cannot be used: one message for each fault. Thrown before anything is written. */
final class BadInput extends Exception {

    private final List<String> messages;

    BadInput(List<String> messages) {
        super(String.join("; ", messages));
        this.messages = List.copyOf(messages);
    }

    List<String> messages() {
        return messages;
    }
}
