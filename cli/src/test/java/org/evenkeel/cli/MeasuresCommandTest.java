package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenkeel.model.intake.sen2.measure.Measure;
import org.evenkeel.model.intake.sen2.measure.Proportion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeasuresCommandTest {

    @TempDir
    private Path folder;

    private String now = "";
    private String before = "";

    @BeforeEach
    void inventsACouncil() {
        Path sample = folder.resolve("sample");
        assertThat(Program.inside("sample", "--plans", "120", "--out", sample.toString())
                        .code())
                .isZero();
        now = sample.resolve("sen2-2026.xml").toString();
        before = sample.resolve("sen2-2025.xml").toString();
    }

    @Test
    void tellsMeasuresBesideLastYearAndNeighboursInEightyColumns() {
        var said = Program.inside("measures", now, "--against", before, "--council", "Wiltshire");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "Wiltshire, collection year 2026",
                        "Plans in force",
                        "rounded to the nearest 5",
                        "statistical neighbours",
                        "--register");
        assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void holdsBackSmallNumbersUnlessRestricted() {
        String released = Program.inside("measures", now, "--format", "csv").out();
        String restricted = Program.inside("measures", now, "--format", "csv", "--restricted")
                .out();
        assertThat(released.lines().skip(1).map(line -> line.split(",")))
                .allMatch(cells -> cells[cells.length - 5].matches("c|\\d*[05]"));
        assertThat(released).contains(",c,");
        assertThat(restricted).contains("plans,all,all,Plans in force,120,").doesNotContain(",c,");
    }

    @Test
    void writesEveryTableAndSaysInTheNameWhatIsRestricted() throws IOException {
        Path out = folder.resolve("out");
        assertThat(Program.inside("measures", now, "--out", out.toString()).code())
                .isZero();
        assertThat(out).isDirectoryContaining("glob:**/measures.csv").isDirectoryContaining("glob:**/shares.csv");
        assertThat(Files.readString(out.resolve("definitions.csv"))).contains("our own reading");
        assertThat(Files.readString(out.resolve("measures.json"))).contains("\"restricted\":false");
        assertThat(Program.inside("measures", now, "--restricted", "--out", out.toString())
                        .code())
                .isZero();
        assertThat(out)
                .isDirectoryContaining("glob:**/measures-restricted.csv")
                .isDirectoryNotContaining("glob:**/measures.csv");
    }

    @Test
    void thePageOfMeasuresHasEveryDefinition() throws IOException {
        String page = Files.readString(Program.home().resolve("docs/method/measures.md"));
        assertThat(Measure.ALL)
                .allSatisfy(measure -> assertThat(page)
                        .contains("| `" + measure.code() + "` | " + measure.label() + " | " + measure.definition()
                                + " | " + measure.source() + " |"));
        assertThat(Proportion.ALL).allSatisfy(share -> assertThat(page).contains("| `" + share.code() + "` |"));
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var said = Program.inside("measures", before, "--against", now, "--council", "Atlantis", "--register", now);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).hasSize(3);
        assertThat(said.err()).contains("--against wants the return of the year before", "--council", "--register");
    }
}
