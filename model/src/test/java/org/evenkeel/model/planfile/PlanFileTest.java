package org.evenkeel.model.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.Price;
import org.evenkeel.model.finance.PublishedPath;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.sector.LocalAuthorities;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

class PlanFileTest {

    private final ManagementPlan wiltshire = PlanText.wiltshire();

    @Test
    void theWorkedExampleAndTheGuidesExampleLoadWithNothingToSay() {
        assertEquals(
                List.of(),
                PlanFile.read(PlanText.WILTSHIRE, LocalAuthorities.current()).issues());
        assertEquals(List.of(), PlanText.read(PlanText.guide()).issues());
    }

    /** The table of short-term interventions in the papers: 31 requests, 13% and 1.1%, 15 ceased. */
    @Test
    void theWorkedExamplesInterventionsAddUpToThePapersTotals() {
        assertEquals(-31, sum(Lever.Requests.class, Effect.Unit.PER_MONTH));
        assertEquals(-13, sum(Lever.ShareAssessed.class, Effect.Unit.POINTS));
        assertEquals(-1.1, sum(Lever.ShareIssued.class, Effect.Unit.POINTS));
        assertEquals(15, sum(Lever.Ceasing.class, Effect.Unit.PER_MONTH));
        assertEquals(120 + 25 + 50, sum(Lever.Places.class, Effect.Unit.PLACES));
    }

    private double sum(Class<? extends Lever> lever, Effect.Unit unit) {
        return wiltshire.interventions().stream()
                .map(PlannedIntervention::intervention)
                .filter(each -> lever.isInstance(each.lever()) && each.effect().unit() == unit)
                .mapToDouble(each -> each.effect().size().middle())
                .sum();
    }

    /** 97 requests, 12.0% not assessed, 3.9% not issued, 29 ceased: the papers' "Wiltshire 2023". */
    @Test
    void theWorkedExampleStatesThePapersFlows() {
        assertEquals(97, stated("requests-per-month"));
        assertEquals(0.88, stated("share-assessed"));
        assertEquals(0.961, stated("share-issued"));
        assertEquals(29, stated("ceased-per-month"));
        assertEquals(6357, stated("opening-plans"));
    }

    private double stated(String name) {
        return Objects.requireNonNull(wiltshire.stated().get(name)).value().middle();
    }

    @Test
    void theWorkedExampleHoldsTheCouncilsPublishedEnds() {
        Map<String, Double> ends = new TreeMap<>();
        for (PublishedPath path : wiltshire.published()) {
            path.values().forEach((month, plans) -> ends.put(path.id() + " " + MonthIndex.text(month), plans));
        }

        assertEquals(7996, ends.get("plans-unmitigated-revised 2031-03"));
        assertEquals(5938, ends.get("plans-mitigated-revised 2031-03"));
        assertEquals(362, ends.get("independent-special-2024 2024-10"));
        assertEquals(359, ends.get("independent-special-restated 2024-10"));
    }

    @Test
    void theWorkedExamplesDerivedMoneyFollowsFromThePapersFigures() {
        assertEquals(
                80_301_000 / 1.079 + 43_200_000,
                wiltshire.prices().knownSpending().orElseThrow().total().value().middle(),
                0.5);
        assertEquals(
                -(84.5 + 43.2 - 28.21) * 1e6,
                wiltshire.opening().balance().value().middle(),
                0.5);
    }

    /** Department for Education, plans by establishment, January 2024: 5,536 in Wiltshire. */
    @Test
    void theWorkedExamplesPlansByPlacementAddUpToThePublishedTotal() {
        assertEquals(5536, wiltshire.planCounts().getFirst().total());
    }

    @Test
    void everyValueOfTheWorkedExampleNamesADocument() {
        wiltshire
                .moneyRegister()
                .forEach(value -> assertEquals(false, value.source().equals(Context.UNNAMED)));
        wiltshire
                .stated()
                .values()
                .forEach(value -> assertEquals(false, value.source().table().isEmpty()));
        wiltshire
                .interventions()
                .forEach(each -> assertEquals(
                        "Wiltshire Council, Children's Select Committee, supplement to the agenda, 15 January 2025",
                        each.intervention().source().document()));
    }

    @Test
    void aPlanThatIsWrittenAndReadAgainIsTheSame() {
        for (ManagementPlan plan : List.of(
                wiltshire,
                wiltshire.without(Set.of("1", "6a")),
                wiltshire.until(MonthIndex.of(2027, 6)),
                PlanText.read(PlanText.guide()).get())) {
            Loaded<ManagementPlan> again = PlanText.read(PlanFile.write(plan));
            assertEquals(List.of(), again.issues());
            assertEquals(plan, again.get());
        }
    }

    @Test
    void aValueTakesItsSectionsSource() {
        ManagementPlan plan = PlanText.read(PlanText.changed(
                        "  per-plan:", "  source: papers, appendix 2\n  basis: judgement\n  per-plan:"))
                .get();

        Price price = Objects.requireNonNull(plan.prices().prices().get(Placement.MAINSTREAM));
        assertEquals("appendix 2", price.value().source().table());
        assertEquals("", plan.opening().balance().source().table());
    }

    @Test
    void fullEffectIsReachedInTheMonthThatIsNamed() {
        var ramp = PlanText.read(PlanText.guide())
                .get()
                .interventions()
                .getFirst()
                .intervention()
                .ramp();

        assertEquals(1.0, ramp.at(MonthIndex.of(2025, 9)));
        assertEquals(true, ramp.at(MonthIndex.of(2025, 8)) < 1);
        assertEquals(0.0, ramp.at(MonthIndex.of(2024, 12)));
    }
}
