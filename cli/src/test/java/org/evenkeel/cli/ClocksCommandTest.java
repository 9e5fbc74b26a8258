package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClocksCommandTest {

    @TempDir
    private Path folder;

    private String sample() {
        Path out = folder.resolve("sample");
        assertThat(Program.inside("sample", "--plans", "60", "--out", out.toString())
                        .code())
                .isZero();
        return out.resolve("sen2-2026.xml").toString();
    }

    @Test
    void listsWhatRunsAndWhatIsOverdueWithTheLaw() {
        var said = Program.inside("clocks", sample(), "--at", "2026-02-01");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("review the plan", "Overdue:", "section 44(1)", "child ");
        assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void writesARowForEveryClock() {
        var said = Program.inside("clocks", sample(), "--at", "2026-02-01", "--csv");
        assertThat(said.out().lines().findFirst())
                .contains("clock,child,since,due,days_left,exception,law,state,officer,team");
        assertThat(said.out().lines().filter(line -> line.startsWith("review,")))
                .hasSize(60);
    }

    @Test
    void groupsByOfficerAndSaysWhatPaceClearsTheBacklog() throws IOException {
        String sample = sample();
        Path officers = Files.writeString(folder.resolve("officers.csv"), "child,officer,team\n1,A. Quill,North\n");
        Path out = folder.resolve("out");
        var said = Program.inside(
                "clocks",
                sample,
                "--at",
                "2026-06-01",
                "--officers",
                officers.toString(),
                "--clear-by",
                "2026-12-31",
                "--out",
                out.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("A. Quill", "nobody named", "needed", "2026-12-31");
        assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Files.readString(out.resolve("backlog.csv"))).contains("review,60,");
        assertThat(Files.readString(out.resolve("officers.csv"))).contains("North,A. Quill,");
        assertThat(Files.readString(out.resolve("clocks.csv"))).contains(",overdue,");
    }

    @Test
    void tellsEveryFaultOfTheOfficersFileAtOnce() throws IOException {
        Path officers = Files.writeString(folder.resolve("officers.csv"), "child,officer\nx,A\n1,\n");
        var said = Program.inside("clocks", sample(), "--at", "2026-06-01", "--officers", officers.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).hasSize(2);
    }

    @Test
    void wantsADay() {
        var said = Program.inside("clocks", sample(), "--at", "soon");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).singleElement().asString().contains("\"soon\"");
    }
}
