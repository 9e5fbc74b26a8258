package org.evenkeel.report.chart;

import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;

/** Values along an axis, which are round and want no decimals unless the steps are small. */
final class AxisWords {

    private static final double MILLION = 1_000_000;

    private AxisWords() {}

    /** What the chart counts, as the words above it say it. */
    static String title(String measure, Unit unit) {
        return switch (unit) {
            case COUNT, SHARE, CHANCE -> measure;
            case POUNDS, PENNIES -> measure + ", £ million";
            case POSITION -> measure + ", £ million (below zero is a deficit)";
        };
    }

    static String say(Unit unit, double value, double step) {
        return switch (unit) {
            case COUNT -> Numbers.count(value);
            case SHARE -> Numbers.percent(value);
            case CHANCE -> Numbers.count(value * 10) + " in 10";
            case POUNDS, PENNIES, POSITION -> {
                if (step % MILLION != 0) {
                    yield Numbers.millions(value);
                }
                yield Numbers.pounds(value / MILLION) + "m";
            }
        };
    }
}
