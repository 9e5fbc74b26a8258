package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Management plans from their file to the files of their forecast. */
final class PlanForecastTest {

    private static final Path EXAMPLE = Program.home().resolve("examples/wiltshire-2025.yaml");

    @TempDir
    private Path folder;

    private String example = "";

    @BeforeEach
    void readsTheExample() throws IOException {
        example = Files.readString(EXAMPLE);
    }

    @Test
    void tellsPlansMoneyAndConditionsOfTheWorkedExample() throws IOException {
        var said = Program.inside(
                "demo",
                "--runs",
                "3",
                "--until",
                "2027-03",
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("Wiltshire")
                .contains("Unmitigated", "Mitigated", "2026-27", "In-year position", "Cumulative position")
                .contains("Chance of meeting each condition", "Anyone who needs a plan gets one");
        assertThat(said.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> line.length() <= 80);
        assertThat(Files.readString(folder.resolve("out/run.json")))
                .contains("\"wiltshire-2025.yaml\"", "\"sha256\"", "reference/sen2/plans.csv");
        assertThat(Files.readString(folder.resolve("out/position.csv")))
                .contains("E06000054,mitigated,2025-26,in-year");
        assertThat(Files.readString(folder.resolve("out/conditions.csv"))).contains("E06000054,unmitigated,");
    }

    @Test
    void refusesAnInterventionThatWouldMakeAShareNegativeAndNamesIt() throws IOException {
        Path plan = folder.resolve("plan.yaml");
        Files.writeString(plan, example.replace("low: -16 points", "low: -96 points"));
        var said = Program.inside(
                "forecast",
                plan.toString(),
                "--runs",
                "2",
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains("Intervention 6a", "share-assessed");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void changesNothingByAnInterventionOfZeroEffect() throws IOException {
        String nothing = """

                interventions:
                  - id: nothing
                    name: Requests, by nothing
                    change: requests
                    effect:
                      value: 0 a month
                    begins: 2025-03
                    source: papers, made up for a test
                  - id: no-one
                    name: Ceasing, by nothing
                    change: ceasing
                    effect:
                      value: 0%
                    begins: 2025-03
                    source: papers, made up for a test
                """;
        String plan = section(example, "interventions", nothing);
        assertThat(forecast(plan).err()).isEmpty();
        for (var file : List.of("plans.csv", "position.csv", "conditions.csv")) {
            var lines = Files.readAllLines(folder.resolve("out").resolve(file));
            var unmitigated = lines.stream()
                    .filter(line -> line.contains(",unmitigated,"))
                    .toList();
            var mitigated =
                    lines.stream().filter(line -> line.contains(",mitigated,")).toList();
            assertThat(unmitigated).isNotEmpty();
            assertThat(mitigated)
                    .isEqualTo(unmitigated.stream()
                            .map(line -> line.replace(",unmitigated,", ",mitigated,"))
                            .toList());
        }
    }

    @Test
    void namesEveryFaultOfAPlanInOneLineEachAndWritesNothing() throws IOException {
        var said = forecast(example.replace("\nuntil: 2031-03", "\nuntil: 2020-03")
                .replace("change: requests", "change: request")
                .replace("value: 88%", "value: 0.88"));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.faults())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(line -> line.startsWith("evenkeel: plan.yaml"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("plan.yaml");
        }
    }

    @Test
    void addsTheFaultsOfOptionsToThoseOfThePlan() throws IOException {
        var said = forecast("council: Nowhere", "--seed", "none");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).anyMatch(line -> line.contains("--seed"));
        assertThat(said.faults()).anyMatch(line -> line.contains("plan.yaml"));
    }

    /** The text with a top-level section replaced. */
    private static String section(String text, String name, String replacement) {
        int from = text.indexOf("\n" + name + ":") + 1;
        assertThat(from).isPositive();
        int to = from;
        do {
            to = text.indexOf('\n', to) + 1;
        } while (to > 0 && to < text.length() && " #\n".indexOf(text.charAt(to)) >= 0);
        return text.substring(0, from) + replacement.stripLeading() + (to > 0 ? text.substring(to) : "");
    }

    private Program.Outcome forecast(String plan, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), plan);
        return Program.inside(Stream.concat(
                        Stream.of(
                                "forecast",
                                file.toString(),
                                "--runs",
                                "3",
                                "--until",
                                "2027-03",
                                "--out",
                                folder.resolve("out").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
