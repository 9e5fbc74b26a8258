package org.evenkeel.model.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void printsPoundsAndPence() {
        assertEquals("£1,234.56", Money.ofPence(123456).toString());
        assertEquals("-£0.05", Money.ofPence(-5).toString());
    }

    @Test
    void roundsHalfAPennyToTheEvenOne() {
        assertEquals(Money.ofPence(2), Money.ofPence(5).times(0.5));
        assertEquals(Money.ofPence(4), Money.ofPence(7).times(0.5));
    }

    @Test
    void refusesMorePenceThanItCanHold() {
        assertThrows(
                ArithmeticException.class, () -> Money.ofPence(Long.MAX_VALUE).plus(Money.ofPence(1)));
    }

    @Property
    void addsAndTakesAwayToThePenny(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long a,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long b) {
        assertEquals(Money.ofPence(a), Money.ofPence(a).plus(Money.ofPence(b)).minus(Money.ofPence(b)));
    }
}
