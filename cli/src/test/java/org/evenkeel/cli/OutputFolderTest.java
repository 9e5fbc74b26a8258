package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {

    private static final OutputFolder.Ours OURS = (_, name) -> name.endsWith(".csv");

    @TempDir
    private Path folder;

    @Test
    void takesItsPlaceOnlyWhenPublished() throws IOException {
        Path target = folder.resolve("out");
        try (var output = OutputFolder.open(target, () -> {})) {
            Files.writeString(output.path().resolve("plans.csv"), "new");
            assertThat(target).doesNotExist();
            output.publish();
        }
        assertThat(target.resolve("plans.csv")).hasContent("new");
        assertThat(entries(folder)).containsExactly("out");
    }

    @Test
    void leavesNothingBehindWhenItIsNotPublished() throws IOException {
        try (var output = OutputFolder.open(folder.resolve("a/b/out"), () -> {})) {
            Files.createDirectory(output.path().resolve("charts"));
            Files.writeString(output.path().resolve("charts/plans.svg"), "half");
        }
        assertThat(entries(folder)).isEmpty();
    }

    @Test
    void replacesWhatItWroteBefore() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out"));
        Files.writeString(target.resolve("plans.csv"), "old");
        Files.writeString(target.resolve("position.csv"), "old");
        assertThat(OutputFolder.obstacle(target, OURS)).isEmpty();
        try (var output = OutputFolder.open(target, () -> {})) {
            Files.writeString(output.path().resolve("plans.csv"), "new");
            assertThat(target.resolve("plans.csv")).hasContent("old");
            output.publish();
        }
        assertThat(target.resolve("plans.csv")).hasContent("new");
        assertThat(entries(target)).containsExactly("plans.csv");
        assertThat(entries(folder)).containsExactly("out");
    }

    @Test
    void refusesAFolderThatHoldsSomeoneElsesFiles() throws IOException {
        Path target = Files.createDirectory(folder.resolve("out"));
        Files.writeString(target.resolve("plans.csv"), "old");
        Files.writeString(target.resolve("notes.txt"), "mine");
        assertThat(OutputFolder.obstacle(target, OURS))
                .hasValueSatisfying(fault ->
                        assertThat(fault).contains("notes.txt", "did not write").doesNotContain("plans.csv"));
    }

    @Test
    void refusesAFileInTheWay() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "mine");
        assertThat(OutputFolder.obstacle(file, OURS))
                .hasValueSatisfying(fault -> assertThat(fault).contains("is a file"));
        assertThat(OutputFolder.obstacle(file.resolve("deeper"), OURS))
                .hasValueSatisfying(fault -> assertThat(fault).contains("is a file"));
    }

    @Test
    void refusesTheFolderOneIsIn() {
        assertThat(OutputFolder.obstacle(Path.of("."), OURS))
                .hasValueSatisfying(fault -> assertThat(fault).contains("the folder you are in"));
        assertThat(OutputFolder.obstacle(Path.of("/"), OURS)).isPresent();
    }

    @Test
    void takesAFolderThatIsEmptyOrNotThereYet() throws IOException {
        assertThat(OutputFolder.obstacle(Files.createDirectory(folder.resolve("empty")), OURS))
                .isEmpty();
        assertThat(OutputFolder.obstacle(folder.resolve("not/there/yet"), OURS)).isEmpty();
    }

    private static List<String> entries(Path of) throws IOException {
        try (Stream<Path> entries = Files.list(of)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
