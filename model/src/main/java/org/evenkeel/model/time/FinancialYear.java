package org.evenkeel.model.time;

/**
 * A council's financial year, 1 April to 31 March.
 *
 * @param startYear the calendar year in which it begins: 2025 for 2025-26
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

    private static final int APRIL = 4;

    public FinancialYear {
        if (startYear < 1900 || startYear > 2200) {
            throw new IllegalArgumentException("Not a financial year's first calendar year: " + startYear);
        }
    }

    /** The financial year that a month lies in, by its {@link MonthIndex}. */
    public static FinancialYear ofMonth(int month) {
        int year = MonthIndex.year(month);
        return new FinancialYear(MonthIndex.month(month) >= APRIL ? year : year - 1);
    }

    /** Reads {@code 2025-26}. @throws IllegalArgumentException if the text is not two years running */
    public static FinancialYear parse(String text) {
        if (!text.matches("\\d{4}-\\d{2}")) {
            throw new IllegalArgumentException("Not a financial year such as 2025-26: " + text);
        }
        int start = Integer.parseInt(text.substring(0, 4));
        if ((start + 1) % 100 != Integer.parseInt(text.substring(5))) {
            throw new IllegalArgumentException("Not a financial year such as 2025-26: " + text);
        }
        return new FinancialYear(start);
    }

    /** April of the first calendar year, as a {@link MonthIndex}. */
    public int firstMonth() {
        return MonthIndex.of(startYear, APRIL);
    }

    /** March of the second calendar year, as a {@link MonthIndex}. */
    public int lastMonth() {
        return firstMonth() + 11;
    }

    public FinancialYear next() {
        return new FinancialYear(startYear + 1);
    }

    public FinancialYear previous() {
        return new FinancialYear(startYear - 1);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** Such as {@code 2025-26}. */
    @Override
    public String toString() {
        int end = (startYear + 1) % 100;
        return startYear + (end < 10 ? "-0" : "-") + end;
    }
}
