package org.evenkeel.model.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.evenkeel.model.caseload.PlanSpell.Cease;
import org.evenkeel.model.caseload.PlanSpell.Start;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.LocalAuthority;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Region;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

/** Records of a year and a half, January 2024 to July 2025, small enough to count by hand. */
class CaseloadTest {

    private static final int JANUARY = MonthIndex.of(2024, 1);
    private static final int JULY = MonthIndex.of(2025, 7);
    private static final int LONG_AGO = MonthIndex.of(2020, 9);

    private static final int NINE = Grid.cell(9, Need.ASD, Placement.MAINSTREAM);
    private static final int TEN = Grid.cell(10, Need.ASD, Placement.MAINSTREAM);

    @Test
    void countsThePlansThatAreThereAtMidMonth() {
        // Starts in March, so that it is there from April; ceases in June, so that it is there up to June.
        Caseload caseload = of(spell(1, started(3), ceased(6), at(JANUARY + 3, Placement.MAINSTREAM)));
        assertEquals(0, caseload.at(JANUARY + 2).total());
        assertEquals(1, caseload.at(JANUARY + 3).plans(NINE));
        assertEquals(1, caseload.at(JANUARY + 5).total());
        assertEquals(0, caseload.at(JANUARY + 6).total());
    }

    @Test
    void growsOlderInSeptemberAndMovesWhenTheChildDoes() {
        Caseload caseload = of(spell(
                1,
                Optional.empty(),
                Optional.empty(),
                at(LONG_AGO, Placement.MAINSTREAM),
                at(JANUARY + 10, Placement.STATE_SPECIAL)));
        assertEquals(1, caseload.at(JANUARY + 7).plans(NINE));
        assertEquals(1, caseload.at(JANUARY + 8).plans(TEN));
        assertEquals(1, caseload.at(JANUARY + 10).plans(Grid.cell(10, Need.ASD, Placement.STATE_SPECIAL)));
    }

    @Test
    void aPlanFromBeforeTheRecordsThatOutlivesThemIsAtRiskForTheirMonthsOnly() {
        Occurrences seen = all(of(spell(1, Optional.empty(), Optional.empty(), at(LONG_AGO, Placement.MAINSTREAM))));
        assertEquals(18, seen.months());
        // Nine until August, ten until the August after.
        assertEquals(8, seen.atRisk(NINE));
        assertEquals(10, seen.atRisk(TEN));
        assertEquals(0, seen.ceased());
        assertEquals(1, seen.transfers(NINE));
        assertEquals(0, seen.transfers(TEN));
        assertEquals(0, seen.started());
    }

    @Test
    void aPlanThatCeasesIsAtRiskForHalfOfItsLastMonth() {
        Occurrences seen = all(of(spell(1, started(3), ceased(6), at(JANUARY + 3, Placement.MAINSTREAM))));
        assertEquals(2.5, seen.atRisk(NINE));
        assertEquals(1, seen.ceased(NINE));
        assertEquals(1, seen.ceased(9, CeaseReason.TRANSFERRED));
        assertEquals(1, seen.started(NINE));
        assertEquals(0, seen.movedIn());
    }

    @Test
    void aMoveIsCountedWhereTheChildWasAndNoMonthIsCountedTwice() {
        Occurrences seen = all(of(spell(
                1,
                Optional.of(new Start(JANUARY, true)),
                ceased(5),
                at(JANUARY + 1, Placement.MAINSTREAM),
                at(JANUARY + 3, Placement.STATE_SPECIAL))));
        int special = Grid.cell(9, Need.ASD, Placement.STATE_SPECIAL);
        assertEquals(1, seen.moves(NINE, Placement.STATE_SPECIAL.ordinal()));
        assertEquals(1.5, seen.free(NINE));
        assertEquals(2, seen.atRisk(NINE));
        assertEquals(1.5, seen.atRisk(special));
        assertEquals(1, seen.free(special));
        assertEquals(1, seen.movedIn());
        assertEquals(0, seen.started());
    }

    @Test
    void whatHappensOutsideTheMonthsAskedForIsLeftOut() {
        Caseload caseload = of(spell(1, started(3), ceased(6), at(JANUARY + 3, Placement.MAINSTREAM)));
        Occurrences seen = Occurrences.between(caseload, JANUARY + 4, JANUARY + 5);
        assertEquals(1, seen.atRisk(NINE));
        assertEquals(0, seen.ceased());
        assertEquals(0, seen.started());
        assertThrows(IllegalArgumentException.class, () -> Occurrences.between(caseload, JULY, JULY + 12));
    }

    @Test
    void plansOfThoseWhoAre25WhenTheYearEndsHadToCease() {
        PlanSpell oldest = new PlanSpell(
                1,
                PlanSpell.cohortOf(25, JANUARY),
                Need.ASD,
                Optional.empty(),
                Optional.of(new Cease(JANUARY + 7, CeaseReason.MAX_AGE)),
                List.of(new PlacementSpell(LONG_AGO, Placement.FURTHER_EDUCATION)));
        Occurrences seen = all(of(oldest));
        assertEquals(0, seen.ceased());
        assertEquals(7.5, seen.atRisk(Grid.cell(25, Need.ASD, Placement.FURTHER_EDUCATION)));
    }

    @Test
    void saysWhatCannotBe() {
        PlanSpell plan = spell(1, Optional.empty(), Optional.empty(), at(LONG_AGO, Placement.MAINSTREAM));
        assertThrows(IllegalArgumentException.class, () -> of(plan, plan));
        assertThrows(IllegalArgumentException.class, () -> of(plan).at(JULY + 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> spell(1, started(6), ceased(3), at(JANUARY + 6, Placement.MAINSTREAM)));
        assertThrows(
                IllegalArgumentException.class,
                () -> spell(1, started(3), Optional.empty(), at(JANUARY + 5, Placement.MAINSTREAM)));
    }

    private static Occurrences all(Caseload caseload) {
        return Occurrences.between(caseload, JANUARY, JULY);
    }

    private static Caseload of(PlanSpell... spells) {
        LocalAuthority invented = new LocalAuthority("E06000999", "999", "Invented", Region.SOUTH_WEST);
        return new Caseload(invented, JANUARY, JULY, List.of(spells), Source.of("Invented for a test", ""));
    }

    private static PlanSpell spell(long plan, Optional<Start> start, Optional<Cease> cease, PlacementSpell... spells) {
        return new PlanSpell(plan, PlanSpell.cohortOf(9, JANUARY), Need.ASD, start, cease, List.of(spells));
    }

    private static PlacementSpell at(int from, Placement placement) {
        return new PlacementSpell(from, placement);
    }

    /** In a month of 2024, 1 to 12. */
    private static Optional<Start> started(int month) {
        return Optional.of(new Start(MonthIndex.of(2024, month), false));
    }

    private static Optional<Cease> ceased(int month) {
        return Optional.of(new Cease(MonthIndex.of(2024, month), CeaseReason.TRANSFERRED));
    }
}
