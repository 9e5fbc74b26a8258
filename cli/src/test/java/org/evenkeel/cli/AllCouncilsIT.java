package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every council in one command, in a process with little memory. */
final class AllCouncilsIT {

    @TempDir
    private Path folder;

    @Test
    void givesEachCouncilTheFiguresThatItHasAlone() throws Exception {
        var all = forecast("all");
        assertThat(all.code()).isZero();
        assertThat(all.out()).contains("Barking and Dagenham", "York").doesNotContain("cannot be forecast");
        assertThat(all.out().lines()).allMatch(line -> line.length() <= 80);

        var councils = councils("all");
        assertThat(councils).hasSize(153).isSorted().doesNotHaveDuplicates();

        assertThat(forecast("Rutland", "--threads", "3").code()).isZero();
        for (var file : List.of("plans.csv", "position.csv")) {
            assertThat(rows("all", file)).isNotEmpty().isEqualTo(rows("Rutland", file));
        }
    }

    private List<String> councils(String out) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(out).resolve("plans.csv"))) {
            return lines.skip(1).map(line -> line.substring(0, 9)).distinct().toList();
        }
    }

    private List<String> rows(String out, String file) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(out).resolve(file))) {
            return lines.filter(line -> line.startsWith("E06000017,")).toList();
        }
    }

    private Program.Outcome forecast(String council, String... more) throws Exception {
        return Program.outside(
                folder,
                Stream.concat(
                                Stream.of(
                                        "forecast",
                                        "--council",
                                        council,
                                        "--runs",
                                        "2",
                                        "--until",
                                        "2025-03",
                                        "--out",
                                        council),
                                Stream.of(more))
                        .toArray(String[]::new));
    }
}
