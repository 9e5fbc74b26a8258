package org.evenkeel.model.intake.sen2.measure;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.Sen2Handler;
import org.evenkeel.model.sector.CeaseReason;
import org.jspecify.annotations.Nullable;

/** Counts every measure of a return in one reading. */
public final class Counting implements Sen2Handler {

    private static final int SIX_WEEKS = 42;
    private static final int TWENTY_WEEKS = 140;
    private static final int YEAR = 364;
    private static final int YOUNG = 16;

    private final SchoolRegister schools;
    private final Map<Measure, Map<Breakdown, SortedMap<String, Integer>>> counts = new EnumMap<>(Measure.class);
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private @Nullable Header header;
    private @Nullable Layout layout;

    private Counting(SchoolRegister schools) {
        this.schools = schools;
    }

    /** Counts with a register of schools, which may be {@link Schools#NONE}. */
    public static Counting with(SchoolRegister schools) {
        return new Counting(schools);
    }

    /** What was counted. @throws NullPointerException if no return was read */
    public Measures measures() {
        return new Measures(
                Objects.requireNonNull(header).text(Item.LEA),
                Objects.requireNonNull(layout),
                counts,
                leftOut,
                !schools.isEmpty());
    }

    @Override
    public void header(Header given, Layout ofYear) {
        header = given;
        layout = ofYear;
        counts.clear();
        leftOut.clear();
    }

    @Override
    public void person(Person person) {
        Layout year = Objects.requireNonNull(layout);
        for (Request request : person.requests()) {
            Child child = Child.of(person, request, year, schools);
            request(request, child, year);
            for (Assessment assessment : request.assessments()) {
                assessment(request, assessment, child, year);
                for (NamedPlan plan : assessment.namedPlans()) {
                    plan(request, plan, child, year);
                }
            }
        }
    }

    private void request(Request request, Child child, Layout year) {
        if (request.is(Item.REQUEST_OUTCOME, "H")) {
            return;
        }
        int received = request.day(Item.RECEIVED_DATE);
        if (received == Days.NONE) {
            leaveOut("requests without a day of receipt");
            return;
        }
        if (!isIn(received, year)) {
            leaveOut("requests received in another calendar year");
            return;
        }
        Child then = child.aged(received);
        count(Measure.REQUESTS, then);
        switch (request.text(Item.REQUEST_OUTCOME)) {
            case "Y" -> count(Measure.AGREED, then);
            case "N" -> count(Measure.REFUSED, then);
            case "W" -> count(Measure.WITHDRAWN, then);
            default -> count(Measure.UNDECIDED, then);
        }
        int told = request.day(Item.REQUEST_OUTCOME_DATE);
        boolean isDecided = request.isAny(Item.REQUEST_OUTCOME, "YN") && told != Days.NONE;
        boolean isOpen = !request.isAny(Item.REQUEST_OUTCOME, "YNW");
        if (isDecided && told - received <= SIX_WEEKS) {
            count(Measure.SIX_WEEKS, then);
            count(Measure.IN_SIX_WEEKS, then);
        } else if (isDecided || (isOpen && year.lastDay() - received > SIX_WEEKS)) {
            count(Measure.SIX_WEEKS, then);
            count(Measure.OVER_SIX_WEEKS, then);
        } else {
            count(Measure.NO_SIX_WEEKS, then);
        }
    }

    private void assessment(Request request, Assessment assessment, Child child, Layout year) {
        int received = request.day(Item.RECEIVED_DATE);
        Child then = child.aged(received);
        int decided = decided(assessment);
        if (assessment.is(Item.ASSESSMENT_OUTCOME, "W")) {
            count(Measure.ASSESSMENTS, then);
            count(Measure.ASSESSMENT_WITHDRAWN, then);
        } else if (assessment.isAny(Item.ASSESSMENT_OUTCOME, "YN")) {
            if (decided == Days.NONE) {
                leaveOut(
                        assessment.is(Item.ASSESSMENT_OUTCOME, "N")
                                ? "refusals to issue a plan without a date"
                                : "plans that are agreed and not yet issued");
            } else if (!isIn(decided, year)) {
                leaveOut("assessments decided in another calendar year");
            } else if (assessment.is(Item.ASSESSMENT_OUTCOME, "N")) {
                count(Measure.ASSESSMENTS, then);
                count(Measure.NOT_ISSUED, then);
            } else {
                count(Measure.ASSESSMENTS, then);
                count(Measure.ISSUED, then);
                timed(received, decided, assessment.is(Item.WEEK20, "1"), then);
            }
        }
    }

