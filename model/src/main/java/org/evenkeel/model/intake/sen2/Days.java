package org.evenkeel.model.intake.sen2;

import java.time.LocalDate;

/** Dates as whole days since 1 January 1970, read without making an object of each. */
public final class Days {

    /** No date: the item is missing, or does not hold one. */
    public static final int NONE = Integer.MIN_VALUE;

    /** The first day that can be read: 1 January 1900. */
    static final int FIRST = -25_567;

    /** The last one: 31 December 2199. */
    static final int LAST = 84_005;

    private static final int LENGTH = 10;
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] DAYS_IN = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int EPOCH = 719_162; // days from 1 January of the year 1 to 1 January 1970

    private Days() {}

    /** Reads CCYY-MM-DD, in the years 1900 to 2199; anything else is {@link #NONE}. */
    public static int parse(String text) {
        return text.length() == LENGTH ? parse(text.toCharArray(), 0, LENGTH) : NONE;
    }

    /** Reads some characters in the same way. */
    static int parse(char[] text, int from, int length) {
        if (length != LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return NONE;
        }
        int year = number(text, from, from + 4);
        int month = number(text, from + 5, from + 7);
        int day = number(text, from + 8, from + LENGTH);
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > DAYS_IN[month - 1]) {
            return NONE;
        }
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (month == 2 && day == 29 && !isLeap) {
            return NONE;
        }
        int before = year - 1;
        return before * 365
                + before / 4
                - before / 100
                + before / 400
                + DAYS_BEFORE[month - 1]
                + (month > 2 && isLeap ? 1 : 0)
                + day
                - 1
                - EPOCH;
    }

    /** A day as it is written. */
    public static String text(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    /** Whole years from a birthday to a day; negative before it. */
    public static int age(int birth, int day) {
        LocalDate born = LocalDate.ofEpochDay(birth);
        LocalDate then = LocalDate.ofEpochDay(day);
        int years = then.getYear() - born.getYear();
        return then.getDayOfYear() < born.withYear(then.getYear()).getDayOfYear() ? years - 1 : years;
    }

    /** The academic age on a day: whole years at 31 August before the school year that it is in. */
    public static int academicAge(int birth, int day) {
        LocalDate then = LocalDate.ofEpochDay(day);
        int year = then.getMonthValue() >= 9 ? then.getYear() : then.getYear() - 1;
        return age(birth, Math.toIntExact(LocalDate.of(year, 8, 31).toEpochDay()));
    }

    private static int number(char[] text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
