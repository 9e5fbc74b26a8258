package org.evenkeel.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What PostgreSQL's own note {@code postmaster.pid} says about the server that last ran on some data.
 *
 * @param pid its process
 * @param started when it started
 */
record Postmaster(long pid, Instant started) {
    /** A process that started this much later is another one that was given the same number, in seconds. */
    private static final long SAME = 60;

    /** Reads the note, if there is one. */
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException halfWritten) {
            return Optional.empty();
        }
    }

    /** Whether that server still runs: an orphan, since we hold the data folder's lock. */
    boolean isRunning() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    /**
     * Whether the process now has the same number by accident, as after the machine was restarted. PostgreSQL would
     * refuse to start for its sake.
     */
    boolean isSomebodyElse() {
        return !isRunning()
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().startInstant())
                        .filter(start -> start.isAfter(started.plusSeconds(SAME)))
                        .isPresent();
    }
}
