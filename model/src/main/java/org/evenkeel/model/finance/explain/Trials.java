package org.evenkeel.model.finance.explain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Forecaster;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.RunSettings;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;

/** Runs that confirm what the expected path has found. What has been run once is kept: money needs no new runs. */
final class Trials {

    private final RunSettings settings;
    private final Progress progress;
    private final Map<Scenario, Forecast> made = new HashMap<>();

    Trials(RunSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    int runs() {
        return settings.runs();
    }

    /** Keeps a forecast that has been made with the same settings. */
    void keep(Forecast forecast, Scenario scenario) {
        made.put(scenario, forecast);
    }

    PositionFan money(Outlook outlook) {
        return PositionFan.of(forecast(outlook), outlook.scenario().name(), outlook.plan());
    }

    private Forecast forecast(Outlook outlook) {
        Scenario scenario = outlook.scenario();
        return made.computeIfAbsent(
                scenario,
                _ -> Forecaster.run(
                        outlook.assumptions(), List.of(Scenario.unmitigated(), scenario), settings, progress));
    }

    /** The number a condition looks at, in every run: plans or pounds, smallest first; none if out of reach. */
    double[] values(Outlook outlook, Condition condition) {
        PositionFan money = money(outlook);
        ScenarioForecast runs = forecast(outlook).scenario(outlook.scenario().name());
        double[] values = new double[settings.runs()];
        for (int run = 0; run < values.length; run++) {
            int number = run;
            OptionalDouble value = ConditionValue.of(
                    condition, money.position(run), settings.until(), month -> runs.plans(number, month));
            if (value.isEmpty()) {
                return new double[0];
            }
            values[run] = value.getAsDouble();
        }
        Arrays.sort(values);
        return values;
    }

    /** The share of values that meet a condition. */
    static double chance(double[] values, Condition condition) {
        return Arrays.stream(values)
                        .filter(value -> condition.direction().holds(value, condition.limit()))
                        .count()
                / (double) values.length;
    }

    /**
     * How much better all values must be for a share of them to meet a condition: plans or pounds, in the direction that
     * the condition wants; 0 or less if they do.
     */
    static double shortfall(double[] values, Condition condition, double chance) {
        int needed = (int) Math.ceil(chance * values.length - 1e-9);
        return condition.direction() == Condition.Direction.AT_LEAST
                ? condition.limit() - values[Math.clamp(values.length - needed, 0, values.length - 1)]
                : values[Math.clamp(needed - 1, 0, values.length - 1)] - condition.limit();
    }
}
