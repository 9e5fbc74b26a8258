package org.evenkeel.report.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.unit.Range;

/** By how much two scenarios differ, run by run: each run meets the same children and the same luck in both. */
final class PairedDifference {

    private PairedDifference() {}

    /** Plans in one scenario less plans in the other, at the middle of a month. */
    static Range plans(ScenarioForecast one, ScenarioForecast other, int month) {
        int[] differences = IntStream.range(0, one.runs())
                .map(run -> one.plans(run, month) - other.plans(run, month))
                .toArray();
        Arrays.sort(differences);
        return new Range(Quantile.P10.of(differences), Quantile.P50.of(differences), Quantile.P90.of(differences));
    }
}
