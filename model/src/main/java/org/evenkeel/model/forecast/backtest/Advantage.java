package org.evenkeel.model.forecast.backtest;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.evenkeel.model.forecast.kernel.Draws;

/**
 * By how much one method's mean score lies below another's, as a share of the other's, on figures that both forecast. Its
 * 95% interval is from drawing whole councils again, with all their years: which councils there are is taken as luck,
 * which years there were is not. Years are few and hit all councils alike, so the interval is narrower than the truth.
 *
 * @param middle 0.15 is 15% lower than the other
 * @param low the low end of the interval
 * @param high the high end
 */
public record Advantage(double middle, double low, double high) {

    private static final int REPEATS = 1000;
    private static final long SEED = 1;

    /** The advantage of one method over another in a score of their outcomes. */
    public static Advantage of(List<Outcome> ours, List<Outcome> others, ToDoubleFunction<Outcome> score) {
        Map<String, double[]> sums = new HashMap<>();
        Map<String, Outcome> byFigure = new HashMap<>();
        others.forEach(outcome -> byFigure.put(figure(outcome), outcome));
        for (Outcome one : ours) {
            Outcome other = byFigure.get(figure(one));
            if (other != null && !Double.isNaN(score.applyAsDouble(one) + score.applyAsDouble(other))) {
                double[] sum = sums.computeIfAbsent(one.council(), _ -> new double[2]);
                sum[0] += score.applyAsDouble(one);
                sum[1] += score.applyAsDouble(other);
            }
        }
        return of(sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList());
    }

    private static Advantage of(List<double[]> councils) {
        double[] repeats = new double[REPEATS];
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long key = Draws.key(SEED, repeat, 0, Draws.Purpose.ASSUMPTION);
            double[] sums = new double[2];
            for (int i = 0; i < councils.size(); i++) {
                double[] drawn = councils.get((int) (Draws.unit(key, i) * councils.size()));
                sums[0] += drawn[0];
                sums[1] += drawn[1];
            }
            repeats[repeat] = 1 - sums[0] / sums[1];
        }
        Arrays.sort(repeats);
        return new Advantage(1 - total(councils, 0) / total(councils, 1), repeats[24], repeats[974]);
    }

    private static double total(Collection<double[]> sums, int which) {
        return sums.stream().mapToDouble(sum -> sum[which]).sum();
    }

    private static String figure(Outcome outcome) {
        return outcome.council() + outcome.origin();
    }
}
