package org.evenkeel.model.caseload.transitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
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
