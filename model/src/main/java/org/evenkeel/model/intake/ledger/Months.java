package org.evenkeel.model.intake.ledger;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/** Whole pence for each month of a financial year. Immutable. */
public final class Months {

    private static final int TWELVE = 12;

    private final int first;
    private final long[] pence;

    private Months(int first, long[] pence) {
        this.first = first;
        this.pence = pence;
    }

    /** Twelve amounts in pence from April. @throws IllegalArgumentException if there are not twelve */
    public static Months of(FinancialYear year, long... pence) {
        if (pence.length != TWELVE) {
            throw new IllegalArgumentException("A year has twelve months, not " + pence.length);
        }
        return new Months(year.firstMonth(), pence.clone());
    }

    /** The amount of a month, a {@code MonthIndex}; nothing outside the year. */
    public Money at(int month) {
        int index = month - first;
        return index < 0 || index >= TWELVE ? Money.ZERO : Money.ofPence(pence[index]);
    }

    /** The year up to and including a month. */
    public Money until(int month) {
        long sum = 0;
        for (int index = 0; index < TWELVE && first + index <= month; index++) {
            sum = Math.addExact(sum, pence[index]);
        }
        return Money.ofPence(sum);
    }

    /** The whole year. */
    public Money total() {
        return until(first + TWELVE - 1);
    }

    /** Months that are not nothing. */
    List<Integer> posted() {
        List<Integer> months = new ArrayList<>();
        for (int index = 0; index < TWELVE; index++) {
            if (pence[index] != 0) {
                months.add(first + index);
            }
        }
        return months;
    }
}
