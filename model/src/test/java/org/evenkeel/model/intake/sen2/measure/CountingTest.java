package org.evenkeel.model.intake.sen2.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.model.intake.sen2.ActivePlan;
import org.evenkeel.model.intake.sen2.Assessment;
import org.evenkeel.model.intake.sen2.Cells;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Header;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.PlacementDetail;
import org.evenkeel.model.intake.sen2.Request;
import org.evenkeel.model.intake.sen2.SchoolRegister;
import org.evenkeel.model.intake.sen2.SenNeed;
import org.evenkeel.model.sector.Placement;
import org.junit.jupiter.api.Test;

/** Small returns by hand. The year is 2025, the census 15 January 2026. */
final class CountingTest {

    private static final Map<Item, String> CHILD =
            Map.of(Item.BIRTH_DATE, "2016-01-20", Item.SEX, "F", Item.ETHNICITY, "WCOR");
    private static final Map<Item, String> HISTORICAL = Map.of(Item.REQUEST_OUTCOME, "H");

    private final Counting counting = Counting.with(SchoolRegister.of(Map.of("100", Placement.INDEPENDENT_SPECIAL)));

    CountingTest() {
        counting.header(
                new Header(Cells.of(Group.HEADER, Map.of(Item.LEA, "865"))),
                Layout.of(2026).orElseThrow());
    }

    @Test
    void countsAPlanByWhoHasItAndWhereTheyAre() {
        add(plan(Map.of(Item.START_DATE, "2023-01-15"), place("100", "2023-09-01", ""), "DS"));
        Measures counted = counting.measures();
        assertThat(counted.authority()).isEqualTo("865");
        assertThat(counted.count(Measure.PLANS)).isOne();
        assertThat(counted.count(Measure.PLANS, Breakdown.SEX, "F")).isOne();
        assertThat(counted.count(Measure.PLANS, Breakdown.ETHNICITY, "WBRI")).isOne();
        // 9 on 31 August 2025, ten days before the census 9 still.
        assertThat(counted.count(Measure.PLANS, Breakdown.AGE, "9")).isOne();
        assertThat(counted.count(Measure.PLANS, Breakdown.NEED, "oth")).isOne();
        assertThat(counted.count(Measure.PLANS, Breakdown.PLACEMENT, "independent-special"))
                .isOne();
        assertThat(counted.count(Measure.PLANS, Breakdown.MONTHS_HELD, "36-47")).isOne();
        assertThat(counted.count(Measure.NEW_PLANS)).isZero();
    }

    @Test
    void countsAPlanThatCeasesOnTheCensusDayAndNotOneThatCeasedBefore() {
        add(plan(Map.of(Item.START_DATE, "2023-01-15", Item.CEASE_DATE, "2026-01-15"), place("1", "", ""), "ASD"));
        add(plan(Map.of(Item.START_DATE, "2023-01-15", Item.CEASE_DATE, "2025-12-31"), place("1", "", ""), "ASD"));
        assertThat(counting.measures().count(Measure.PLANS)).isOne();
        assertThat(counting.measures().count(Measure.CEASED)).isOne();
    }

    @Test
    void countsTheAgeOfAFlowOnItsDay() {
        add(plan(Map.of(Item.START_DATE, "2025-01-19"), place("1", "", ""), "ASD"));
        add(plan(Map.of(Item.START_DATE, "2025-01-20"), place("1", "", ""), "ASD"));
        assertThat(counting.measures().count(Measure.NEW_PLANS, Breakdown.AGE, "8"))
                .isOne();
        assertThat(counting.measures().count(Measure.NEW_PLANS, Breakdown.AGE, "9"))
                .isOne();
    }

