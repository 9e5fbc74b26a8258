package org.evenkeel.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped files are all accounted for, and a damaged copy is reported rather than believed. */
class ReferenceFilesTest {

    private static final Path SHIPPED = Path.of("..", "reference");
    private static final String HEADER = "time_period,geographic_level,region_code,old_la_code,la_name,";

    @TempDir
    private Path folder;

    @Test
    void namesTheSourceOfEveryFileAndTheFileOfEverySource() throws IOException {
        OpenStatistics open = OpenStatistics.load().get();
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            assertThat(files.map(path -> SHIPPED.relativize(path).toString())
                            .filter(name -> name.endsWith(".csv") || name.endsWith(".csv.gz"))
                            .map(name -> name.replace(".gz", ""))
                            .filter(name -> !name.equals("sources.csv"))
                            // Layouts and rules are no statistics: their own README or columns have their sources.
                            .filter(name -> Stream.of("sen2-return", "returns", "calendar", "disclosure", "scenarios")
                                    .noneMatch(name::startsWith)))
                    .containsExactlyInAnyOrderElementsOf(
                            open.sources().stream().map(ReferenceSource::file).toList());
        }
        assertThat(open.sources()).allSatisfy(source -> {
            assertThat(source.source().licence()).isEqualTo("OGL v3.0");
            assertThat(source.attribution()).contains("Open Government Licence v3.0");
        });
        assertThat(open.sourceOf("sen2/plans.csv").orElseThrow().source().citation())
                .contains("2025");
    }

    @Test
    void readsTheSameFromAFolderAsFromTheClassPath() {
        OpenStatistics folder = OpenStatistics.load(SHIPPED).get();
        OpenStatistics classPath = OpenStatistics.load().get();
        assertThat(folder.england().stock()).isEqualTo(classPath.england().stock());
        assertThat(folder.england().flows()).isEqualTo(classPath.england().flows());
    }

    @Test
    void saysThatAFolderIsMissingOrIsAnotherKindOfFolder() {
        assertThat(OpenStatistics.load(folder.resolve("nowhere")).errors())
                .singleElement()
                .satisfies(issue -> assertThat(issue.text()).contains("There is no such folder"));
        assertThat(OpenStatistics.load(folder).errors())
                .singleElement()
                .satisfies(issue -> assertThat(issue.text()).contains("sen2/plans.csv"));
    }

    private Findings read(String content) throws IOException {
        Files.writeString(folder.resolve("table.csv"), content);
        var findings = new Findings();
        SeriesTable.read(new ReferenceFiles.Folder(folder), "table.csv", List.of("plans"), findings);
        return findings;
    }

    @Test
    void reportsAMissingColumnByName() throws IOException {
        assertThat(read(HEADER + "ehcplans\n2023,Local authority,E12000009,865,Wiltshire,5\n")
                        .all())
                .singleElement()
                .satisfies(issue -> assertThat(issue.text()).startsWith("table.csv:1 plans: "));
    }

    @Test
    void reportsAFigureThatCannotBeReadWithItsLine() throws IOException {
        assertThat(read(HEADER + "plans\n2023,Local authority,E12000009,865,Wiltshire,5\n"
                                + "2024,Local authority,E12000009,865,Wiltshire,many\n")
                        .all())
                .singleElement()
                .satisfies(issue -> assertThat(issue.text()).startsWith("table.csv:3 plans: \"many\""));
    }

    @Test
    void reportsAPeriodThatIsNoYear() throws IOException {
        assertThat(read(HEADER + "plans\nlast year,Local authority,E12000009,865,Wiltshire,5\n")
                        .all())
                .singleElement()
                .satisfies(issue -> assertThat(issue.rule()).isEqualTo("period-unreadable"));
    }

    @Test
    void leavesOutARaggedRowAndSaysWhich() throws IOException {
        assertThat(read(HEADER + "plans\n2022,Local authority\n2023,Local authority,E12000009,865,Wiltshire,5\n")
                        .all())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.rule()).isEqualTo("row-ragged");
                    assertThat(issue.where().line()).isEqualTo(2);
                });
    }

    @Test
    void keepsWhatCameBeforeAFileBreaksOff() throws IOException {
        assertThat(read(HEADER + "plans\n2023,Local authority,E12000009,865,Wiltshire,5\n2024,\"Local")
                        .all())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.isError()).isTrue();
                    assertThat(issue.message()).contains("after 1 rows");
                });
    }

    @Test
    void reportsAMissingFile() {
        var findings = new Findings();
        SeriesTable.read(new ReferenceFiles.Folder(folder), "none.csv", List.of("plans"), findings);
        assertThat(findings.all())
                .singleElement()
                .satisfies(issue -> assertThat(issue.rule()).isEqualTo("file-missing"));
    }

    @Test
    void readsAFileThatASpreadsheetSavedWithAByteOrderMark() throws IOException {
        assertThat(read("\ufeff" + HEADER + "plans\n2023,Local authority,E12000009,865,Wiltshire,5\n")
                        .all())
                .isEmpty();
    }
}
