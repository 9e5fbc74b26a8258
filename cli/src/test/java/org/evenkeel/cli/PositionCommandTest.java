package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PositionCommandTest {

    private static final String EXAMPLE =
            Program.home().resolve("examples/wiltshire-2025.yaml").toString();

    @TempDir
    private Path folder;

    @Test
    void saysWhatTheWorkedExampleComesToUnderTheRulesOfItsDay() {
        Program.Outcome outcome = Program.inside("position", EXAMPLE, "--runs", "10");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("until 2026-03-31", "Interest on the deficit", "Chance of in-year balance");
        assertThat(outcome.out()).contains("Safety valve agreement", "First breach");
        assertThat(outcome.out()).doesNotContain("Stability grant received");
    }

    @Test
    void saysItUnderLaterRulesMonthByMonthAndInFiles() {
        Program.Outcome outcome = Program.inside(
                "position",
                EXAMPLE,
                "--runs",
                "10",
                "--rules-as-of",
                "2026-06-01",
                "--monthly",
                "--out",
                folder.toString());
        assertThat(outcome.out()).contains("until 2028-03-31", "Stability grant received", "Month by month");
        assertThat(folder).isDirectoryContaining("glob:**position-stability-grant.csv");
        assertThat(folder).isDirectoryContaining("glob:**conditions.csv");
        assertThat(folder).isDirectoryContaining("glob:**position-months.csv");
    }

    @Test
    void refusesADayWhoseRulesAreNotKnown() {
        Program.Outcome outcome = Program.inside("position", EXAMPLE, "--rules-as-of", "1999-01-01");
        assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains("--rules-as-of wants a day");
    }
}
