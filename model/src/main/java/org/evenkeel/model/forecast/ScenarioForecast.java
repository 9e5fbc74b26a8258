package org.evenkeel.model.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.forecast.kernel.SeriesIndex;
import org.evenkeel.model.sector.Placement;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of one scenario say: fans for every measure and group, and for each run the plans by placement, which
 * money needs run by run, and the totals, which have a range of their own when added up over a year.
 */
public final class ScenarioForecast {

    private final Scenario scenario;
    private final List<Fan> fans;
    private final int start;
    private final int runs;
    private final int[][] plansByPlacement;
    private final Map<ProcessMeasure, Fan> process;
    private final int[][] totals;
    private final int[] arrivals;
    private final @Nullable Detail detail;

    ScenarioForecast(
            Scenario scenario,
            List<Fan> fans,
            int start,
            int runs,
            int[][] plansByPlacement,
            Map<ProcessMeasure, Fan> process,
            int[][] totals,
            int[] arrivals,
            @Nullable Detail detail) {
        this.scenario = scenario;
        this.fans = List.copyOf(fans);
        this.start = start;
        this.runs = runs;
        this.plansByPlacement = plansByPlacement;
        this.process = Map.copyOf(process);
        this.totals = totals;
        this.arrivals = arrivals;
        this.detail = detail;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** The same result under the name of another scenario that does the same. */
    ScenarioForecast of(Scenario other) {
        return new ScenarioForecast(other, fans, start, runs, plansByPlacement, process, totals, arrivals, detail);
    }

    /** Month by month over all runs. @throws IllegalArgumentException if the measure is not counted by the group */
    public Fan fan(Measure measure, Group group) {
        return fans.get(SeriesIndex.of(measure, group));
    }

    /** The way to a plan, month by month over all runs; empty where no capacity for assessments is stated. */
    public Optional<Fan> process(ProcessMeasure measure) {
        return Optional.ofNullable(process.get(measure));
    }

    /** Counts in rows of one's own; empty unless {@link Forecaster#inDetail} was asked for them. */
    public Optional<Detail> detail() {
        return Optional.ofNullable(detail);
    }

    /** How many runs there are, numbered from 0. */
    public int runs() {
        return runs;
    }

    /** The whole of a measure in a month of one run. */
    public int count(int run, int month, Measure measure) {
        return totals[measure.ordinal()][(month - start) * runs + run];
    }

    /** Plans that start in a month of one run without having moved in: what is published as new plans. */
    public int newPlans(int run, int month) {
        return count(run, month, Measure.STARTS) - arrivals[(month - start) * runs + run];
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
