package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterruptionTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @TempDir
    private Path said;

    @Test
    void leavesNothingBehind() throws Exception {
        Path err = said.resolve("err");
        Process process = Program.start(
                folder, said.resolve("out"), err, "forecast", "--council", "all", "--runs", "500", "--out", "deep/out");
        try {
            long began = System.nanoTime();
            while (!Files.exists(folder.resolve("deep"))) {
                assertThat(process.isAlive()).as(() -> "still running").isTrue();
                assertThat(System.nanoTime() - began).isLessThan(LONG_ENOUGH.toNanos());
                Thread.onSpinWait();
            }
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(128 + 15);
        } finally {
            process.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
        assertThat(Files.readString(err)).contains("evenkeel: stopped before the end; nothing was written.");
    }
}
