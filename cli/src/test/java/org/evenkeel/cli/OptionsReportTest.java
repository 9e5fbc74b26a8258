package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OptionsReportTest {

    private static final String EXAMPLE =
            Program.home().resolve("examples/wiltshire-2025.yaml").toString();

    @TempDir
    private Path folder;

    @Test
    void weighsTheOptionsOfTheWorkedExample() throws IOException {
        Path out = folder.resolve("options");
        Program.Outcome outcome = Program.inside(
                "report", "options", EXAMPLE, "--runs", "5", "--format", "html", "--out", out.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("14 scenarios");
        assertThat(Files.readString(out.resolve("options.html")))
                .contains("Which lines overspend", "New special school", "No set of the interventions does it")
                .contains("as a rule nearer home")
                .contains("Anyone who needs a plan");
        assertThat(out).isDirectoryContaining("glob:**run.json");
    }

    @Test
    void refusesAGoalThatThePlanDoesNotHave() {
        Program.Outcome outcome = Program.inside("report", "options", EXAMPLE, "--goal", "bliss");
        assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains("the plan has no condition bliss", "in-year-balance-2030-31");
    }

    @Test
    void refusesAGoalForAWorkbook() {
        Program.Outcome outcome = Program.inside("report", "forecast", EXAMPLE, "--goal", "in-year-balance-2030-31");
        assertThat(outcome.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains("go with an options paper");
    }
}