    @Test
    void countsNotInEducationFromSixteenOn() {
        Map<Item, String> ceased =
                Map.of(Item.START_DATE, "2023-01-15", Item.CEASE_DATE, "2025-07-01", Item.CEASE_REASON, "6");
        Map<Item, String> out = Map.of(Item.PLACEMENT_SETTING, "NEET", Item.PLACEMENT_RANK, "1");
        add("2008-01-01", plan(ceased, out, "SEMH"));
        add("2008-01-01", plan(ceased, place("1", "", ""), "SEMH"));
        add("2012-01-01", plan(ceased, out, "SEMH"));
        Measures counted = counting.measures();
        assertThat(counted.count(Measure.CEASED, Breakdown.REASON, "no-engagement"))
                .isEqualTo(3);
        assertThat(counted.count(Measure.CEASED_YOUNG)).isEqualTo(2);
        assertThat(counted.count(Measure.CEASED_NEET)).isOne();
        assertThat(counted.count(Measure.CEASED_CHILD)).isOne();
    }

    @Test
    void takesTheMainPlaceOfTheDay() {
        add(new Request(
                Cells.of(Group.REQUEST, HISTORICAL),
                List.of(assessment(Map.of(Item.ASSESSMENT_OUTCOME, "H"), Map.of(Item.START_DATE, "2020-01-20"))),
                List.of(new ActivePlan(
                        Cells.of(Group.ACTIVE_PLAN, Map.of()),
                        List.of(
                                placement(Map.of(Item.PLACEMENT_SETTING, "EHE", Item.PLACEMENT_RANK, "2")),
                                placement(Map.of(
                                        Item.PLACEMENT_URN,
                                        "7",
                                        Item.PLACEMENT_RANK,
                                        "1",
                                        Item.LEAVING_DATE,
                                        "2025-07-20")),
                                placement(Map.of(
                                        Item.PLACEMENT_URN, "8",
                                        Item.PLACEMENT_RANK, "1",
                                        Item.PLACEMENT_UNIT, "1",
                                        Item.ENTRY_DATE, "2025-09-01"))),
                        List.of()))));
        assertThat(counting.measures().count(Measure.PLANS, Breakdown.PLACEMENT, "sen-unit"))
                .isOne();
    }

    @Test
    void dividesRefusalsByAllRequests() {
        add(request("2025-03-01", "Y", "2025-04-12"));
        add(request("2025-03-01", "N", "2025-04-13"));
        add(request("2025-12-01", "A", ""));
        add(request("2025-11-01", "A", ""));
        add(request("2025-03-01", "W", ""));
        add(request("2024-03-01", "N", "2025-02-01"));
        Measures counted = counting.measures();
        assertThat(counted.count(Measure.REQUESTS)).isEqualTo(5);
        assertThat(Release.restricted(counted).share(Proportion.REFUSED)).hasValue(0.2);
        // 42 days is on time, 43 is not; of the undecided the one whose six weeks are over counts.
        assertThat(counted.count(Measure.IN_SIX_WEEKS)).isOne();
        assertThat(counted.count(Measure.OVER_SIX_WEEKS)).isEqualTo(2);
        assertThat(counted.count(Measure.NO_SIX_WEEKS)).isEqualTo(2);
        assertThat(counted.leftOut()).containsEntry("requests received in another calendar year", 1);
    }

    @Test
    void leavesExceptionsOutOfBothSidesOfTwentyWeeks() {
        issued("2025-01-01", "2025-05-21", "0");
        issued("2025-01-01", "2025-05-22", "0");
        issued("2025-01-01", "2025-05-21", "1");
        issued("2024-01-01", "2025-05-22", "1");
        Release all = Release.restricted(counting.measures());
        assertThat(all.share(Proportion.IN_TWENTY)).hasValue(0.5);
        assertThat(all.share(Proportion.IN_TWENTY_PLAIN)).hasValue(0.5);
        assertThat(counting.measures().count(Measure.OVER_TWENTY)).isOne();
        assertThat(counting.measures().count(Measure.OVER_YEAR)).isOne();
        assertThat(counting.measures().count(Measure.EXCEPTED)).isEqualTo(2);
    }

