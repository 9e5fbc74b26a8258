package org.evenkeel.model.forecast.fit;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole numbers that keep a total: each value rounded down, and the largest remainders rounded up. */
final class Rounding {

    private Rounding() {}

    /**
     * Rounds values so that they add to a total; among equal remainders the first goes up.
     *
     * @param values none negative; scaled to the total first, and all zero if they add to zero
     */
    static int[] toTotal(double[] values, int total) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        int[] whole = new int[values.length];
        if (sum <= 0) {
            return whole;
        }
        double[] remainders = new double[values.length];
        int left = total;
        for (int i = 0; i < values.length; i++) {
            double scaled = values[i] * total / sum;
            whole[i] = (int) scaled;
            remainders[i] = scaled - whole[i];
            left -= whole[i];
        }
        IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i])
                        .thenComparing(i -> i))
                .limit(Math.max(0, left))
                .forEach(i -> whole[i]++);
        return whole;
    }
}
