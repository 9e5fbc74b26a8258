package org.evenkeel.report.explain;

import java.util.Locale;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.wording.Numbers;

/** Numbers to the penny or the whole plan, so that whoever adds the parts up gets the total. */
final class Exact {

    private Exact() {}

    static Cell cell(boolean isMoney, long amount) {
        if (!isMoney) {
            return Cell.of(Numbers.count((double) amount));
        }
        String pounds = String.format(Locale.UK, "£%,.2f", Math.abs(amount) / 100.0);
        return Cell.of((amount < 0 ? Numbers.MINUS : "") + pounds);
    }
}
