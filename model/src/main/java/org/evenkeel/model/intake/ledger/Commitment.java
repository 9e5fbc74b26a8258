package org.evenkeel.model.intake.ledger;

import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Money;

/**
 * What the council has agreed to pay for one child in one placement, known by a key and never by name.
 *
 * @param key the child's key
 * @param placement where
 * @param from the first month that is paid for, a {@code MonthIndex}
 * @param until the last one; {@link #OPEN} where no end is known
 * @param annual for a whole year
 * @param known the month in which it was agreed; {@link #ALWAYS} where that is not recorded
 */
public record Commitment(String key, Placement placement, int from, int until, Money annual, int known) {

    /** No end is known. */
    public static final int OPEN = Integer.MAX_VALUE;

    /** When it was agreed is not recorded. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    private static final int MONTHS = 12;

    /** Whether a month is paid for. */
    public boolean covers(int month) {
        return month >= from && month <= until;
    }

    /** Whether it had been agreed by a month. */
    public boolean isKnownIn(int month) {
        return known <= month;
    }

    /** A month of it: a twelfth of the year, to the nearest penny. */
    public Money monthly() {
        return Money.ofPence(Math.floorDiv(annual.pence() + MONTHS / 2, (long) MONTHS));
    }
}
