package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvenkeelTest {

    @TempDir
    private Path folder;

    @Test
    void saysItsVersion() {
        var said = Program.inside("--version");
        assertThat(said.code()).isZero();
        assertThat(said.out().strip()).matches("Evenkeel \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void helpsWithEveryCommandInEightyColumns() {
        var said = Program.inside("help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("flows", "councils", "help");
        for (var command : new String[] {"forecast", "backtest", "flows", "councils"}) {
            var help = Program.inside("help", command);
            assertThat(help.code()).isZero();
            assertThat(help.out()).contains("Usage: ./evenkeel " + command);
            assertThat(help.out().lines()).allMatch(line -> line.length() <= 81);
            assertThat(Program.inside(command, "--help").out()).isEqualTo(help.out());
        }
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        var said = Program.inside("flow");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults())
                .containsExactly("evenkeel: there is no command \"flow\". Did you mean flows? See ./evenkeel help.");
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        var said = Program.inside("flows", "--request", "3");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).hasSize(1);
        assertThat(said.err()).contains("--requests", "./evenkeel help flows");
    }

    @Test
    void endsTheProcessWithItsCodeAndSpeaksUtf8Everywhere() throws Exception {
        var good = Program.outside(
                folder, "flows", "--requests", "1", "--no-to-assess", "50", "--no-to-issue", "0", "--ceased", "1");
        assertThat(good.code()).isZero();
        assertThat(good.out()).contains("\u22120.50");
        var bad = Program.outside(folder, "flows");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.faults()).hasSize(4);
    }
}
