package org.evenkeel.model.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * An amount of money in whole pence, exact. Positive is money in or a surplus, negative is money out or a deficit,
 * unless the field that holds it says otherwise. Arithmetic that would overflow a {@code long} of pence throws.
 *
 * @param pence the amount in pence
 */
public record Money(long pence) implements Comparable<Money> {

    /** No money. */
    public static final Money ZERO = new Money(0);

    /** An amount given in pounds, rounded half-even to the nearest penny. */
    public static Money ofPounds(double pounds) {
        return new Money(BigDecimal.valueOf(pounds)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /** An amount given in pounds as text or decimal, exact; more than two decimal places throw. */
    public static Money ofPounds(BigDecimal pounds) {
        return new Money(pounds.movePointRight(2).longValueExact());
    }

    /** An amount given in whole pence. */
    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money negated() {
        return new Money(Math.negateExact(pence));
    }

    /** This many of the amount, exact. */
    public Money times(long count) {
        return new Money(Math.multiplyExact(pence, count));
    }

    /** A proportion or multiple of the amount, rounded half-even to the nearest penny. */
    public Money times(double factor) {
        return new Money(BigDecimal.valueOf(pence)
                .multiply(BigDecimal.valueOf(factor))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /** The amount in pounds, for arithmetic on ranges and for charts; not for accounts. */
    public double pounds() {
        return pence / 100.0;
    }

    public boolean isNegative() {
        return pence < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** Such as {@code £1,234.56} or {@code -£0.05}. */
    @Override
    public String toString() {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        return (pence < 0 ? "-" : "") + String.format(Locale.UK, "£%,.2f", pounds.abs());
    }
}
