package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.List;

/** Round values for an axis. */
record Ticks(List<Double> values) {

    /** Below this share of the highest value the axis starts at nothing, so that growth is seen in proportion. */
    private static final double START_AT_ZERO = 0.55;

    /** Steps of 1, 2, 2.5 or 5 times a power of ten that cover the values in about as many steps as asked for. */
    static Ticks covering(double low, double high, int steps) {
        double from = low > 0 && low < START_AT_ZERO * high ? 0 : low;
        double to = high < 0 ? 0 : high;
        if (to - from < 1e-9) {
            to = from + 1;
        }
        double step = niceStep((to - from) / steps);
        List<Double> values = new ArrayList<>();
        long first = (long) Math.floor(from / step + 1e-9);
        long last = (long) Math.ceil(to / step - 1e-9);
        for (long index = first; index <= last; index++) {
            values.add(index * step);
        }
        return new Ticks(List.copyOf(values));
    }

    private static double niceStep(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (factor * power >= rough * 0.999) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    double low() {
        return values.getFirst();
    }

    double high() {
        return values.getLast();
    }

    double step() {
        return values.get(1) - values.get(0);
    }
}
