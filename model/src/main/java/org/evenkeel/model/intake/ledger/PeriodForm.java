package org.evenkeel.model.intake.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;

/** How a finance system writes the month of a posting. */
public enum PeriodForm {
    /** {@code 30/04/2025}, day first. */
    DATE_UK("date-uk", "30/04/2025", "(\\d{1,2})/(\\d{1,2})/(\\d{4})") {
        @Override
        int month(Matcher parts, FinancialYear year) {
            return month(number(parts, 3), number(parts, 2), number(parts, 1));
        }
    },
    /** {@code 2025-04-30}. */
    DATE_ISO("date-iso", "2025-04-30", "(\\d{4})-(\\d{2})-(\\d{2})") {
        @Override
        int month(Matcher parts, FinancialYear year) {
            return month(number(parts, 1), number(parts, 2), number(parts, 3));
        }
    },
    /** {@code 2025-04}. */
    MONTH("month", "2025-04", "(\\d{4})-(\\d{2})") {
        @Override
        int month(Matcher parts, FinancialYear year) {
            return month(number(parts, 1), number(parts, 2), 1);
        }
    },
    /** {@code 1} for April to {@code 12} for March of the mapping's year. */
    PERIOD("period", "1 for April", "0?(\\d{1,2})") {
        @Override
        int month(Matcher parts, FinancialYear year) {
            int period = number(parts, 1);
            if (period < 1 || period > 12) {
                throw new DateTimeException("no such period");
            }
            return year.firstMonth() + period - 1;
        }
    };

    private final String code;
    private final String example;
    private final Pattern pattern;

    PeriodForm(String code, String example, String pattern) {
        this.code = code;
        this.example = example;
        this.pattern = Pattern.compile(pattern);
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** Such as {@code 30/04/2025}. */
    public String example() {
        return example;
    }

    /** The month, as a {@link MonthIndex}; empty if the text is not written so or there is no such day. */
    OptionalInt read(String text, FinancialYear year) {
        Matcher parts = pattern.matcher(text);
        if (!parts.matches()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(month(parts, year));
        } catch (DateTimeException _) {
            return OptionalInt.empty();
        }
    }

    abstract int month(Matcher parts, FinancialYear year);

    static int month(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return MonthIndex.of(date.getYear(), date.getMonthValue());
    }

    static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
