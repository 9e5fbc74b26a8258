package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forecast --transitions}, on the demo. */
final class TransitionsForecastTest {

    private static final Path DEMO = Program.home().resolve("examples/transitions-demo");

    @TempDir
    private Path folder;

    @Test
    void writesTheFieldsExpectationUnderTheFieldsConventions() throws IOException {
        var said = forecast("out", "--conventions", "field");
        assertThat(said.code()).isZero();
        // By exact-mean-by-state.csv: January 2022, academic year 20, need X, setting S.
        assertThat(Files.readString(folder.resolve("out/expected.csv"))).contains("\r\n2022,20,X,S,0.01728\r\n");
        assertThat(said.out()).contains("the field's conventions", "2,533");
        assertThat(said.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void givesTheSameBytesOnOneThreadAndOnThree() throws IOException {
        assertThat(forecast("one", "--threads", "1").code()).isZero();
        assertThat(forecast("three", "--threads", "3").code()).isZero();
        var one = files(folder.resolve("one"));
        var three = files(folder.resolve("three"));
        assertThat(one)
                .containsOnlyKeys(
                        "academic-years.csv",
                        "cost.csv",
                        "expected.csv",
                        "needs.csv",
                        "run.json",
                        "settings.csv",
                        "states.csv",
                        "total.csv");
        assertThat(one.remove("run.json")).contains("\"simulation_seconds\"", "\"once-a-run\"", "transitions.csv");
        three.remove("run.json");
        assertThat(three).isEqualTo(one);
        assertThat(Objects.requireNonNull(one.get("total.csv")))
                .contains("\r\n2017,2153,2153,2153,2153,2153,2153,2153,2153\r\n");
    }

    @Test
    void namesEveryFaultInOptionsAndFilesAtOnceAndWritesNothing() throws IOException {
        Path broken = folder.resolve("broken.csv");
        Files.writeString(
                broken, Files.readString(DEMO.resolve("transitions.csv")) + "2018,B,T,7,B,T,9\n2016,ZZ,T,7,B,T,8\n");
        List<String> arguments = new ArrayList<>(arguments("out"));
        arguments.set(2, broken.toString());
        arguments.addAll(List.of("--conventions", "theirs", "--until", "2030-01", "--council", "Rutland"));
        var said = Program.inside(arguments.toArray(String[]::new));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains(
                        "broken.csv:8353 academic-year-2",
                        "broken.csv:8353 calendar-year",
                        "broken.csv:8354 setting-1: \"ZZ\"",
                        "\"theirs\"",
                        "--until",
                        "--council");
        assertThat(said.faults()).hasSize(6);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void asksForTheFilesThatAreMissing() {
        var said = Program.inside(
                "forecast",
                "--costs",
                "costs.csv",
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).hasSize(3);
    }

    private Program.Outcome forecast(String out, String... more) {
        return Program.inside(
                Stream.concat(arguments(out).stream(), Stream.of(more)).toArray(String[]::new));
    }

    private List<String> arguments(String out) {
        return List.of(
                "forecast",
                "--transitions",
                DEMO.resolve("transitions.csv").toString(),
                "--population",
                DEMO.resolve("population.csv").toString(),
                "--valid-states",
                DEMO.resolve("valid-states.csv").toString(),
                "--costs",
                DEMO.resolve("costs.csv").toString(),
                "--runs",
                "20",
                "--out",
                folder.resolve(out).toString());
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
