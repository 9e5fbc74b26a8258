package org.evenkeel.report.wording;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.evenkeel.model.time.MonthIndex;

/** Months as people say them; the month is a {@link MonthIndex}. */
public final class Months {

    private Months() {}

    /** {@code January 2025}. */
    public static String full(int month) {
        return name(month) + " " + MonthIndex.year(month);
    }

    /** {@code Jan 2025}. */
    public static String brief(int month) {
        return name(month).substring(0, 3) + " " + MonthIndex.year(month);
    }

    /** {@code 15 January 2025}. */
    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + full(MonthIndex.of(date.getYear(), date.getMonthValue()));
    }

    private static String name(int month) {
        return MonthIndex.yearMonth(month).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
