package org.evenkeel.model.time;

import java.time.YearMonth;

/**
 * Months as whole numbers, so that they can index arrays: {@code year * 12 + (month of year - 1)}. A stock at a month
 * is its middle (the SEN2 census is on the third Thursday of January); a flow of a month happens between the middle of
 * that month and the middle of the next, so that the twelve flows from January are a SEN2 calendar year and lead from
 * one census to the next.
 */
public final class MonthIndex {

    private static final int SEPTEMBER = 9;

    private MonthIndex() {}

    /** The index of a month, {@code month} from 1 to 12. */
    public static int of(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("There is no month " + month);
        }
        return year * 12 + month - 1;
    }

    public static int of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    public static YearMonth yearMonth(int index) {
        return YearMonth.of(year(index), month(index));
    }

    public static int year(int index) {
        return Math.floorDiv(index, 12);
    }

    /** Month of the year, 1 to 12. */
    public static int month(int index) {
        return Math.floorMod(index, 12) + 1;
    }

    /** Such as {@code 2025-01}. */
    public static String text(int index) {
        int month = month(index);
        return year(index) + (month < 10 ? "-0" : "-") + month;
    }

    /** Reads {@code 2025-01}. @throws java.time.DateTimeException if the text is not a year and month */
    public static int parse(String text) {
        return of(YearMonth.parse(text));
    }

    /** The calendar year in which the academic year of this month's middle began: September 2024 to August 2025 is 2024. */
    public static int academicYear(int index) {
        return Math.floorDiv(index - (SEPTEMBER - 1), 12);
    }

    /** Whether a new academic year begins between the middle of this month and the middle of the next. */
    public static boolean leadsIntoSeptember(int index) {
        return month(index) == SEPTEMBER - 1;
    }
}
