package org.evenkeel.model.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.evenkeel.model.intake.OpenStatistics;
import org.evenkeel.model.sector.Placement;
import org.junit.jupiter.api.Test;

class KnownAtTest {

    private static final OpenStatistics STATISTICS = OpenStatistics.load().get();
    private static final AuthorityStatistics WILTSHIRE =
            STATISTICS.of(STATISTICS.authorities().ofNumber("865").orElseThrow());

    @Test
    void knowsPlansToThatJanuaryAndFlowsToTheYearBefore() {
        AuthorityStatistics known = WILTSHIRE.knownAt(2021);
        assertEquals(OptionalInt.of(2021), known.stock().plans().latestYear());
        assertEquals(
                OptionalInt.of(2021),
                known.stock().byPlacement().of(Placement.MAINSTREAM).latestYear());
        assertEquals(OptionalInt.of(2020), known.flows().requests().latestYear());
        assertEquals(OptionalInt.of(2020), known.flows().newPlans().latestYear());
        assertEquals(OptionalInt.of(2020), known.flows().timeliness().issued().latestYear());
        assertTrue(known.flows().ceased().isEmpty());
        assertEquals(WILTSHIRE.stock().plans().at(2021), known.stock().plans().at(2021));
    }

    @Test
    void knowsNoTableOfACouncilBeforeItsYearButEnglandsShape() {
        assertFalse(WILTSHIRE.knownAt(2023).detail().stock().isPresent());
        assertTrue(WILTSHIRE.knownAt(2024).detail().stock().isPresent());
        assertFalse(WILTSHIRE.knownAt(2024).needs().byAge().isPresent());
        assertTrue(STATISTICS.england().knownAt(2018).detail().stock().isPresent());
    }

    @Test
    void knowsNoEstimateOfPopulationThatWasNotOutButTheFirstOneShipped() {
        assertEquals(2019, WILTSHIRE.knownAt(2018).population().byYear().lastKey());
        assertEquals(2019, WILTSHIRE.knownAt(2021).population().byYear().lastKey());
    }
}
