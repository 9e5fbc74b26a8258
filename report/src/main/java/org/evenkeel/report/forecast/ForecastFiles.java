package org.evenkeel.report.forecast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.ProcessMeasure;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.chart.Charts;
import org.evenkeel.report.document.Document;
import org.evenkeel.report.document.Format;
import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The files of a forecast: {@code plans.csv}, {@code position.csv}, {@code conditions.csv}, {@code run.json}, where the
 * capacity for assessments is stated {@code process.csv}, and for one council {@code forecast.html} and {@code charts/*.svg}. All but {@code run.json}, which says how long it took, have the
 * same bytes whenever the same forecast is written. Councils come in the order in which they are added.
 */
public final class ForecastFiles implements AutoCloseable {

    private static final Pattern NAMES = Pattern.compile(
            "plans\\.csv|process\\.csv|position\\.csv|conditions\\.csv|run\\.json|forecast\\.(html|docx|pdf)|charts/[a-z0-9-]+\\.svg");
    private static final int COUNT_PLACES = 2;
    private static final int SHARE_PLACES = 4;
    private static final int POUND_PLACES = 0;
    private static final int CHANCE_PLACES = 4;
    private static final String IN_YEAR = "in-year";
    private static final String CUMULATIVE = "cumulative";

    private final Path folder;
    private final Rows plans;
    private final Rows position;
    private final Rows conditions;
    private @Nullable Rows process;
    private final List<LocalAuthority> councils = new ArrayList<>();
    private final List<String> populations = new ArrayList<>();
    private final List<String> scenarios = new ArrayList<>();

    private ForecastFiles(Path folder, Rows plans, Rows position, Rows conditions) {
        this.folder = folder;
        this.plans = plans;
        this.position = position;
        this.conditions = conditions;
    }

    /** Starts the files in a folder that exists and is empty. */
    public static ForecastFiles into(Path folder) throws IOException {
        return new ForecastFiles(
                folder,
                Rows.ofFans(folder.resolve("plans.csv"), "council", "scenario", "month", "measure", "group"),
                Rows.ofFans(folder.resolve("position.csv"), "council", "scenario", "financial_year", "line"),
                Rows.open(folder.resolve("conditions.csv"), "council", "scenario", "condition", "probability"));
    }

    /** Whether a file of this name, as a path with slashes from the folder, is one of these. */
    public static boolean isOurs(String name) {
        return NAMES.matcher(name).matches();
    }

    /** Adds a council's rows; without money for a forecast of plans alone. */
    public void add(Forecast forecast, Optional<MoneyFigures> money) throws IOException {
        LocalAuthority council = forecast.assumptions().authority();
        councils.add(council);
        populations.add(forecast.assumptions().population().note());
        for (ScenarioForecast scenario : forecast.scenarios()) {
            String name = scenario.scenario().name();
            if (!scenarios.contains(name)) {
                scenarios.add(name);
            }
            plans(council.code(), scenario, forecast.start(), forecast.until());
            process(council.code(), scenario, forecast.start(), forecast.until());
        }
        money.ifPresent(present -> money(council.code(), present));
    }

    private void money(String council, MoneyFigures money) {
        for (MoneyFigures.Account account : money.accounts()) {
            List<MoneyFigures.Line> lines = new ArrayList<>(account.lines());
            lines.removeIf(line -> line.id().equals(IN_YEAR) || line.id().equals(CUMULATIVE));
            lines.add(new MoneyFigures.Line(IN_YEAR, "", true, account.inYear()));
            lines.add(new MoneyFigures.Line(CUMULATIVE, "", true, account.cumulative()));
            int first = account.inYear().first();
            for (int period = first; period <= account.inYear().last(); period++) {
                for (MoneyFigures.Line line : lines) {
                    if (period >= line.pounds().first()
                            && period <= line.pounds().last()) {
                        String year = new FinancialYear(period).toString();
                        position.add(line.pounds(), period, POUND_PLACES, council, account.scenario(), year, line.id());
                    }
                }
            }
        }
        for (MoneyFigures.ConditionChance chance : money.chances()) {
            String probability = chance.probability().isPresent()
                    ? Numbers.plain(chance.probability().getAsDouble(), CHANCE_PLACES)
                    : "";
            conditions.add(council, chance.scenario(), chance.condition(), probability);
        }
    }

    private void plans(String council, ScenarioForecast scenario, int start, int until) {
        for (int month = start; month <= until; month++) {
            String text = MonthIndex.text(month);
            for (Measure measure : Measure.values()) {
                for (Group group : Group.of(measure)) {
                    Fan fan = scenario.fan(measure, group);
                    plans.add(
                            fan,
                            month,
                            COUNT_PLACES,
                            council,
                            scenario.scenario().name(),
                            text,
                            measure.code(),
                            group.text());
                }
            }
        }
    }

    private void process(String council, ScenarioForecast scenario, int start, int until) throws IOException {
        if (scenario.process(ProcessMeasure.BACKLOG).isEmpty()) {
            return;
        }
        Rows rows = process != null
                ? process
                : Rows.ofFans(folder.resolve("process.csv"), "council", "scenario", "month", "measure");
        process = rows;
        String name = scenario.scenario().name();
        for (int month = start; month <= until; month++) {
            for (ProcessMeasure measure : ProcessMeasure.values()) {
                Fan fan = scenario.process(measure).orElseThrow();
                int places = measure == ProcessMeasure.WITHIN_20_WEEKS ? SHARE_PLACES : COUNT_PLACES;
                rows.add(fan, month, places, council, name, MonthIndex.text(month), measure.code());
            }
        }
    }

    /** Writes the report in each of the formats, and its charts. */
    public void report(ForecastReport report, Set<Format> formats) throws IOException {
        Document document = report.document();
        for (Format format : formats) {
            format.write(document, folder, "forecast");
        }
        Files.createDirectories(folder.resolve("charts"));
        for (Chart chart : report.charts()) {
            write("charts/" + chart.id() + ".svg", Charts.svg(chart));
        }
    }

    /** Writes how the forecast was made. Call it last. */
    public void run(Provenance provenance, Forecast any, double simulationSeconds) throws IOException {
        write(
                "run.json",
                RunJson.write(
                        provenance, any.settings(), councils, populations, scenarios, any.start(), simulationSeconds));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        Rows opened = process;
        try (plans;
                position;
                conditions;
                opened) {
            // Each is closed even if another cannot be.
        }
    }
}
