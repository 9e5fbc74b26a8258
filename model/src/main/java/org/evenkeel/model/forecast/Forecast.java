package org.evenkeel.model.forecast;

import java.util.List;

/**
 * What the runs of a forecast say, scenario by scenario.
 *
 * @param assumptions what it starts from
 * @param settings how it was run
 * @param scenarios what each scenario gave, in the order asked for
 */
public record Forecast(Assumptions assumptions, RunSettings settings, List<ScenarioForecast> scenarios) {

    public Forecast {
        scenarios = List.copyOf(scenarios);
    }

    /** What a scenario gave. @throws IllegalArgumentException if it was not run */
    public ScenarioForecast scenario(String name) {
        return scenarios.stream()
                .filter(given -> given.scenario().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scenario " + name));
    }

    /** The first month, as a {@code MonthIndex}. */
    public int start() {
        return assumptions.start();
    }

    /** The last month, as a {@code MonthIndex}. */
    public int until() {
        return settings.until();
    }
}
