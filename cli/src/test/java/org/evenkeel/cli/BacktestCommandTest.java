package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BacktestCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesScoresAndTheFiguresBehindThem() throws IOException {
        Path out = folder.resolve("backtest");
        var said = quick(out, "1");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Plans in January", "evenkeel", "england-growth");
        assertThat(Files.readString(out.resolve("scores.csv")))
                .startsWith("measure,horizon,method,figures,mape")
                .contains("caseload,1,evenkeel,");
        assertThat(Files.readString(out.resolve("forecasts.csv")))
                .startsWith("council,measure,origin,horizon,method,last_known,actual,point,q2.5,q10")
                .contains(",caseload,2022,1,mix,");
    }

    @Test
    void saysTheSameOnAnyNumberOfThreads() throws IOException {
        quick(folder.resolve("one"), "1");
        quick(folder.resolve("two"), "2");
        assertThat(folder.resolve("one").resolve("forecasts.csv"))
                .hasSameBinaryContentAs(folder.resolve("two").resolve("forecasts.csv"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var said =
                Program.inside("backtest", "--origins", "2030", "--measures", "pupils", "--methods", "mix", "--page");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).hasSize(3);
        assertThat(said.err()).contains("\"2030\"", "\"pupils\"", "--page is about evenkeel");
    }

    @Test
    void letsOnlySimpleMethodsBeginBeforeRequestsWerePublished() {
        var said = Program.inside("backtest", "--origins", "2015..2018");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--origins before 2018");
    }

    private static Program.Outcome quick(Path out, String threads) {
        return Program.inside(
                "backtest",
                "--origins",
                "2022",
                "--horizons",
                "1",
                "--measures",
                "caseload",
                "--methods",
                "evenkeel,mix,england-growth",
                "--runs",
                "5",
                "--each",
                "40",
                "--threads",
                threads,
                "--out",
                out.toString());
    }
}
