package org.evenkeel.model.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.forecast.Effect.Unit;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class FeasibilityTest {

    private final InventedCouncil council = new InventedCouncil();

    @Test
    void namesTheShareThatPointsWouldLiftAboveOne() {
        council.shareAssessed = new Uncertainty.Fixed(0.88);
        assertFault(
                new Lever.ShareAssessed(),
                Unit.POINTS,
                new Range(5, 10, 15),
                "Intervention x: 15 percentage points"
                        + " would turn the assumption share-assessed, 88%, into 103%, which is no share.");
    }

    @Test
    void namesTheShareThatPercentWouldLiftAboveOne() {
        council.shareIssued = new Uncertainty.Fixed(0.95);
        assertFault(
                new Lever.ShareIssued(), Unit.PERCENT, Range.exactly(10), "assumption share-issued, 95%, into 104.5%");
    }

    @Test
    void refusesToTakeAwayMoreRequestsThanAreExpectedOfThoseItIsFor() {
        council.requestsPerMonth = new Uncertainty.Fixed(97);
        assertFault(
                new Lever.Requests(),
                Unit.PER_MONTH,
                new Range(-110, -20, -5),
                "-110 a month would make a rate negative: only 97 requests a month are expected among those it is for"
                        + " (assumption requests-per-month)");
    }

    @Test
    void refusesNegativeCeasingAndMoreThanThereAre() {
        council.plans[Grid.cell(7, Need.ASD, Placement.MAINSTREAM)] = 120;
        assertFault(new Lever.Ceasing(), Unit.PER_MONTH, Range.exactly(-1), "only 0 plans that cease a month");
        assertFault(
                new Lever.Ceasing(),
                Unit.PER_MONTH,
                Range.exactly(121),
                "a chance of ceasing above one: only 120 plans");
    }

    @Test
    void refusesPercentagesThatLeaveLessThanNothing() {
        assertFault(
                new Lever.Requests(), Unit.PERCENT, new Range(-120, -50, -10), "-120% would make requests negative");
        assertFault(
                new Lever.Redirect(Placement.MAINSTREAM, Placement.SEN_UNIT),
                Unit.PERCENT,
                Range.exactly(101),
                "101% cannot be");
    }

    @Test
    void refusesMoreCapacityWhereNoneIsStated() {
        assertFault(new Lever.AssessmentCapacity(), Unit.PER_MONTH, Range.exactly(10), "State assessment-capacity");
    }

    @Test
    void nothingRunsBeforeTheFaultIsMended() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> council.once(3, of(new Lever.ShareIssued(), Unit.POINTS, Range.exactly(5))));
        assertTrue(String.valueOf(fault.getMessage()).contains("share-issued"), fault.getMessage());
    }

    @Test
    void findsNoFaultInWhatCanBe() {
        council.requestsPerMonth = new Uncertainty.Fixed(97);
        assertEquals(
                List.of(),
                Feasibility.faults(
                        council.assumptions(),
                        List.of(Scenario.mitigated(
                                List.of(of(new Lever.Requests(), Unit.PER_MONTH, new Range(-97, -8, 20)))))));
    }

    private void assertFault(Lever lever, Unit unit, Range size, String said) {
        List<String> faults =
                Feasibility.faults(council.assumptions(), List.of(Scenario.mitigated(List.of(of(lever, unit, size)))));
        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().contains(said), faults.getFirst());
    }

    private static Intervention of(Lever lever, Unit unit, Range size) {
        Ramp atOnce = new Ramp(InventedCouncil.JANUARY, 0, Ramp.NO_END);
        return new Intervention(
                "x", "", lever, new Effect(size, unit), atOnce, Scope.EVERYONE, InventedCouncil.INVENTED);
    }
}
