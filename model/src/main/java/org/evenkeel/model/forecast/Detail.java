package org.evenkeel.model.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.kernel.RunTally;
import org.evenkeel.model.time.MonthIndex;

/**
 * What a forecast counts run by run only when it is asked to: plans by rows of one's own in each January, and what flows
 * in by age in each calendar year. The middle of a sum is not the sum of the middles, so a return's rows and its totals
 * are each added up within a run before anything is said about all of them.
 */
public final class Detail {

    /** The flows that are kept by age. New plans leave out the children who move in with one. */
    public enum Flow {
        REQUESTS,
        ASSESSMENTS,
        NEW_PLANS
    }

    private final List<Breakdown> breakdowns;
    private final int start;
    private final int months;
    private final int runs;
    private final int[][][] rows;
    private final int[][] flows;

    Detail(List<Breakdown> breakdowns, int start, int until, int runs) {
        this.breakdowns = List.copyOf(breakdowns);
        this.start = start;
        this.months = until - start + 1;
        this.runs = runs;
        this.rows = breakdowns.stream()
                .map(breakdown -> new int[januaries().size()][breakdown.rows().size() * runs])
                .toArray(int[][][]::new);
        this.flows = new int[Flow.values().length * years().size()][Grid.AGES * runs];
    }

    /** Takes in one run; different runs may be taken in at once. */
    void take(RunTally tally, int run) {
        List<Integer> januaries = januaries();
        for (int january = 0; january < januaries.size(); january++) {
            int[] cells = tally.cells(january);
            for (int cell = 0; cell < Grid.SIZE; cell++) {
                for (int number = 0; cells[cell] > 0 && number < breakdowns.size(); number++) {
                    int row = breakdowns.get(number).rowOf(cell);
                    if (row >= 0) {
                        rows[number][january][row * runs + run] += cells[cell];
                    }
                }
            }
        }
        List<Integer> years = years();
        for (int year = 0; year < years.size(); year++) {
            int first = MonthIndex.of(years.get(year), 1) - start;
            for (int age = 0; age < Grid.AGES; age++) {
                int at = age * runs + run;
                for (int month = first; month < first + 12; month++) {
                    flows[Flow.REQUESTS.ordinal() * years.size() + year][at] +=
                            tally.flow(month, Measure.REQUESTS, age);
                    flows[Flow.ASSESSMENTS.ordinal() * years.size() + year][at] +=
                            tally.flow(month, Measure.ASSESSMENTS, age);
                    flows[Flow.NEW_PLANS.ordinal() * years.size() + year][at] +=
                            tally.flow(month, Measure.STARTS, age) - tally.arrivals(month, age);
                }
            }
        }
    }

    /** The years whose January is counted, in order. */
    public List<Integer> januaries() {
        List<Integer> years = new ArrayList<>();
        for (int month = start; month < start + months; month++) {
            if (MonthIndex.month(month) == 1) {
                years.add(MonthIndex.year(month));
            }
        }
        return List.copyOf(years);
    }

    /** The calendar years that the forecast covers wholly, in order. */
    public List<Integer> years() {
        return januaries().stream()
                .filter(year -> MonthIndex.of(year, 12) < start + months)
                .toList();
    }

    /**
     * Plans of some rows together in a January, in each run.
     *
     * @return one count for each run, smallest first
     */
    public int[] plans(String breakdown, List<Integer> ofRows, int january) {
        int number = breakdowns.stream().map(Breakdown::id).toList().indexOf(breakdown);
        if (number < 0) {
            throw new IllegalArgumentException("No breakdown " + breakdown);
        }
        int[] sums = new int[runs];
        for (int row : ofRows) {
            for (int run = 0; run < runs; run++) {
                sums[run] += rows[number][januaries().indexOf(january)][row * runs + run];
            }
        }
        Arrays.sort(sums);
        return sums;
    }

    /**
     * A flow over a calendar year from one age to another, in each run.
     *
     * @return one count for each run, smallest first
     */
    public int[] flow(Flow flow, int fromAge, int toAge, int year) {
        int[] by = flows[flow.ordinal() * years().size() + years().indexOf(year)];
        int[] sums = new int[runs];
        for (int age = fromAge; age <= toAge; age++) {
            for (int run = 0; run < runs; run++) {
                sums[run] += by[age * runs + run];
            }
        }
        Arrays.sort(sums);
        return sums;
    }
}
