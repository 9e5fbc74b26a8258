package org.evenkeel.model.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class QuantileTest {

    @Test
    void interpolatesAsRDoesByDefault() {
        // By hand for R's type 7: position (n - 1) * level between the sorted values.
        int[] sorted = {1, 2, 3, 4, 10};
        assertEquals(7.6, Quantile.P90.of(sorted), 1e-12);
        assertEquals(3, Quantile.P50.of(sorted));
        assertEquals(1.2, Quantile.P05.of(sorted), 1e-12);
    }

    @Test
    void givesTheOnlyValueOfOne() {
        assertEquals(4, Quantile.P95.of(new int[] {4}));
    }

    @Test
    void aSpreadHasItsTenthAndNinetiethPercentilesWhereItSays() {
        Uncertainty spread = Uncertainty.anySign(new Range(-12, -8, -3));
        assertEquals(-12, spread.at(0.1), 1e-9);
        assertEquals(-8, spread.at(0.5), 1e-9);
        assertEquals(-3, spread.at(0.9), 1e-9);
    }

    @Test
    void aSpreadKeepsWithinItsBounds() {
        Uncertainty share = Uncertainty.share(new Range(0.9, 0.95, 0.99));
        assertEquals(1, share.at(1 - 1e-9));
    }
}
