package org.evenkeel.model.intake.sen2.link;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.model.intake.sen2.link.Question.Kind;
import org.evenkeel.model.time.MonthIndex;

/**
 * One plan of a child through the years: what each return says of it. A plan is the same in two returns when it began in
 * the same month; or when one that was open is gone and one that must have been open then is there instead.
 */
final class PlanTrack {

    private final SortedMap<Integer, DeidentifiedPlan> seen = new TreeMap<>();

    private PlanTrack() {}

    /** What the returns say, by collection year. */
    SortedMap<Integer, DeidentifiedPlan> seen() {
        return seen;
    }

    DeidentifiedPlan last() {
        return seen.lastEntry().getValue();
    }

    /** The plans of a child, each through its years. */
    static List<PlanTrack> of(SortedMap<Integer, DeidentifiedChild> child, int firstYear, List<Question> questions) {
        List<PlanTrack> tracks = new ArrayList<>();
        child.forEach((year, record) -> {
            List<DeidentifiedPlan> left = new ArrayList<>();
            for (DeidentifiedPlan plan : record.plans()) {
                PlanTrack same = tracks.stream()
                        .filter(track -> track.last().start() == plan.start())
                        .findFirst()
                        .orElse(null);
                if (same == null) {
                    left.add(plan);
                } else {
                    same.seen.put(year, plan);
                }
            }
            for (DeidentifiedPlan plan : left) {
                tracks.stream()
                        .filter(track -> track.isOpenAndGone(year) && isFromBefore(plan, track.seen.lastKey()))
                        .findFirst()
                        .ifPresentOrElse(
                                track -> {
                                    ask(Kind.START_DISAGREES, child, year, track.seen.lastKey(), questions);
                                    track.seen.put(year, plan);
                                },
                                () -> {
                                    if (year > firstYear && isFromBefore(plan, year - 1)) {
                                        ask(Kind.APPEARED, child, year, year - 1, questions);
                                    }
                                    PlanTrack track = new PlanTrack();
                                    track.seen.put(year, plan);
                                    tracks.add(track);
                                });
            }
        });
        tracks.forEach(track -> track.compare(child, questions));
        return tracks;
    }

    private boolean isOpenAndGone(int year) {
        return seen.lastKey() < year && last().cease().isEmpty();
    }

    /** Whether a plan was in force at the census of a year, as far as its own return says. */
    private static boolean isFromBefore(DeidentifiedPlan plan, int year) {
        return plan.arrived().orElse(plan.start()) < MonthIndex.of(year, 1);
    }

    /** What two returns say differently. */
    private void compare(SortedMap<Integer, DeidentifiedChild> child, List<Question> questions) {
        int before = 0;
        for (var entry : seen.entrySet()) {
            int year = entry.getKey();
            if (before != 0) {
                DeidentifiedPlan one = seen.get(before);
                DeidentifiedPlan two = entry.getValue();
                if (year > before + 1) {
                    ask(Kind.MISSING_BETWEEN, child, year, before, questions);
                }
                if (one != null && one.cease().isPresent() && !one.cease().equals(two.cease())) {
                    ask(Kind.CEASE_DISAGREES, child, year, before, questions);
                }
                if (one != null && one.need() != two.need()) {
                    ask(Kind.NEED_CHANGED, child, year, before, questions);
                }
                if (one != null && haveStaysThatDisagree(one, two)) {
                    ask(Kind.PLACEMENT_DISAGREES, child, year, before, questions);
                }
            }
            before = year;
        }
    }

    private static boolean haveStaysThatDisagree(DeidentifiedPlan one, DeidentifiedPlan two) {
        return one.stays().stream()
                .anyMatch(stay -> two.stays().stream()
                        .anyMatch(other -> other.from() == stay.from() && other.placement() != stay.placement()));
    }

    private static void ask(
            Kind kind, SortedMap<Integer, DeidentifiedChild> child, int year, int otherYear, List<Question> questions) {
        DeidentifiedChild here = child.get(year);
        DeidentifiedChild there = child.get(otherYear);
        questions.add(new Question(
                kind, year, here == null ? 0 : here.order(), otherYear, there == null ? 0 : there.order()));
    }
}
