package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forecast --projection}, on the shipped file, which has the layout that the ONS publishes. */
final class ProjectionForecastTest {

    private static final String SHIPPED = Program.home()
            .resolve("reference/population/projections-2022-based.csv")
            .toString();

    @TempDir
    private Path folder;

    @Test
    void saysThatTheProjectionWasUsed() throws IOException {
        var said = forecast("Wiltshire", "--projection", SHIPPED);
        assertThat(said.code()).isZero();
        String words = "Projected by the ONS to mid-2037, as given in projections-2022-based.csv.";
        assertThat(said.out().replaceAll("\\s+", " ")).contains("Population: " + words);
        assertThat(Files.readString(folder.resolve("out/run.json"))).contains(words, "projections-2022-based.csv\"");
        assertThat(Files.readString(folder.resolve("out/forecast.html"))).contains(words);
    }

    @Test
    void saysThatTheEstimateIsCarriedForwardWithoutOne() throws IOException {
        var said = forecast("Rutland");
        assertThat(said.code()).isZero();
        String words = "The estimate of mid-2020 carried forward by cohort: there is no projection for this council.";
        assertThat(said.out().replaceAll("\\s+", " ")).contains("Population: " + words);
        assertThat(Files.readString(folder.resolve("out/run.json"))).contains(words);
        assertThat(Files.readString(folder.resolve("out/forecast.html"))).contains(words);
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertThat(forecast("Rutland", "--projection", SHIPPED).err())
                .contains("It has no row for Rutland", "leave the projection out");
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "AREA_CODE,SEX\n");
        var said = forecast("Rutland", "--projection", other.toString());
        assertThat(said.code()).isNotZero();
        assertThat(said.err().replaceAll("\\s+", " "))
                .contains("other.csv:1 AGE_GROUP: There is no column of this name");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private Program.Outcome forecast(String council, String... more) {
        String[] usual = {
            "forecast",
            "--council",
            council,
            "--runs",
            "2",
            "--until",
            "2024-06",
            "--out",
            folder.resolve("out").toString()
        };
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return Program.inside(all);
    }
}
