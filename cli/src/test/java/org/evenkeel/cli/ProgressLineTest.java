package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void isSilentAboutShortWorkOffATerminal() {
        try (var progress = new ProgressLine(terminal(false))) {
            progress.part("Wiltshire", 0, 1);
            progress.at(1, 2);
            progress.at(2, 2);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void clearsItsLineOnATerminal() {
        try (var progress = new ProgressLine(terminal(true))) {
            progress.part("Wiltshire", 0, 1);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).endsWith("\r\u001b[K");
    }

    private Terminal terminal(boolean isTerminal) {
        PrintStream stream = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Terminal(stream, stream, isTerminal, isTerminal, false);
    }
}
