package org.evenkeel.model.intake.sen2.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evenkeel.model.intake.sen2.Days;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.measure.Breakdown;
import org.evenkeel.model.intake.sen2.measure.Counting;
import org.evenkeel.model.intake.sen2.measure.Measure;
import org.evenkeel.model.intake.sen2.measure.Measures;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;
import org.junit.jupiter.api.Test;

/** What was invented is what is counted: from the lives on one side, from the return that tells of them on the other. */
final class KnownTruthTest {

    private static final int PLANS = 400;
    private static final long SEED = 4;
    private static final int YEAR = 2026;

    private final Layout layout = Layout.of(YEAR).orElseThrow();
    private final Measures measures = measures(SchoolRegister.NONE);
    private final List<Episode> episodes = episodes();

    @Test
    void countsThePlansThatWereInvented() {
        assertThat(measures.count(Measure.PLANS)).isEqualTo(PLANS);
        assertThat(measures.count(Measure.NEW_PLANS))
                .isEqualTo(number(one -> isPlan(one) && isIn(one.start())))
                .isPositive();
        assertThat(measures.count(Measure.CEASED))
                .isEqualTo(number(one -> isPlan(one) && one.ceased() != Days.NONE && isIn(one.ceased())))
                .isPositive();
    }

    @Test
    void countsReasonsAsTheyWereInvented() {
        for (CeaseReason reason : CeaseReason.ALL) {
            assertThat(measures.count(Measure.CEASED, Breakdown.REASON, reason.code()))
                    .as(reason.label())
                    .isEqualTo(number(one -> isPlan(one)
                            && one.ceased() != Days.NONE
                            && isIn(one.ceased())
                            && one.reason().equals(String.valueOf(reason.dfeNumber()))));
        }
    }

    @Test
    void countsRequestsAndWhatCameOfThem() {
        Predicate<Episode> inYear = one -> !one.isTransferred() && isIn(one.received());
        assertThat(measures.count(Measure.REQUESTS)).isEqualTo(number(inYear)).isPositive();
        assertThat(measures.count(Measure.REFUSED))
                .isEqualTo(
                        number(inYear.and(one -> isKnown(one) && one.decision().equals("N"))))
                .isPositive();
        assertThat(measures.count(Measure.AGREED))
                .isEqualTo(
                        number(inYear.and(one -> isKnown(one) && one.decision().equals("Y"))));
        assertThat(measures.count(Measure.UNDECIDED)).isEqualTo(number(inYear.and(one -> !isKnown(one))));
    }

    @Test
    void timesPlansFromRequestToIssue() {
        Predicate<Episode> issued = one -> isPlan(one) && !one.isTransferred() && isIn(one.start());
        assertThat(measures.count(Measure.TIMED)).isEqualTo(number(issued)).isPositive();
        assertThat(measures.count(Measure.IN_TWENTY))
                .isEqualTo(number(issued.and(one -> one.start() - one.received() <= 140)))
                .isPositive();
        assertThat(measures.count(Measure.IN_TWENTY_PLAIN))
                .isEqualTo(number(
                        issued.and(one -> one.start() - one.received() <= 140).and(one -> !one.isException())));
        assertThat(measures.count(Measure.EXCEPTED)).isEqualTo(number(issued.and(Episode::isException)));
    }

    @Test
    void everyBreakdownAddsUpToAll() {
        for (Measure measure : Measure.ALL) {
            for (Breakdown breakdown : measure.breakdowns()) {
                assertThat(measures.groups(breakdown).stream()
                                .mapToInt(group -> measures.count(measure, breakdown, group.code()))
                                .sum())
                        .as(measure + " by " + breakdown)
                        .isEqualTo(measures.count(measure));
            }
        }
    }

    @Test
    void knowsSpecialSchoolsByTheRegister() {
        Map<String, Placement> special = new HashMap<>();
        for (int school = 1; school <= 60; school++) {
            special.put(Names.urn(school), Placement.INDEPENDENT_SPECIAL);
        }
        Measures known = measures(SchoolRegister.of(special));
        int there = number(one -> one.isActive(layout.census())
                && one.stays().stream()
                        .anyMatch(stay -> stay.rank() == 1
                                && !stay.isOver(layout.census())
                                && stay.entry() <= layout.census()
                                && special.containsKey(stay.place().urn())));
        assertThat(known.count(Measure.PLANS, Breakdown.PLACEMENT, "independent-special"))
                .isEqualTo(there)
                .isPositive();
        assertThat(measures.count(Measure.PLANS, Breakdown.PLACEMENT, "independent-special"))
                .isZero();
    }

    private static Measures measures(SchoolRegister schools) {
        Counting counting = Counting.with(schools);
        SyntheticCouncil.of(PLANS, SEED, YEAR, "201").tell(YEAR, counting);
        return counting.measures();
    }

    /** The same lives again, before any return told of them. */
    private List<Episode> episodes() {
        LifeMaker maker = new LifeMaker(SEED, layout, "201");
        List<Episode> found = new ArrayList<>();
        int active = 0;
        for (int number = 0; active < PLANS; number++) {
            Life life = maker.life(number);
            found.addAll(life.episodes());
            active += life.isActive(layout.census()) ? 1 : 0;
        }
        return found;
    }

    private int number(Predicate<Episode> which) {
        return Math.toIntExact(episodes.stream().filter(which).count());
    }

    private boolean isPlan(Episode one) {
        return one.start() != Days.NONE
                && one.start() <= layout.lastDay()
                && (!one.isTransferred() || one.arrived() <= layout.lastDay());
    }

    private boolean isKnown(Episode one) {
        return one.decided() <= layout.lastDay();
    }

    private boolean isIn(int day) {
        return layout.firstDay() <= day && day <= layout.lastDay();
    }
}
