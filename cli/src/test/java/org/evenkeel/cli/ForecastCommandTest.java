package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForecastCommandTest {

    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesOnOneThreadAndOnThree() throws IOException {
        assertThat(forecast("one", "--threads", "1").code()).isZero();
        assertThat(forecast("three", "--threads", "3").code()).isZero();
        var one = files(folder.resolve("one"));
        assertThat(one).containsKeys("plans.csv", "forecast.html", "run.json", "charts/plans.svg");
        var three = files(folder.resolve("three"));
        one.remove("run.json");
        three.remove("run.json");
        // The page says how many threads there were no more than the figures do.
        assertThat(three).isEqualTo(one);
    }

    @Test
    void startsWithTheLastPlansAndLosesNone() throws IOException {
        assertThat(forecast("out").code()).isZero();
        Map<String, Double> means = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("out/plans.csv"))) {
            for (NamedCsvRecord row : rows) {
                assertThat(row.getField("council")).isEqualTo("E06000017");
                assertThat(row.getField("scenario")).isEqualTo("unmitigated");
                if (row.getField("group").equals("all")) {
                    means.put(
                            row.getField("month") + row.getField("measure"), Double.parseDouble(row.getField("mean")));
                }
            }
        }
        var months = means.keySet().stream()
                .map(key -> key.substring(0, 7))
                .distinct()
                .sorted()
                .toList();
        assertThat(months).hasSizeGreaterThan(12).last().isEqualTo("2025-06");
        for (int i = 0; i + 1 < months.size(); i++) {
            double closing = Objects.requireNonNull(means.get(months.get(i) + "plans"))
                    + Objects.requireNonNull(means.get(months.get(i) + "starts"))
                    - Objects.requireNonNull(means.get(months.get(i) + "ceases"));
            // Each mean is rounded to the second decimal.
            assertThat(Objects.requireNonNull(means.get(months.get(i + 1) + "plans")))
                    .isCloseTo(closing, Offset.offset(0.021));
        }
    }

    @Test
    void tellsTheForecastInEightyColumnsAndWhereItsFilesAre() {
        var said = forecast("out");
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith("Rutland, ")
                .contains("Jun 2025", "8 in 10 runs", "known", "anyone who needs a plan", "forecast.html");
        assertThat(said.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void namesEveryFaultAtOnceAndWritesNothing() throws IOException {
        Path out = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        var said = Program.inside(
                "forecast",
                "--council",
                "Wiltshir",
                "--runs",
                "0",
                "--seed",
                "one",
                "--until",
                "2031-13",
                "--threads",
                "-1",
                "--out",
                out.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.faults()).hasSize(6).allMatch(line -> line.startsWith("evenkeel: --"));
        assertThat(said.err())
                .contains("Did you mean Wiltshire?", "\"0\"", "\"one\"", "\"2031-13\"", "\"-1\"", "notes.txt");
        assertThat(files(folder)).containsOnlyKeys("mine/notes.txt");
    }

    @Test
    void refusesAnEndBeforeTheStartAndLeavesNothingBehind() throws IOException {
        for (var until : List.of("2019-01", "2099-01")) {
            var said = Program.inside(
                    "forecast",
                    "--council",
                    "Rutland",
                    "--until",
                    until,
                    "--out",
                    folder.resolve("a/b").toString());
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.faults()).hasSize(1);
            assertThat(said.err()).contains("--until " + until);
            try (Stream<Path> entries = Files.list(folder)) {
                assertThat(entries).isEmpty();
            }
        }
    }

    @Test
    void replacesItsOwnFilesAndNoOnesElse() throws IOException {
        assertThat(forecast("out").code()).isZero();
        var before = files(folder.resolve("out"));
        assertThat(forecast("out", "--seed", "2").code()).isZero();
        assertThat(files(folder.resolve("out"))).isNotEqualTo(before).containsOnlyKeys(before.keySet());
        Files.delete(folder.resolve("out/run.json"));
        assertThat(forecast("out").code()).isEqualTo(2);
    }

    private Program.Outcome forecast(String out, String... more) {
        return Program.inside(Stream.concat(
                        Stream.of(
                                "forecast",
                                "--council",
                                "Rutland",
                                "--runs",
                                "4",
                                "--until",
                                "2025-06",
                                "--out",
                                folder.resolve(out).toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
