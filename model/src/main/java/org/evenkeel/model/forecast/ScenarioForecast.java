package org.evenkeel.model.forecast;

import java.util.List;
import org.evenkeel.model.forecast.kernel.SeriesIndex;
import org.evenkeel.model.sector.Placement;

/**
 * What the runs of one scenario say: fans for every measure and group, and for each run the plans by placement, which
 * money needs run by run.
 */
public final class ScenarioForecast {

    private final Scenario scenario;
    private final List<Fan> fans;
    private final int start;
    private final int runs;
    private final int[][] plansByPlacement;

    ScenarioForecast(Scenario scenario, List<Fan> fans, int start, int runs, int[][] plansByPlacement) {
        this.scenario = scenario;
        this.fans = List.copyOf(fans);
        this.start = start;
        this.runs = runs;
        this.plansByPlacement = plansByPlacement;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The same result under the name of another scenario that does the same. */
    ScenarioForecast of(Scenario other) {
        return new ScenarioForecast(other, fans, start, runs, plansByPlacement);
    }

    /** Month by month over all runs. @throws IllegalArgumentException if the measure is not counted by the group */
    public Fan fan(Measure measure, Group group) {
        return fans.get(SeriesIndex.of(measure, group));
    }

    /** How many runs there are, numbered from 0. */
    public int runs() {
        return runs;
    }

    /** Plans in a placement at the middle of a month in one run. */
    public int plans(int run, int month, Placement placement) {
        return plansByPlacement[placement.ordinal()][(month - start) * runs + run];
    }

    /** Plans at the middle of a month in one run. */
    public int plans(int run, int month) {
        int sum = 0;
        for (int[] placement : plansByPlacement) {
            sum += placement[(month - start) * runs + run];
        }
        return sum;
    }
}
