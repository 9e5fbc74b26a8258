package org.evenkeel.model.caseload.transitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.caseload.Caseload;
import org.evenkeel.model.caseload.PlacementSpell;
import org.evenkeel.model.caseload.PlanSpell;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

final class TransitionsTest {

    private static final State MAINSTREAM_2 = new State(2, "asd", "mainstream");
    private static final State MAINSTREAM_3 = new State(3, "asd", "mainstream");
    private static final State SPECIAL_3 = new State(3, "asd", "state-special");

    @Test
    void findsWhoStayedMovedStartedAndCeasedBetweenTwoJanuaries() {
        List<Transition> rows = Transitions.between(
                2024,
                Map.of("stays", MAINSTREAM_2, "moves", MAINSTREAM_2, "ceases", MAINSTREAM_2),
                Map.of("stays", MAINSTREAM_3, "moves", SPECIAL_3, "starts", SPECIAL_3));
        assertThat(rows)
                .containsExactlyInAnyOrder(
                        new Transition(2024, MAINSTREAM_2, MAINSTREAM_3),
                        new Transition(2024, MAINSTREAM_2, SPECIAL_3),
                        new Transition(2024, MAINSTREAM_2, State.without(3)),
                        new Transition(2024, State.without(2), SPECIAL_3));
        assertThat(new Transitions(rows).latest()).isEqualTo(Map.of(MAINSTREAM_3, 1, SPECIAL_3, 2));
    }

    @Test
    void followsTheRecordsOfPlansFromJanuaryToJanuary() {
        // In academic year 2 from September 2023: 6 at 31 August 2023, and so of the cohort of 2017.
        PlanSpell moves = spell(
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new PlacementSpell(MonthIndex.of(2023, 10), Placement.MAINSTREAM),
                        new PlacementSpell(MonthIndex.of(2024, 9), Placement.STATE_SPECIAL)));
        PlanSpell starts = spell(
                2,
                Optional.of(new PlanSpell.Start(MonthIndex.of(2024, 3), false)),
                Optional.of(new PlanSpell.Cease(MonthIndex.of(2025, 6), CeaseReason.NEEDS_MET)),
                List.of(new PlacementSpell(MonthIndex.of(2024, 4), Placement.MAINSTREAM)));
        PlanSpell between = spell(
                3,
                Optional.of(new PlanSpell.Start(MonthIndex.of(2024, 3), false)),
                Optional.of(new PlanSpell.Cease(MonthIndex.of(2024, 6), CeaseReason.TRANSFERRED)),
                List.of(new PlacementSpell(MonthIndex.of(2024, 4), Placement.MAINSTREAM)));
        Caseload caseload = new Caseload(
                LocalAuthorities.current().all().getFirst(),
                MonthIndex.of(2023, 10),
                MonthIndex.of(2026, 1),
                List.of(moves, starts, between),
                new Source("Made up", "", "", LocalDate.of(2026, 1, 1), ""));
        assertThat(Transitions.of(caseload).rows())
                .containsExactly(
                        new Transition(2024, MAINSTREAM_2, SPECIAL_3),
                        new Transition(2024, State.without(2), MAINSTREAM_3),
                        new Transition(2025, SPECIAL_3, new State(4, "asd", "state-special")),
                        new Transition(2025, MAINSTREAM_3, State.without(4)));
    }

    private static PlanSpell spell(
            long plan,
            Optional<PlanSpell.Start> start,
            Optional<PlanSpell.Cease> cease,
            List<PlacementSpell> placements) {
        return new PlanSpell(plan, 2017, Need.ASD, start, cease, placements);
    }

    @Test
    void countsReceptionAsYearNoneAndSpeaksOfPlacementsByTheirCodes() {
        assertThat(State.of(4, Need.SEMH, Placement.STATE_SPECIAL)).isEqualTo(new State(0, "semh", "state-special"));
        assertThat(State.of(6, Need.ASD, Placement.MAINSTREAM)).isEqualTo(MAINSTREAM_2);
    }

    @Test
    void takesWhoeverRepeatedAYearToHaveComeFromTheYearBelow() {
        assertThat(Transitions.between(2024, Map.of(1, MAINSTREAM_3), Map.of(1, MAINSTREAM_3)))
                .containsExactly(new Transition(2024, MAINSTREAM_2, MAINSTREAM_3));
    }

    @Test
    void refusesAYearThatIsMissingAndATransitionOfNoPlan() {
        Transition row = new Transition(2020, MAINSTREAM_2, MAINSTREAM_3);
        Transition later = new Transition(2022, MAINSTREAM_2, MAINSTREAM_3);
        assertThatThrownBy(() -> new Transitions(List.of(row, later))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Transition(2020, State.without(1), State.without(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Transition(2020, MAINSTREAM_3, MAINSTREAM_3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