    @Test
    void countsAssessmentsDecidedInTheYear() {
        add(assessed(Map.of(Item.ASSESSMENT_OUTCOME, "N", Item.ASSESSMENT_OUTCOME_DATE, "2025-06-01")));
        add(assessed(Map.of(Item.ASSESSMENT_OUTCOME, "W")));
        add(assessed(Map.of(Item.ASSESSMENT_OUTCOME, "A")));
        add(assessed(Map.of(Item.ASSESSMENT_OUTCOME, "Y")));
        assertThat(counting.measures().count(Measure.ASSESSMENTS)).isEqualTo(2);
        assertThat(counting.measures().leftOut()).containsEntry("plans that are agreed and not yet issued", 1);
    }

    @Test
    void saysWhatEachMeasureIsAndWhereThatIsFrom() {
        assertThat(Measure.ALL).allSatisfy(measure -> {
            assertThat(measure.label()).isNotBlank();
            assertThat(measure.definition()).endsWith(".");
            assertThat(measure.source()).isNotBlank();
            assertThat(measure.basis().label()).isNotBlank();
        });
    }

    private void issued(String received, String day, String exception) {
        add(new Request(
                Cells.of(Group.REQUEST, Map.of(Item.RECEIVED_DATE, received, Item.REQUEST_OUTCOME, "Y")),
                List.of(assessment(
                        Map.of(
                                Item.ASSESSMENT_OUTCOME, "Y",
                                Item.ASSESSMENT_OUTCOME_DATE, day,
                                Item.WEEK20, exception),
                        Map.of(Item.START_DATE, day))),
                List.of()));
    }

    private static Request assessed(Map<Item, String> items) {
        return new Request(
                Cells.of(Group.REQUEST, Map.of(Item.RECEIVED_DATE, "2025-01-01", Item.REQUEST_OUTCOME, "Y")),
                List.of(new Assessment(Cells.of(Group.ASSESSMENT, items), List.of())),
                List.of());
    }

    private static Request request(String received, String outcome, String day) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        items.put(Item.RECEIVED_DATE, received);
        items.put(Item.REQUEST_OUTCOME, outcome);
        if (!day.isEmpty()) {
            items.put(Item.REQUEST_OUTCOME_DATE, day);
        }
        return new Request(Cells.of(Group.REQUEST, items), List.of(), List.of());
    }

    private static Request plan(Map<Item, String> plan, Map<Item, String> place, String need) {
        return new Request(
                Cells.of(Group.REQUEST, HISTORICAL),
                List.of(assessment(Map.of(Item.ASSESSMENT_OUTCOME, "H"), plan)),
                List.of(new ActivePlan(
                        Cells.of(Group.ACTIVE_PLAN, Map.of()),
                        List.of(placement(place)),
                        List.of(new SenNeed(
                                Cells.of(Group.NEED, Map.of(Item.NEED_TYPE, need, Item.NEED_RANK, "1")))))));
    }

    private static Assessment assessment(Map<Item, String> items, Map<Item, String> plan) {
        return new Assessment(
                Cells.of(Group.ASSESSMENT, items), List.of(new NamedPlan(Cells.of(Group.NAMED_PLAN, plan), List.of())));
    }

    private static PlacementDetail placement(Map<Item, String> items) {
        return new PlacementDetail(Cells.of(Group.PLACEMENT, items));
    }

    private static Map<Item, String> place(String urn, String entry, String leaving) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        items.put(Item.PLACEMENT_URN, urn);
        items.put(Item.PLACEMENT_RANK, "1");
        if (!entry.isEmpty()) {
            items.put(Item.ENTRY_DATE, entry);
        }
        if (!leaving.isEmpty()) {
            items.put(Item.LEAVING_DATE, leaving);
        }
        return items;
    }

    private void add(Request request) {
        counting.person(new Person(1, Cells.of(Group.PERSON, CHILD), List.of(request), List.of()));
    }

    private void add(String birth, Request request) {
        counting.person(new Person(
                1, Cells.of(Group.PERSON, Map.of(Item.BIRTH_DATE, birth, Item.SEX, "M")), List.of(request), List.of()));
    }
}
