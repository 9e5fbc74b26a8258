package org.evenkeel.model.forecast.backtest;

import org.evenkeel.model.statistics.YearSeries;

/**
 * The simple methods that a forecast must beat. Each is a line or a few of arithmetic on the logarithm of published
 * figures, so that growth is in percent and nothing falls below zero. Exponential smoothing and Theta are written out
 * here because each is shorter than the call of a library would be.
 */
public enum Rule {
    /** The last figure stays. */
    LAST_VALUE("last-value", "Last value") {
        @Override
        double log(YearSeries own, YearSeries england, int last, int horizon) {
            return at(own, last);
        }
    },
    /** The council's last growth goes on. */
    LAST_GROWTH("last-growth", "Last growth") {
        @Override
        double log(YearSeries own, YearSeries england, int last, int horizon) {
            return at(own, last) + horizon * growth(own, last, 1);
        }
    },
    /** The council's mean growth of three years goes on. */
    THREE_YEAR_GROWTH("three-year-growth", "Three-year growth") {
        @Override
        double log(YearSeries own, YearSeries england, int last, int horizon) {
            return at(own, last) + horizon * growth(own, last, 3);
        }
    },
    /** England's last growth goes on in every council. */
    ENGLAND_GROWTH("england-growth", "England's growth") {
        @Override
        double log(YearSeries own, YearSeries england, int last, int horizon) {
            return at(own, last) + horizon * growth(england, last, 1);
        }
    },
    /** Half the council's last growth and half England's. */
    MIX("mix", "Half own, half England's growth") {
        @Override
        double log(YearSeries own, YearSeries england, int last, int horizon) {
            return at(own, last) + horizon * (growth(own, last, 1) + growth(england, last, 1)) / 2;
        }
    },
    /** Exponential smoothing with a damped trend (Gardner and McKenzie, 1985), fitted to the council's own years. */
    DAMPED_ETS("damped-ets", "Exponential smoothing, damped") {
        @Override
        double log(YearSeries own, YearSeries england, int last, int horizon) {
            return Smoothing.damped(logs(own, last), horizon);
        }
    },
    /** Theta (Assimakopoulos and Nikolopoulos, 2000), fitted to the council's own years. */
    THETA("theta", "Theta") {
        @Override
        double log(YearSeries own, YearSeries england, int last, int horizon) {
            return Smoothing.theta(logs(own, last), horizon);
        }
    };

    private final String code;
    private final String label;

    Rule(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word used in files and options. */
    public String code() {
        return code;
    }

    /** Plain words for a page. */
    public String label() {
        return label;
    }

    /** Whether its errors lean to one side by design, since it expects no growth or half of it, and are left to lean. */
    boolean keepsBias() {
        return this == LAST_VALUE || this == THETA;
    }

    /**
     * The logarithm of the figure {@code horizon} years after the last that may be looked at; not a number where the
     * years for it are missing.
     */
    abstract double log(YearSeries own, YearSeries england, int last, int horizon);

    private static double at(YearSeries series, int year) {
        return Prediction.log(series.orNaN(year));
    }

    private static double growth(YearSeries series, int last, int years) {
        return (at(series, last) - at(series, last - years)) / years;
    }

    /** The years in a row that end with the last. */
    private static double[] logs(YearSeries own, int last) {
        int first = last + 1;
        while (own.has(first - 1)) {
            first--;
        }
        double[] logs = new double[last + 1 - first];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = at(own, first + i);
        }
        return logs;
    }
}
