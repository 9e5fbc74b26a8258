package org.evenkeel.model.intake.sen2.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that run in a return: requests without a decision, assessments without an outcome, plans by their next review,
 * reviews without a decision, and phase transfers without a final plan. What happened after the census is not in the return,
 * so a clock that ran then is taken to run still.
 */
public final class Clocks implements Sen2Handler {

    private final Map<Deadline.Step, Deadline> deadlines;
    private final List<Clock> running = new ArrayList<>();
    private @Nullable Layout layout;

    private Clocks(Map<Deadline.Step, Deadline> deadlines) {
        this.deadlines = deadlines;
    }

    /** Clocks under the law of a day. */
    public static Clocks under(LocalDate day) {
        return new Clocks(Deadline.on(day));
    }

    /** Every clock that runs, the one that is due first before others. */
    public List<Clock> running() {
        return running.stream()
                .sorted(Comparator.comparing(Clock::due).thenComparingInt(Clock::child))
                .toList();
    }

    @Override
    public void header(Header header, Layout ofYear) {
        running.clear();
        layout = ofYear;
    }

    @Override
    public void person(Person person) {
        for (Request request : person.requests()) {
            int received = request.day(Item.RECEIVED_DATE);
            if (request.is(Item.REQUEST_OUTCOME, "A")) {
                add(Deadline.Step.DECIDE, person, received, false);
            }
            if (request.lacks(Item.EXPORTED)) {
                request.assessments().forEach(assessment -> assessment(person, received, assessment));
            }
            Optional<NamedPlan> plan = openPlan(request);
            request.activePlans().stream()
                    .findFirst()
                    .ifPresent(active -> plan.ifPresent(open -> plan(person, open, active)));
        }
    }

    /** Until a plan is issued or refused both times run: the shorter is for a refusal. */
    private void assessment(Person person, int received, Assessment assessment) {
        boolean isOpen = assessment.is(Item.ASSESSMENT_OUTCOME, "A")
                || (assessment.is(Item.ASSESSMENT_OUTCOME, "Y")
                        && assessment.namedPlans().isEmpty());
        if (isOpen) {
            boolean isException = assessment.is(Item.WEEK20, "1");
            if (assessment.is(Item.ASSESSMENT_OUTCOME, "A")) {
                add(Deadline.Step.REFUSE, person, received, isException);
            }
            add(Deadline.Step.ISSUE, person, received, isException);
        }
    }

    private void plan(Person person, NamedPlan plan, ActivePlan active) {
        int meeting = active.day(Item.REVIEW_MEETING);
        int decided = active.day(Item.LAST_REVIEW);
        int reviewed = meeting == Days.NONE ? decided : meeting;
        add(Deadline.Step.REVIEW, person, Math.max(reviewed, plan.day(Item.START_DATE)), false);
        if (meeting != Days.NONE && (decided == Days.NONE || decided < meeting)) {
            add(Deadline.Step.AFTER_REVIEW, person, meeting, false);
        }
        amendment(person, active, meeting);
        if (active.lacks(Item.PHASE_TRANSFER_FINAL)) {
            add(Deadline.Step.PHASE_TRANSFER, person, phaseTransfer(person, active), false);
        }
    }

    /**
     * Where a review says that the plan is to be amended: the notice of changes, and after it the final plan. The return has the
     * day of a draft and not of the final plan, so the last time is followed only where it ended after the census day: one that
     * was over by then has most likely been kept, and nothing says whether it was.
     */
    private void amendment(Person person, ActivePlan active, int meeting) {
        if (!active.is(Item.REVIEW_OUTCOME, "A") || meeting == Days.NONE) {
            return;
        }
        int draft = active.day(Item.REVIEW_DRAFT);
        if (draft == Days.NONE || draft < meeting) {
            add(Deadline.Step.AMEND_NOTICE, person, meeting, false);
            return;
        }
        Deadline notice = deadlines.get(Deadline.Step.AMEND_NOTICE);
        Deadline last = deadlines.get(Deadline.Step.AMENDED);
        if (notice != null && last != null && layout != null) {
            // A late notice does not put off the end: 12 weeks from the meeting.
            int from = Math.min(draft, meeting + notice.amount());
            if (from + last.amount() > layout.census()) {
                add(Deadline.Step.AMENDED, person, from, false);
            }
        }
    }

    /** The day that the return gives, or that follows from the age in the year of its census. */
    private int phaseTransfer(Person person, ActivePlan active) {
        int given = active.day(Item.PHASE_TRANSFER_DUE);
        int birth = person.day(Item.BIRTH_DATE);
        if (given != Days.NONE || birth == Days.NONE || layout == null || !layout.has(Item.PHASE_TRANSFER_DUE)) {
            return given;
        }
        return PhaseTransfers.due(Days.academicAge(birth, layout.census()), layout.year())
                .map(day -> Math.toIntExact(day.toEpochDay()))
                .orElse(Days.NONE);
    }

    private static Optional<NamedPlan> openPlan(Request request) {
        return request.assessments().stream()
                .flatMap(assessment -> assessment.namedPlans().stream())
                .filter(plan -> plan.lacks(Item.CEASE_DATE))
                .findFirst();
    }

    private void add(Deadline.Step step, Person child, int start, boolean isException) {
        Deadline deadline = deadlines.get(step);
        if (deadline != null && start != Days.NONE) {
            LocalDate from = LocalDate.ofEpochDay(start);
            running.add(new Clock(deadline, child.order(), from, deadline.due(from), isException));
        }
    }
}
