package org.evenkeel.model.intake.sen2.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Cells;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Request;
import org.junit.jupiter.api.Test;

/** Days counted by hand, the day of the request being day 0. */
final class ClocksTest {

    private static final LocalDate AT = LocalDate.of(2026, 1, 15);

    @Test
    void givesSixWeeksToDecideWhetherToAssess() {
        assertThat(clocks(request(
                        Map.of(Item.RECEIVED_DATE, "2025-12-01", Item.REQUEST_OUTCOME, "A"), List.of(), List.of())))
                .singleElement()
                .satisfies(clock -> {
                    assertThat(clock.deadline().step()).isEqualTo(Deadline.Step.DECIDE);
                    assertThat(clock.due()).isEqualTo("2026-01-12");
                    assertThat(clock.isOverdue(LocalDate.of(2026, 1, 12))).isFalse();
                    assertThat(clock.isOverdue(AT)).isTrue();
                    assertThat(clock.daysLeft(AT)).isEqualTo(-3);
                    assertThat(clock.deadline().law()).contains("regulation 5(1)");
                });
    }

    @Test
    void givesSixteenWeeksToRefuseAndTwentyToIssue() {
        assertThat(clocks(assessing(Map.of(Item.ASSESSMENT_OUTCOME, "A"))))
                .extracting(clock -> clock.deadline().step() + " " + clock.due())
                .containsExactly("REFUSE 2025-12-22", "ISSUE 2026-01-19");
        assertThat(clocks(assessing(Map.of(Item.ASSESSMENT_OUTCOME, "Y"))))
                .extracting(clock -> clock.deadline().step())
                .containsExactly(Deadline.Step.ISSUE);
        assertThat(clocks(assessing(Map.of(Item.ASSESSMENT_OUTCOME, "N")))).isEmpty();
    }

    @Test
    void showsAnExceptionAndCountsItNotAsOverdue() {
        assertThat(clocks(assessing(Map.of(Item.ASSESSMENT_OUTCOME, "A", Item.WEEK20, "1"))))
                .allSatisfy(clock -> {
                    assertThat(clock.isException()).isTrue();
                    assertThat(clock.isOverdue(LocalDate.of(2027, 1, 1))).isFalse();
                });
    }

    @Test
    void wantsAReviewTwelveMonthsAfterThePlanOrTheLastReview() {
        assertThat(clocks(open(Map.of())))
                .extracting(clock -> clock.deadline().step() + " " + clock.due())
                .containsExactly("REVIEW 2025-02-28");
        assertThat(clocks(open(Map.of(Item.REVIEW_MEETING, "2025-03-31", Item.LAST_REVIEW, "2025-04-20"))))
                .extracting(clock -> clock.deadline().step() + " " + clock.due())
                .containsExactly("REVIEW 2026-03-31");
    }

    @Test
    void wantsADecisionFourWeeksAfterAReviewMeeting() {
        assertThat(clocks(open(Map.of(Item.REVIEW_MEETING, "2025-12-20"))))
                .extracting(clock -> clock.deadline().step() + " " + clock.due())
                .containsExactly("AFTER_REVIEW 2026-01-17", "REVIEW 2026-12-20");
    }

    @Test
    void wantsAFinalPlanByTheDayOfAPhaseTransfer() {
        assertThat(clocks(open(Map.of(Item.PHASE_TRANSFER_DUE, "2026-02-15"))))
                .extracting(clock -> clock.deadline().step() + " " + clock.due())
                .contains("PHASE_TRANSFER 2026-02-15");
        assertThat(clocks(open(Map.of(Item.PHASE_TRANSFER_DUE, "2026-02-15", Item.PHASE_TRANSFER_FINAL, "2026-01-10"))))
                .noneMatch(clock -> clock.deadline().step() == Deadline.Step.PHASE_TRANSFER);
    }

    @Test
    void runsNoClockBeforeTheLawDid() {
        Clocks clocks = Clocks.under(LocalDate.of(2014, 8, 31));
        clocks.person(person(open(Map.of())));
        assertThat(clocks.running()).isEmpty();
    }

    private static Request assessing(Map<Item, String> items) {
        return request(
                Map.of(Item.RECEIVED_DATE, "2025-09-01", Item.REQUEST_OUTCOME, "Y"),
                List.of(new Assessment(Cells.of(Group.ASSESSMENT, items), List.of())),
                List.of());
    }

    private static Request open(Map<Item, String> items) {
        var plan = new NamedPlan(Cells.of(Group.NAMED_PLAN, Map.of(Item.START_DATE, "2024-02-29")), List.of());
        return request(
                Map.of(Item.REQUEST_OUTCOME, "H"),
                List.of(new Assessment(
                        Cells.of(Group.ASSESSMENT, Map.of(Item.ASSESSMENT_OUTCOME, "H")), List.of(plan))),
                List.of(new ActivePlan(Cells.of(Group.ACTIVE_PLAN, items), List.of(), List.of())));
    }

    private static Request request(Map<Item, String> items, List<Assessment> assessments, List<ActivePlan> plans) {
        return new Request(Cells.of(Group.REQUEST, items), assessments, plans);
    }

    private static List<Clock> clocks(Request request) {
        Clocks clocks = Clocks.under(AT);
        clocks.person(person(request));
        return clocks.running();
    }

    private static Person person(Request request) {
        return new Person(1, Cells.of(Group.PERSON, Map.of()), List.of(request), List.of());
    }
}
