package org.evenkeel.report.forecast;

import java.util.List;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.report.chart.Tone;

/** Which scenarios a chart can hold and still be read, and how each is drawn. */
final class Tones {

    /** More fans than this hide each other; tables hold every scenario. */
    static final int MOST = 2;

    private Tones() {}

    static List<ScenarioForecast> shown(Forecast forecast) {
        return forecast.scenarios().stream().limit(MOST).toList();
    }

    static Tone of(String scenarioName) {
        return switch (scenarioName) {
            case Scenario.UNMITIGATED -> Tone.UNMITIGATED;
            case Scenario.MITIGATED -> Tone.MITIGATED;
            default -> Tone.OTHER;
        };
    }
}
