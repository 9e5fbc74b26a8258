package org.evenkeel.report.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.report.document.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastFilesTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheSameBytesOnOneThreadAndOnTwo() throws IOException {
        Map<String, String> one = write("one", SampleForecast.bothWays(1));
        Map<String, String> two = write("two", SampleForecast.bothWays(2));
        one.remove("run.json");
        two.remove("run.json");
        assertThat(two).isEqualTo(one);
    }

    @Test
    void writesTheFilesItSaysAreItsOwn() throws IOException {
        Map<String, String> files = write("out", SampleForecast.bothWays(2));
        assertThat(files)
                .containsKeys(
                        "plans.csv",
                        "position.csv",
                        "conditions.csv",
                        "run.json",
                        "forecast.html",
                        "charts/plans.svg",
                        "charts/cumulative.svg");
        assertThat(files.keySet()).allMatch(ForecastFiles::isOurs);
        assertThat(ForecastFiles.isOurs("notes.txt")).isFalse();
        assertThat(ForecastFiles.isOurs("charts/../plans.svg")).isFalse();
    }

    @Test
    void plansHaveARowForEveryMonthMeasureAndGroup() throws IOException {
        String plans = text(write("out", SampleForecast.bothWays(2)), "plans.csv");
        assertThat(plans.lines())
                .startsWith(
                        "council,scenario,month,measure,group,mean,p05,p10,p25,p50,p75,p90,p95",
                        "E06000999,unmitigated,2025-01,plans,all,1352,1352,1352,1352,1352,1352,1352,1352");
        assertThat(plans.lines()
                        .filter(line -> line.contains(",mitigated,2028-03,plans,placement=independent-special,")))
                .hasSize(1);
        assertThat(plans.lines().filter(line -> line.contains(",ceases,reason=" + CeaseReason.MAX_AGE.code() + ",")))
                .isNotEmpty();
    }

    @Test
    void positionsAreInWholePoundsAndAConditionOutOfReachHasNoProbability() throws IOException {
        Map<String, String> files = write("out", SampleForecast.bothWays(2));
        assertThat(text(files, "position.csv").lines())
                .startsWith(
                        "council,scenario,financial_year,line,mean,p05,p10,p25,p50,p75,p90,p95",
                        "E06000999,unmitigated,2025-26,special,-41000000,-51000000,-49000000,-45000000,-41000000,"
                                + "-37000000,-33000000,-31000000");
        assertThat(text(files, "conditions.csv").lines())
                .startsWith("council,scenario,condition,probability", "E06000999,unmitigated,balance-2027-28,0.0125")
                .contains("E06000999,mitigated,balance-2035-36,");
    }

    @Test
    void theRunCanBeMadeAgain() throws IOException {
        assertThat(text(write("out", SampleForecast.bothWays(2)), "run.json"))
                .contains("\"seed\" : 7", "\"runs\" : 40", "\"threads\" : 2", "\"simulation_seconds\" : 1.235")
                .contains("\"name\" : \"plan.yaml\"", "\"sha256\" : \"00ff\"", "\"until\" : \"2028-03\"");
    }

    private static String text(Map<String, String> files, String name) {
        return files.getOrDefault(name, "no " + name);
    }

    private Map<String, String> write(String name, Forecast forecast) throws IOException {
        Path out = Files.createDirectory(folder.resolve(name));
        try (ForecastFiles files = ForecastFiles.into(out)) {
            Optional<MoneyFigures> money = Optional.of(SampleMoney.money());
            files.add(forecast, money);
            files.report(
                    ForecastReport.of(forecast, Comparison.NONE, money, SampleForecast.PROVENANCE),
                    EnumSet.of(Format.HTML));
            files.run(SampleForecast.PROVENANCE, forecast, 1.2345);
        }
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
