package org.evenkeel.model.intake.sen2.link;

import static org.evenkeel.model.intake.sen2.link.Invented.UPN;
import static org.evenkeel.model.intake.sen2.link.Invented.child;
import static org.evenkeel.model.intake.sen2.link.Invented.deidentified;
import static org.evenkeel.model.intake.sen2.link.Invented.request;
import static org.evenkeel.model.intake.sen2.link.Invented.with;
import static org.evenkeel.model.intake.sen2.link.Invented.withRequests;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenkeel.model.caseload.Occurrences;
import org.evenkeel.model.caseload.PlanSpell;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.NamedPlan;
import org.evenkeel.model.intake.sen2.Person;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.link.Question.Kind;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.evenkeel.model.sector.CeaseReason;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {

    private static final String LONG_AGO = "2021-05-10";

    // --- Three years of invented councils, whose children are known by name in the test alone

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void findsEveryChildOfAnInventedCouncilAgainAndJoinsNoTwo(long seed) {
        SyntheticCouncil council = SyntheticCouncil.of(300, seed, 2026, "201");
        Linked linked = link(council);
        assertEquals(truth(council, linked), Set.copyOf(linked.children()));
        assertEquals(
                List.of(),
                linked.questions().stream()
                        .filter(one -> one.kind().isConcern())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsThePlansOfEveryCensusAndTheNewAndCeasedOnesOfEveryYearAsTheReturnsDo(long seed) {
        SyntheticCouncil council = SyntheticCouncil.of(400, seed, 2026, "201");
        Linked linked = link(council);
        for (int year : council.years()) {
            Sen2Return value = council.inYear(year);
            int census = MonthIndex.of(year, 1);
            assertEquals(plans(value, "open"), linked.caseload().at(census).total(), "census of " + year);
            Occurrences seen = Occurrences.between(linked.caseload(), census - 12, census);
            assertEquals(plans(value, "new"), seen.started(), "new plans in the return of " + year);
        }
        long ceased = linked.caseload().spells().stream()
                .filter(spell -> spell.cease().isPresent())
                .count();
        assertEquals(
                council.years().stream()
                        .mapToInt(year -> plans(council.inYear(year), "ceased"))
                        .sum(),
                ceased);
    }

    @Test
    void theOrderOfTheFilesAndAnotherSecretChangeNothingThatIsCounted() {
        SyntheticCouncil council = SyntheticCouncil.of(200, 5, 2026, "201");
        List<DeidentifiedReturn> again = new ArrayList<>(council.years().reversed().stream()
                .map(year -> Deidentifier.of(council.inYear(year), Invented.ANOTHER, Invented.REGISTER))
                .toList());
        Linked other = Linker.link(again).get();
        assertEquals(histories(link(council)), histories(other));
    }

    // --- What cannot be, or is not, linked

    @Test
    void aChildWithoutUpnIsFoundAgainByNamesWhenItGetsOne() {
        Linked linked = link(
                deidentified(2025, child(1, "O\u2019Brien", "", LONG_AGO)),
                deidentified(2026, child(4, "OBRIEN", UPN, LONG_AGO)));
        assertEquals(List.of(orders(2025, 1, 2026, 4)), linked.children());
        assertEquals(List.of(), linked.questions());
    }

    @Test
    void aChildWithANewNameIsFoundAgainByUpn() {
        Linked linked = link(
                deidentified(2025, child(1, "Ashbank", UPN, LONG_AGO)),
                deidentified(2026, child(2, "Fernhill", UPN.toLowerCase(Locale.ROOT), LONG_AGO)));
        assertEquals(1, linked.followed());
        assertEquals(List.of(), linked.questions());
    }

    @Test
    void twoChildrenWithOneUpnAreLinkedByNamesAndAskedAbout() {
        Linked linked = link(
                deidentified(2025, child(1, "Ashbank", UPN, LONG_AGO), child(2, "Fernhill", "", LONG_AGO)),
                deidentified(2026, child(1, "Fernhill", UPN, LONG_AGO), child(2, "Ashbank", UPN, LONG_AGO)));
        assertEquals(Set.of(orders(2025, 1, 2026, 2), orders(2025, 2, 2026, 1)), Set.copyOf(linked.children()));
        assertTrue(linked.questions().contains(new Question(Kind.TWO_PEOPLE_ONE_KEY, 2026, 2, 2026, 1)));
    }

    @Test
    void aUpnThatWentToAnotherChildDoesNotLinkTheTwo() {
        Person other = with(child(1, "Fernhill", UPN, "2025-03-10"), Item.BIRTH_DATE, "2008-10-01");
        Linked linked = link(deidentified(2025, child(1, "Ashbank", UPN, LONG_AGO)), deidentified(2026, other));
        assertEquals(0, linked.followed());
        assertEquals(1, linked.count(Kind.TWO_PEOPLE_ONE_KEY));
        assertEquals(1, linked.count(Kind.VANISHED));
    }

    @Test
    void aPlanThatIsGoneWithoutCeasingIsListedAndEndsHalfWay() {
        Linked linked = link(deidentified(2025, child(3, "Ashbank", UPN, LONG_AGO)), deidentified(2026));
        assertEquals(List.of(Question.of(Kind.VANISHED, 2025, 3)), linked.questions());
        PlanSpell spell = linked.caseload().spells().getFirst();
        assertEquals(
                new PlanSpell.Cease(MonthIndex.of(2025, 6), CeaseReason.OTHER),
                spell.cease().orElseThrow());
    }

    @Test
    void aPlanFromBeforeLastYearsCensusThatLastYearDidNotHaveIsListed() {
        Linked linked = link(deidentified(2025), deidentified(2026, child(1, "Ashbank", UPN, LONG_AGO)));
        assertEquals(List.of(new Question(Kind.APPEARED, 2026, 1, 2025, 0)), linked.questions());
    }

    @Test
    void startDatesThatDisagreeAreOnePlanWithTheLaterReturnsDate() {
        Linked linked = link(
                deidentified(2025, child(1, "Ashbank", UPN, "2024-05-10")),
                deidentified(2026, child(1, "Ashbank", UPN, "2024-07-10")));
        assertEquals(List.of(new Question(Kind.START_DISAGREES, 2026, 1, 2025, 1)), linked.questions());
        assertEquals(1, linked.caseload().spells().size());
        assertEquals(
                MonthIndex.of(2024, 6),
                linked.caseload().spells().getFirst().start().orElseThrow().month());
    }

    @Test
    void aPlanThatCeasedAndAnotherThatBeganAreTwo() {
        Linked linked = link(
                deidentified(2025, child(1, "Ashbank", UPN, LONG_AGO, "2024-08-31")),
                deidentified(2026, child(1, "Ashbank", UPN, "2025-03-20")));
        assertEquals(List.of(), linked.questions());
        assertEquals(2, linked.caseload().spells().size());
    }

    @Test
    void aChildThatMovedInCountsFromItsFirstPlacementHere() {
        Person moved = withRequests(child(1, "Ashbank", UPN, ""), request(LONG_AGO, "", "990001", "2025-09-01", "202"));
        PlanSpell spell = link(deidentified(2026, moved)).caseload().spells().getFirst();
        assertEquals(
                new PlanSpell.Start(MonthIndex.of(2025, 8), true), spell.start().orElseThrow());
        assertEquals(Placement.MAINSTREAM, spell.placement(MonthIndex.of(2025, 9)));
    }

    @Test
    void aPlacementThatChangesBetweenYearsIsAMoveInItsMonth() {
        Person before = withRequests(child(1, "Ashbank", UPN, ""), request(LONG_AGO, "", "EHE", "2021-05-10", ""));
        Person after = withRequests(child(1, "Ashbank", UPN, ""), request(LONG_AGO, "", "NEET", "2025-03-03", ""));
        PlanSpell spell = link(deidentified(2025, before), deidentified(2026, after))
                .caseload()
                .spells()
                .getFirst();
        assertEquals(Placement.HOME_EDUCATED, spell.placement(MonthIndex.of(2025, 2)));
        assertEquals(Placement.NOT_IN_EDUCATION, spell.placement(MonthIndex.of(2025, 3)));
    }

    @Test
    void yearsThatAreMissingTwiceThereOrOfAnotherCouncilAreRefused() {
        DeidentifiedReturn one = deidentified(2024);
        assertFalse(Linker.link(List.of()).isClean());
        assertFalse(Linker.link(List.of(one, deidentified(2026))).isClean());
        assertFalse(Linker.link(List.of(one, one)).isClean());
        assertFalse(Linker.link(List.of(one, new DeidentifiedReturn("202", 2025, 0, List.of(), List.of())))
                .isClean());
        assertFalse(Linker.link(List.of(new DeidentifiedReturn("999", 2025, 0, List.of(), List.of())))
                .isClean());
    }

    // --- What the tests know

    private static Linked link(SyntheticCouncil council) {
        return link(council.years().stream()
                .map(year -> Deidentifier.of(council.inYear(year), Invented.SECRET, Invented.REGISTER))
                .toArray(DeidentifiedReturn[]::new));
    }

    private static Linked link(DeidentifiedReturn... returns) {
        return Linker.link(List.of(returns)).get();
    }

    /** Every child with a plan, by the surname that no two of an invented council share. */
    private static Set<SortedMap<Integer, Integer>> truth(SyntheticCouncil council, Linked linked) {
        Map<String, SortedMap<Integer, Integer>> byName = new HashMap<>();
        for (int year : linked.years()) {
            for (Person person : council.inYear(year).persons()) {
                if (person.requests().stream()
                        .anyMatch(request -> !request.activePlans().isEmpty())) {
                    byName.computeIfAbsent(person.text(Item.SURNAME), _ -> new TreeMap<>())
                            .put(year, person.order());
                }
            }
        }
        return Set.copyOf(byName.values());
    }

    private static int plans(Sen2Return value, String which) {
        int number = 0;
        String first = String.valueOf(value.layout().year() - 1);
        for (Person person : value.persons()) {
            for (var request : person.requests()) {
                boolean isMoved = request.activePlans().stream().anyMatch(plan -> plan.has(Item.TRANSFER_LA));
                for (var assessment : request.assessments()) {
                    for (NamedPlan plan : assessment.namedPlans()) {
                        boolean isNew = plan.text(Item.START_DATE).startsWith(first)
                                && !isMoved
                                && !plan.text(Item.START_DATE).startsWith(first + "-01-0");
                        number += switch (which) {
                            case "open" -> plan.lacks(Item.CEASE_DATE) ? 1 : 0;
                            case "ceased" -> plan.has(Item.CEASE_DATE) ? 1 : 0;
                            default -> isNew ? 1 : 0;
                        };
                    }
                }
            }
        }
        return number;
    }

    /** What happened to each plan, whatever its number. */
    private static Map<String, Long> histories(Linked linked) {
        return linked.caseload().spells().stream()
                .map(spell -> spell.toString().replaceFirst("plan=\\d+", ""))
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    private static SortedMap<Integer, Integer> orders(int year, int order, int otherYear, int otherOrder) {
        return new TreeMap<>(Map.of(year, order, otherYear, otherOrder));
    }
}
