package org.evenkeel.model.intake.sen2.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Cells;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days counted by hand, the day of the request being day 0. */
final class ClocksTest {

    private static final LocalDate AT = LocalDate.of(2026, 1, 15);
    private static final Layout LAYOUT = Layout.of(2026).orElseThrow();
    private static final Header HEADER = new Header(Cells.of(Group.HEADER, Map.of()));

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
    void givesFourWeeksForTheNoticeOfAnAmendment() {
        assertThat(clocks(open(Map.of(
                        Item.REVIEW_MEETING, "2025-12-20", Item.LAST_REVIEW, "2026-01-05", Item.REVIEW_OUTCOME, "A"))))
                .extracting(clock -> clock.deadline().step() + " " + clock.due())
                .containsExactly("AMEND_NOTICE 2026-01-17", "REVIEW 2026-12-20");
    }

    @Test
    void givesEightWeeksFromTheNoticeAndNoMoreThanTwelveFromTheMeeting() {
        assertThat(clocks(open(Map.of(
                        Item.REVIEW_MEETING, "2025-12-01",
                        Item.LAST_REVIEW, "2025-12-20",
                        Item.REVIEW_OUTCOME, "A",
                        Item.REVIEW_DRAFT, "2025-12-20"))))
                .extracting(clock -> clock.deadline().step() + " " + clock.due())
                .contains("AMENDED 2026-02-14");
        assertThat(clocks(open(Map.of(
                        Item.REVIEW_MEETING, "2025-11-01",
                        Item.LAST_REVIEW, "2025-12-30",
                        Item.REVIEW_OUTCOME, "A",
                        Item.REVIEW_DRAFT, "2025-12-30"))))
                .extracting(clock -> clock.deadline().step() + " " + clock.due())
                .contains("AMENDED 2026-01-24");
        // Over by the census: whether it was kept, the return does not say.
        assertThat(clocks(open(Map.of(
                        Item.REVIEW_MEETING, "2025-09-01",
                        Item.LAST_REVIEW, "2025-09-20",
                        Item.REVIEW_OUTCOME, "A",
                        Item.REVIEW_DRAFT, "2025-09-20"))))
                .noneMatch(clock -> clock.deadline().step() == Deadline.Step.AMENDED);
    }

    @Test
    void knowsThePhaseTransferByAgeWhereTheReturnGivesNoDay() {
        assertThat(phaseTransfer("2015-01-20")).containsExactly("2026-02-15");
        assertThat(phaseTransfer("2010-01-20")).containsExactly("2026-03-31");
        assertThat(phaseTransfer("2022-01-20")).containsExactly("2026-02-15");
        assertThat(phaseTransfer("2013-01-20")).isEmpty();
    }

    @Test
    void countsWorkingDaysWithoutWeekendsAndBankHolidays() {
        // Thursday before Easter: Friday and Monday are holidays, so the third working day is Thursday after.
        assertThat(WorkingDays.after(LocalDate.of(2026, 4, 2), 3)).isEqualTo("2026-04-09");
        // Boxing Day of 2026 is a Saturday: Monday the 28th stands in.
        assertThat(WorkingDays.isWorking(LocalDate.of(2026, 12, 28))).isFalse();
        assertThatThrownBy(() -> WorkingDays.isWorking(LocalDate.of(2040, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clearsABacklogAtThePaceOfTheYear() {
        Deadline decide = Objects.requireNonNull(Deadline.on(AT).get(Deadline.Step.DECIDE));
        Backlog shrinks = new Backlog(decide, 40, 12, 10, 13);
        assertThat(shrinks.monthsToClear()).hasValue(4);
        // 365.25 days are 12 months: 12 over in 12 months is one a month more than arrive.
        assertThat(shrinks.paceToClear(AT, AT.plusDays(365))).isCloseTo(11, within(0.001));
        assertThat(new Backlog(decide, 40, 12, 10, 10).monthsToClear()).isEmpty();
        assertThat(new Backlog(decide, 40, 0, 10, 9).monthsToClear()).hasValue(0);
    }

    @Test
    void countsWhatCameAndWentInTheYear() {
        Paces paces = new Paces();
        paces.header(HEADER, LAYOUT);
        paces.person(person(request(
                Map.of(
                        Item.RECEIVED_DATE, "2025-01-01",
                        Item.REQUEST_OUTCOME, "Y",
                        Item.REQUEST_OUTCOME_DATE, "2025-02-01"),
                List.of(),
                List.of())));
        paces.person(person(
                request(Map.of(Item.RECEIVED_DATE, "2025-12-01", Item.REQUEST_OUTCOME, "A"), List.of(), List.of())));
        Clocks clocks = Clocks.under(AT);
        clocks.person(person(
                request(Map.of(Item.RECEIVED_DATE, "2025-12-01", Item.REQUEST_OUTCOME, "A"), List.of(), List.of())));
        assertThat(paces.children()).isEqualTo(2);
        assertThat(paces.backlogs(clocks.running(), AT)).singleElement().satisfies(backlog -> {
            assertThat(backlog.overdue()).isOne();
            assertThat(backlog.arriving() * 12).isEqualTo(2);
            assertThat(backlog.leaving() * 12).isEqualTo(1);
        });
    }

    @Test
    void readsWhoWorksWithWhomAndTellsEveryFault(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.csv"), "Child,Officer,Team\n2,A. Quill,North\n");
        assertThat(Officers.read(good, 3).get().of(2)).contains(new Officers.Officer("A. Quill", "North"));
        assertThat(Officers.read(good, 3).get().of(1)).isEmpty();
        Path bad = Files.writeString(folder.resolve("bad.csv"), "child,officer\n4,A\n1,\n2,B\n2,C\nx,D\n");
        assertThat(Officers.read(bad, 3).errors()).hasSize(4);
        assertThat(Officers.read(Files.writeString(folder.resolve("none.csv"), "a,b\n1,2\n"), 3)
                        .errors())
                .hasSize(1);
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
        clocks.header(HEADER, LAYOUT);
        clocks.person(person(request));
        return clocks.running();
    }

    private static List<String> phaseTransfer(String birth) {
        Clocks clocks = Clocks.under(AT);
        clocks.header(HEADER, LAYOUT);
        clocks.person(new Person(
                1, Cells.of(Group.PERSON, Map.of(Item.BIRTH_DATE, birth)), List.of(open(Map.of())), List.of()));
        return clocks.running().stream()
                .filter(clock -> clock.deadline().step() == Deadline.Step.PHASE_TRANSFER)
                .map(clock -> clock.due().toString())
                .toList();
    }

    private static Person person(Request request) {
        return new Person(1, Cells.of(Group.PERSON, Map.of()), List.of(request), List.of());
    }
}
