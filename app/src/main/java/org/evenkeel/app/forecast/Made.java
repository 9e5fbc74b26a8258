package org.evenkeel.app.forecast;

import java.util.List;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.report.forecast.ForecastReport;

/**
 * A forecast that has been made: its report, and the summary of its runs.
 *
 * @param facts what it is of and how it was run
 * @param report what it says
 * @param counts children by month
 * @param positions pounds by financial year
 * @param conditions what is required, and how likely it is
 */
record Made(Facts facts, ForecastReport report, List<Series> counts, List<Series> positions, List<Chance> conditions) {
    Made {
        counts = List.copyOf(counts);
        positions = List.copyOf(positions);
        conditions = List.copyOf(conditions);
    }

    /**
     * What it is of and how it was run.
     *
     * @param firstMonth a {@code MonthIndex}
     * @param lastMonth a {@code MonthIndex}
     * @param milliseconds how long the simulation took
     */
    record Facts(int runs, long seed, int firstMonth, int lastMonth, String version, int milliseconds) {}

    /**
     * The fan of one line.
     *
     * @param scenario its name
     * @param what the measure, or the line of the account
     * @param group whom it counts, as in files; empty for pounds
     */
    record Series(String scenario, String what, String group, Fan fan) {}

    /**
     * How likely a condition is to be met.
     *
     * @param probability 0 to 1; below 0 if the forecast does not reach so far
     */
    record Chance(String scenario, String condition, String name, double probability) {}
}
