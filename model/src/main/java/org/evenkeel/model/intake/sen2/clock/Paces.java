package org.evenkeel.model.intake.sen2.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.jspecify.annotations.Nullable;

/** How many came to each stage in the return's calendar year and how many were done there, for the backlog. */
public final class Paces implements Sen2Handler {

    private static final int MONTHS = 12;

    private final Map<Deadline.Step, int[]> flows = new EnumMap<>(Deadline.Step.class);
    private @Nullable Layout layout;
    private int children;

    /** How many children the return has. */
    public int children() {
        return children;
    }

    @Override
    public void header(Header header, Layout ofYear) {
        layout = ofYear;
        flows.clear();
        children = 0;
    }

    @Override
    public void person(Person person) {
        children++;
        for (Request request : person.requests()) {
            in(Deadline.Step.DECIDE, request.day(Item.RECEIVED_DATE));
            out(Deadline.Step.DECIDE, request.day(Item.REQUEST_OUTCOME_DATE));
            for (Assessment assessment : request.assessments()) {
                if (request.is(Item.REQUEST_OUTCOME, "Y")) {
                    in(Deadline.Step.ISSUE, request.day(Item.REQUEST_OUTCOME_DATE));
                }
                if (assessment.isAny(Item.ASSESSMENT_OUTCOME, "YN")) {
                    out(Deadline.Step.ISSUE, assessment.day(Item.ASSESSMENT_OUTCOME_DATE));
                }
            }
            for (ActivePlan plan : request.activePlans()) {
                out(Deadline.Step.REVIEW, plan.day(Item.REVIEW_MEETING));
                in(Deadline.Step.AFTER_REVIEW, plan.day(Item.REVIEW_MEETING));
                out(Deadline.Step.AFTER_REVIEW, plan.day(Item.LAST_REVIEW));
            }
        }
    }

    /** The backlog of each stage that has a pace. Every plan in force needs one review a year, so a twelfth of them a month. */
    public List<Backlog> backlogs(List<Clock> running, LocalDate at) {
        List<Backlog> backlogs = new ArrayList<>();
        for (Deadline.Step step :
                List.of(Deadline.Step.DECIDE, Deadline.Step.ISSUE, Deadline.Step.REVIEW, Deadline.Step.AFTER_REVIEW)) {
            List<Clock> own = running.stream()
                    .filter(clock -> clock.deadline().step() == step)
                    .toList();
            if (!own.isEmpty()) {
                int[] flow = flows.getOrDefault(step, new int[2]);
                int arriving = step == Deadline.Step.REVIEW ? own.size() : flow[0];
                backlogs.add(new Backlog(
                        own.getFirst().deadline(),
                        own.size(),
                        Math.toIntExact(own.stream()
                                .filter(clock -> clock.isOverdue(at))
                                .count()),
                        (double) arriving / MONTHS,
                        (double) flow[1] / MONTHS));
            }
        }
        return backlogs;
    }

    private void in(Deadline.Step step, int day) {
        note(step, day, 0);
    }

    private void out(Deadline.Step step, int day) {
        note(step, day, 1);
    }

    private void note(Deadline.Step step, int day, int which) {
        Layout year = Objects.requireNonNull(layout);
        if (year.firstDay() <= day && day <= year.lastDay()) {
            flows.computeIfAbsent(step, _ -> new int[2])[which]++;
        }
    }
}
