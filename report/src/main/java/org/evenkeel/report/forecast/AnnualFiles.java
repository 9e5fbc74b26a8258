package org.evenkeel.report.forecast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.model.caseload.transitions.State;
import org.evenkeel.model.finance.AnnualSpend;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.transitions.AnnualForecast;
import org.evenkeel.report.wording.Numbers;

/**
 * The files of an annual forecast from transitions: {@code total.csv}, {@code academic-years.csv}, {@code needs.csv},
 * {@code settings.csv}, {@code states.csv}, {@code expected.csv}, {@code cost.csv} where there are costs, and
 * {@code run.json}. All but {@code run.json}, which says how long it took, have the same bytes whenever the same forecast
 * is written.
 */
public final class AnnualFiles {

    private static final Set<String> NAMES = Set.of(
            "total.csv",
            "academic-years.csv",
            "needs.csv",
            "settings.csv",
            "states.csv",
            "expected.csv",
            "cost.csv",
            "run.json");

    private static final String YEAR = "calendar-year";
    private static final String ACADEMIC_YEAR = "academic-year";
    private static final String NEED = "need";
    private static final String SETTING = "setting";
    private static final int COUNT_PLACES = 2;
    private static final int MEAN_PLACES = 6;
    private static final int POUND_PLACES = 2;

    private AnnualFiles() {}

    /** Whether a file of this name, as a path with slashes from the folder, is one of these. */
    public static boolean isOurs(String name) {
        return NAMES.contains(name);
    }

    /**
     * Writes all of them into a folder that exists and is empty.
     *
     * @param transitions the first and last calendar year of the transitions that it was fitted to
     */
    public static void write(
            Path folder,
            AnnualForecast forecast,
            Optional<AnnualSpend> spend,
            Transitions transitions,
            Provenance provenance)
            throws IOException {
        try (Rows rows = Rows.ofFans(folder.resolve("total.csv"), YEAR)) {
            each(rows, forecast.total());
        }
        groups(folder.resolve("academic-years.csv"), ACADEMIC_YEAR, forecast.byAcademicYear());
        groups(folder.resolve("needs.csv"), NEED, forecast.byNeed());
        groups(folder.resolve("settings.csv"), SETTING, forecast.bySetting());
        states(folder.resolve("states.csv"), forecast);
        expected(folder.resolve("expected.csv"), forecast);
        if (spend.isPresent()) {
            cost(folder.resolve("cost.csv"), spend.get());
        }
        Files.writeString(
                folder.resolve("run.json"),
                AnnualRunJson.write(provenance, forecast, transitions),
                StandardCharsets.UTF_8);
    }

    private static void each(Rows rows, Fan fan, String... keys) {
        for (int year = fan.first(); year <= fan.last(); year++) {
            String[] all = new String[keys.length + 1];
            all[0] = String.valueOf(year);
            System.arraycopy(keys, 0, all, 1, keys.length);
            rows.add(fan, year, COUNT_PLACES, all);
        }
    }

    private static void groups(Path file, String column, Map<?, Fan> fans) throws IOException {
        try (Rows rows = Rows.ofFans(file, YEAR, column)) {
            for (Map.Entry<?, Fan> group : fans.entrySet()) {
                each(rows, group.getValue(), String.valueOf(group.getKey()));
            }
        }
    }

    private static void states(Path file, AnnualForecast forecast) throws IOException {
        try (Rows rows = Rows.ofFans(file, YEAR, ACADEMIC_YEAR, NEED, SETTING)) {
            for (Map.Entry<State, Fan> entry : forecast.byState().entrySet()) {
                State state = entry.getKey();
                each(rows, entry.getValue(), String.valueOf(state.academicYear()), state.need(), state.setting());
            }
        }
    }

    private static void expected(Path file, AnnualForecast forecast) throws IOException {
        try (Rows rows = Rows.open(file, YEAR, ACADEMIC_YEAR, NEED, SETTING, "expected")) {
            for (int year = forecast.start(); year <= forecast.until(); year++) {
                for (Map.Entry<State, Double> entry :
                        forecast.expectation().plans(year).entrySet()) {
                    State state = entry.getKey();
                    rows.add(
                            String.valueOf(year),
                            String.valueOf(state.academicYear()),
                            state.need(),
                            state.setting(),
                            Numbers.plain(entry.getValue(), MEAN_PLACES));
                }
            }
        }
    }

    /** By setting; an empty setting is all of them. */
    private static void cost(Path file, AnnualSpend spend) throws IOException {
        try (Rows rows = Rows.ofFans(file, YEAR, SETTING)) {
            pounds(rows, spend.total(), "");
            spend.bySetting().forEach((setting, fan) -> pounds(rows, fan, setting));
        }
    }

    private static void pounds(Rows rows, Fan fan, String setting) {
        for (int year = fan.first(); year <= fan.last(); year++) {
            rows.add(fan, year, POUND_PLACES, String.valueOf(year), setting);
        }
    }

    /**
     * What the forecast was fitted to, and how long the runs took.
     *
     * @param firstYear the first January that children are followed from
     * @param lastYear the last
     * @param rows how many children and years
     * @param simulationSeconds for the runs and their fans, without reading, fitting and writing
     */
    public record Transitions(int firstYear, int lastYear, int rows, double simulationSeconds) {}
}
