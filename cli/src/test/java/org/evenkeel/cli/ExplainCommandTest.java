package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {

    private static final String EXAMPLE =
            Program.home().resolve("examples/wiltshire-2025.yaml").toString();

    @TempDir
    private Path folder;

    private static String actuals(String name) {
        return Program.home().resolve("examples/actuals/" + name).toString();
    }

    @Test
    void explainsTheWorkedExamplesSixHundredAndFiftyPlansAsFarAsItsFiguresGo() {
        Program.Outcome outcome = Program.inside(
                "explain", EXAMPLE, "--actuals", actuals("wiltshire-2024.csv"), "--out", folder.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("650", "New plans less ceased ones, together    484", "not this plan's");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= Terminal.WIDTH);
        assertThat(folder).isDirectoryContaining("glob:**actuals-plans.csv");
    }

    @Test
    void tellsEveryCauseApartWhereTheFileHoldsThemAll() {
        Program.Outcome outcome = Program.inside("explain", EXAMPLE, "--actuals", actuals("invented-2025.csv"));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("Time taken, and backlog", "Placements of plans", "Prices", "What plans cost");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= Terminal.WIDTH);
    }

    @Test
    void takesANumberApartDownToItsSources() {
        Program.Outcome outcome =
                Program.inside("explain", EXAMPLE, "--figure", "in-year@2028-29", "--out", folder.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).startsWith("In-year position, 2028-29: ");
        assertThat(outcome.out()).contains("= income less spending", "2025-01-15)", "(as above)");
        assertThat(outcome.out().lines()).allMatch(line -> line.length() <= Terminal.WIDTH);
        assertThat(folder).isDirectoryContaining("glob:**explanation.csv");
    }

    @Test
    void namesEveryFaultOfTheFileAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("m.csv"), "month,plans\n2025-13,1\n2025-02,x\n");
        Program.Outcome outcome = Program.inside("explain", EXAMPLE, "--actuals", file.toString());
        assertThat(outcome.err().lines()).hasSize(2);
        assertThat(outcome.out()).isEmpty();
    }
}
