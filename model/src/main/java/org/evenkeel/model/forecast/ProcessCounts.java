package org.evenkeel.model.forecast;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.evenkeel.model.forecast.kernel.RunTally;
import org.evenkeel.model.unit.Table;

/** What all runs count of the way to a plan, and the fans of it. Runs may be copied in by several threads. */
final class ProcessCounts {

    private final int months;
    private final int runs;
    private final int[][] counts;

    /** Counts for these months, none if the queue is not followed. */
    ProcessCounts(int months, int runs) {
        this.months = months;
        this.runs = runs;
        this.counts = new int[RunTally.PROCESS][months * runs];
    }

    void copy(RunTally tally, int run) {
        for (int month = 0; month < months; month++) {
            for (int what = 0; what < RunTally.PROCESS; what++) {
                counts[what][month * runs + run] = tally.process(month, what);
            }
        }
    }

    Map<ProcessMeasure, Fan> fans(int start) {
        Map<ProcessMeasure, Fan> fans = new EnumMap<>(ProcessMeasure.class);
        if (months > 0) {
            int[] once = new int[months * runs];
            Arrays.fill(once, 1);
            fans.put(ProcessMeasure.BACKLOG, fan(start, counts[RunTally.BACKLOG], once, 0));
            fans.put(ProcessMeasure.WITHIN_20_WEEKS, fan(start, counts[RunTally.WITHIN], counts[RunTally.ISSUED], 1));
            fans.put(ProcessMeasure.WAITING_MONTHS, fan(start, counts[RunTally.WAITED], counts[RunTally.SERVED], 0));
        }
        return fans;
    }

    /**
     * The fan of a ratio. In a month without anybody in its denominator a run keeps the month before; before there was
     * anyone it is {@code atFirst}. The mean is the ratio of the sums over runs.
     */
    private Fan fan(int start, int[] above, int[] below, double atFirst) {
        Quantile[] quantiles = Quantile.values();
        double[] mean = new double[months];
        double[][] at = new double[quantiles.length][months];
        double[] last = new double[runs];
        Arrays.fill(last, atFirst);
        for (int month = 0; month < months; month++) {
            double sumAbove = 0;
            double sumBelow = 0;
            for (int run = 0; run < runs; run++) {
                int position = month * runs + run;
                sumAbove += above[position];
                sumBelow += below[position];
                last[run] = below[position] == 0 ? last[run] : above[position] / (double) below[position];
            }
            mean[month] = sumBelow > 0
                    ? sumAbove / sumBelow
                    : Arrays.stream(last).average().orElse(atFirst);
            double[] sorted = last.clone();
            Arrays.sort(sorted);
            for (int q = 0; q < quantiles.length; q++) {
                at[q][month] = quantiles[q].of(sorted);
            }
        }
        return new Fan(start, Table.of(mean), Arrays.stream(at).map(Table::of).toList());
    }
}
