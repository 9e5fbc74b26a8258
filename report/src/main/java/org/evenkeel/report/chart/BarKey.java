package org.evenkeel.report.chart;

import org.evenkeel.report.wording.Numbers;
import org.jspecify.annotations.Nullable;

/** Words in the key of a bar chart. */
final class BarKey {

    private BarKey() {}

    static String rangeWords(@Nullable Interval range) {
        return range == null ? "" : ": middle and " + Numbers.percent(range.share()) + " range";
    }
}
