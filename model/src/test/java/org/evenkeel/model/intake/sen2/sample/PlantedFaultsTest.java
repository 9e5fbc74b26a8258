package org.evenkeel.model.intake.sen2.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.rule.Checker;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.rule.Rule;
import org.evenkeel.model.intake.sen2.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** Invented councils have no faults but those planted in them, and all of those are found: precision and recall of 1. */
final class PlantedFaultsTest {

    private static final int SEEDS = 50;

    @Test
    void findsEveryPlantedFaultAndNothingElseOnFiftySeeds() {
        Set<String> planted = new HashSet<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            int year = 2023 + seed % 5;
            Sen2Return legal =
                    SyntheticCouncil.of(120, seed, Math.max(year, 2025), "201").inYear(year);
            assertThat(found(legal)).as("seed %d of %d", seed, year).isEmpty();
            Fault.Planted faulty = FaultPlanter.plant(legal, 30, seed);
            assertThat(found(faulty.value()))
                    .as("seed %d of %d", seed, year)
                    .containsExactlyInAnyOrderElementsOf(faulty.faults());
            faulty.faults().forEach(fault -> planted.add(fault.rule()));
        }
        List<String> unwritable = List.of("D-008", "D-009", "D-064", "D-065");
        assertThat(RuleSet.all().stream()
                        .filter(rule -> !rule.needsLastYear() && !rule.needsRegister())
                        .map(Rule::id)
                        .filter(id -> !unwritable.contains(id)))
                .as("every rule was planted, but those about what no writer writes")
                .allMatch(planted::contains);
    }

    @Test
    void plantsNoMoreThanItSays() {
        Sen2Return legal = SyntheticCouncil.of(50, 1, 2026, "201").inYear(2026);
        assertThat(FaultPlanter.plant(legal, 5, 1).faults()).hasSize(5);
        assertThat(FaultPlanter.plant(legal, 0, 1).value()).isEqualTo(legal);
    }

    @Test
    void makesTheSameFromTheSameSeed() {
        assertThat(SyntheticCouncil.of(40, 7, 2026, "201").inYear(2026))
                .isEqualTo(SyntheticCouncil.of(40, 7, 2026, "201").inYear(2026));
        assertThat(SyntheticCouncil.of(40, 7, 2026, "201").inYear(2026))
                .isNotEqualTo(SyntheticCouncil.of(40, 8, 2026, "201").inYear(2026));
    }

    private static List<Fault> found(Sen2Return value) {
        List<Finding> found = new ArrayList<>();
        var checker = Checker.of(found::add);
        value.tell(checker);
        assertThat(checker.end().failed()).isEmpty();
        return found.stream()
                .map(finding -> new Fault(finding.rule(), finding.child(), finding.item()))
                .toList();
    }
}
