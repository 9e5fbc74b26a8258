package org.evenkeel.model.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Wiltshire Council, Sustainability Plan Evolution, January 2025: the table of the current and the target system. */
class FlowsTest {

    @Test
    void theCurrentSystemGrowsByTheSixHundredAndThirtySixOfThePapers() {
        assertEquals(636, Math.round(new Flows(97, 0.12, 0.039, 29).netGrowthPerYear()));
    }

    @Test
    void theTargetSystemGrowsByTheThirtySixOfThePapers() {
        assertEquals(36, Math.round(new Flows(66, 0.25, 0.05, 44).netGrowthPerYear()));
    }

    @Test
    void refusesAPercentageWhereAShareIsMeant() {
        assertThrows(IllegalArgumentException.class, () -> new Flows(97, 12, 0.039, 29));
        assertThrows(IllegalArgumentException.class, () -> new Flows(-97, 0.12, 0.039, 29));
    }
}
