package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes on findings that travel from one check to the next. */
final class CheckNotesTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path notes = Path.of("");

    @BeforeEach
    void sample() {
        Path out = folder.resolve("sample");
        var said = Program.inside("sample", "--plans", "80", "--seed", "5", "--faults", "6", "--out", out.toString());
        assertThat(said.code()).isZero();
        file = out.resolve("sen2-2026.xml");
        notes = folder.resolve("notes.csv");
    }

    private Program.Outcome check(String day) {
        return Program.inside(
                "check",
                file.toString(),
                "--notes",
                notes.toString(),
                "--secret",
                folder.resolve("council.secret").toString(),
                "--on",
                day);
    }

    @Test
    void keepsANoteFromOneCheckToTheNextAndCountsWhatIsFixed() throws IOException {
        var first = check("2026-02-01");
        assertThat(first.code()).as(first.err()).isEqualTo(1);
        assertThat(first.err()).contains("Made a new secret");
        assertThat(first.out()).contains("6 new; now 6 open", "Readiness");
        List<String> rows = Files.readAllLines(notes);
        assertThat(rows).hasSize(7);
        Files.writeString(
                notes,
                Files.readString(notes)
                        .replaceFirst(",open,,,,", ",explained,as the tribunal ordered,data officer,03/02/2026,"));
        var second = check("2026-02-08");
        assertThat(second.out()).contains("0 fixed, 0 new; now 5 open, 1 explained", "2026-02-01", "2026-02-08");
        assertThat(Files.readString(notes)).contains("as the tribunal ordered,data officer,2026-02-03");
        var asJson = Program.inside("measures", file.toString(), "--format", "json");
        assertThat(asJson.out()).contains("\"readiness\":[{\"input\":\"requests\"");
        Path clean = folder.resolve("clean");
        Program.inside("sample", "--plans", "80", "--seed", "5", "--out", clean.toString());
        file = clean.resolve("sen2-2026.xml");
        var third = check("2026-02-15");
        assertThat(third.code()).isZero();
        assertThat(third.out()).contains("6 fixed, 0 new; now 0 open", "100% for every figure");
        assertThat(Files.readAllLines(folder.resolve("notes-checks.csv"))).hasSize(4);
    }

    @Test
    void refusesNotesThatCannotBeReadBeforeItReadsTheReturn() throws IOException {
        Files.writeString(notes, "rule,state\nD-001,open\n");
        var said = check("2026-02-01");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--notes", "no column");
        assertThat(folder.resolve("council.secret")).doesNotExist();
        assertThat(Files.readString(notes)).isEqualTo("rule,state\nD-001,open\n");
    }

    @Test
    void wantsNotesAndSecretTogether() {
        var said = Program.inside("check", file.toString(), "--notes", notes.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--notes and --secret want each other");
    }
}