    /** The day of the outcome; of a plan without one, the day that the plan starts. */
    private static int decided(Assessment assessment) {
        int decided = assessment.day(Item.ASSESSMENT_OUTCOME_DATE);
        return decided != Days.NONE || assessment.namedPlans().isEmpty()
                ? decided
                : assessment.namedPlans().getFirst().day(Item.START_DATE);
    }

    private void timed(int received, int issued, boolean isException, Child child) {
        if (received == Days.NONE) {
            leaveOut("plans issued without a day of receipt");
            return;
        }
        int days = issued - received;
        boolean isInTime = days <= TWENTY_WEEKS;
        count(Measure.TIMED, child);
        count(isInTime ? Measure.IN_TWENTY : days <= YEAR ? Measure.OVER_TWENTY : Measure.OVER_YEAR, child);
        count(isException ? Measure.EXCEPTED : Measure.TIMED_PLAIN, child);
        if (isException) {
            count(isInTime ? Measure.EXCEPTED_IN_TWENTY : Measure.EXCEPTED_LATE, child);
        } else {
            count(isInTime ? Measure.IN_TWENTY_PLAIN : Measure.LATE_PLAIN, child);
        }
    }

    private void plan(Request request, NamedPlan plan, Child child, Layout year) {
        int start = plan.day(Item.START_DATE);
        int ceased = plan.day(Item.CEASE_DATE);
        ActivePlan active = request.activePlans().stream().findFirst().orElse(null);
        boolean hasStarted = start == Days.NONE || start <= year.census();
        if (hasStarted && (ceased == Days.NONE ? plan.lacks(Item.CEASE_DATE) : ceased >= year.census())) {
            count(
                    Measure.PLANS,
                    child.academic(year.census()).placed(active, year.census()).held(start, year.census()));
        }
        if (start == Days.NONE) {
            leaveOut("plans without a day on which they start");
        } else if (isIn(start, year)) {
            int day = ceased == Days.NONE ? year.census() : Math.min(ceased, year.census());
            count(Measure.NEW_PLANS, child.aged(start).placed(active, day));
        }
        if (ceased != Days.NONE && isIn(ceased, year)) {
            ceased(plan, child.aged(ceased).placed(active, ceased).held(start, ceased));
        }
    }

    private void ceased(NamedPlan plan, Child child) {
        String reason = CeaseReason.ALL.stream()
                .filter(one -> plan.is(Item.CEASE_REASON, String.valueOf(one.dfeNumber())))
                .findFirst()
                .orElse(CeaseReason.OTHER)
                .code();
        Child then = child.with(Breakdown.REASON, reason);
        count(Measure.CEASED, then);
        if (child.age() < YOUNG) {
            count(Measure.CEASED_CHILD, then);
        } else {
            count(Measure.CEASED_YOUNG, then);
            count(child.isOutOfEducation() ? Measure.CEASED_NEET : Measure.CEASED_NOT_NEET, then);
        }
    }

    private void count(Measure measure, Child child) {
        Map<Breakdown, SortedMap<String, Integer>> breakdowns =
                counts.computeIfAbsent(measure, _ -> new EnumMap<>(Breakdown.class));
        for (Breakdown breakdown : measure.breakdowns()) {
            breakdowns.computeIfAbsent(breakdown, _ -> new TreeMap<>()).merge(child.group(breakdown), 1, Integer::sum);
        }
    }

    private void leaveOut(String what) {
        leftOut.merge(what, 1, Integer::sum);
    }

    private static boolean isIn(int day, Layout year) {
        return year.firstDay() <= day && day <= year.lastDay();
    }

    /** Whole months from one day to another; negative where one is not known or the order is wrong. */
    static int months(int from, int to) {
        return from == Days.NONE || from > to
                ? -1
                : Math.toIntExact(Period.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to))
                        .toTotalMonths());
    }
}
