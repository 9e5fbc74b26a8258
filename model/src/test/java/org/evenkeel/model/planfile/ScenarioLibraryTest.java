package org.evenkeel.model.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evenkeel.model.finance.LibraryScenario;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.intake.Issue;
import org.evenkeel.model.intake.Loaded;
import org.evenkeel.model.sector.Source;
import org.junit.jupiter.api.Test;

class ScenarioLibraryTest {

    private static final ScenarioLibrary LIBRARY = ScenarioLibrary.current();

    @Test
    void holdsTheScenariosThatCouncilsAskFor() {
        assertEquals(
                List.of("requests-stabilise", "requests-keep-rising", "surge-before-reform", "national-reform-2026"),
                LIBRARY.ids());
    }

    @Test
    void everyNumberHasADatedSource() {
        for (LibraryScenario scenario : LIBRARY.scenarios()) {
            List<Source> sources = new java.util.ArrayList<>();
            scenario.register().stream().map(Assumption::source).forEach(sources::add);
            scenario.interventions()
                    .forEach(each -> sources.add(each.intervention().source()));
            assertTrue(sources.stream().allMatch(source -> source.dated().isPresent()), scenario.id());
        }
    }

    @Test
    void theReformIsAProposalAndSaysThatItMayNotComeAndThatFewerPlansAreNotGood() {
        LibraryScenario reform = LIBRARY.find("national-reform-2026").orElseThrow();
        String notes = String.join(" ", reform.notes());

        assertEquals(LibraryScenario.Status.PROPOSAL, reform.status());
        assertTrue(notes.contains("proposal, not law"));
        assertTrue(notes.contains("Fewer plans are not good in themselves"));
        assertTrue(
                reform.interventions().stream().noneMatch(each -> each.affects().isEmpty()));
    }

    @Test
    void whatRestsOnReportsIsMarkedSecondary() {
        for (PlannedIntervention each :
                LIBRARY.find("national-reform-2026").orElseThrow().interventions()) {
            assertTrue(each.intervention().source().document().endsWith(Source.SECONDARY));
        }
    }

    @Test
    void tellsEveryFaultAtOnce() {
        Loaded<ScenarioLibrary> read = ScenarioLibrary.read("library.yaml", """
                source: ours
                sources:
                  ours: {document: Ours}
                scenarios:
                  - id: one
                    status: rumour
                    as-of: soon
                    summary: Something.
                    trends:
                      - {driver: share-issued, from: 2026-09, value: 3% a year}
                    interventions:
                      - {id: two, name: Two, change: phase-review, effect: -5%, begins: 2026-09}
                    prices:
                      - {placement: mainstream, from: 2026-27, value: 5}
                """);

        String all = String.join("\n", read.issues().stream().map(Issue::text).toList());
        for (String part : List.of(
                "\"title\" is missing",
                "\"rumour\"",
                "\"soon\" is not a date",
                "\"share-issued\"",
                "A review ends between none and all",
                "does not begin with that of its scenario",
                "\"5\" has no unit")) {
            assertTrue(all.contains(part), part + " is not in\n" + all);
        }
    }

    @Test
    void aPlanFileNamesThemBesideItsOwn() {
        String text = PlanText.guide() + "\nscenarios:\n  - library: requests-stabilise\n";
        ManagementPlan plan = PlanText.read(
                        PlanText.guide().contains("\nscenarios:")
                                ? PlanText.changed("\nscenarios:\n", "\nscenarios:\n  - library: requests-stabilise\n")
                                : text)
                .get();

        assertEquals(List.of("requests-stabilise"), ids(plan));
        assertEquals(plan, PlanText.read(PlanFile.write(plan)).get());
    }

    @Test
    void aMistypedNameIsAFaultWithTheNearest() {
        String text = PlanText.guide().contains("\nscenarios:")
                ? PlanText.changed("\nscenarios:\n", "\nscenarios:\n  - library: requests-stabilize\n")
                : PlanText.guide() + "\nscenarios:\n  - library: requests-stabilize\n";

        assertTrue(PlanText.read(text).issues().getFirst().text().contains("requests-stabilise"));
    }

    private static List<String> ids(ManagementPlan plan) {
        return plan.library().stream().map(LibraryScenario::id).toList();
    }
}
