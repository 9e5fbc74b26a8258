package org.evenkeel.model.intake.sen2.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenkeel.model.intake.Severity;
import org.evenkeel.model.intake.sen2.Group;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Sen2Return;
import org.evenkeel.model.intake.sen2.measure.Breakdown;
import org.evenkeel.model.intake.sen2.measure.Measure;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.model.intake.sen2.rule.RuleSet;
import org.evenkeel.model.intake.sen2.sample.SyntheticCouncil;
import org.junit.jupiter.api.Test;

final class ReadinessTest {

    private static final Sen2Return COUNCIL =
            SyntheticCouncil.of(40, 3, 2026, "201").inYear(2026);

    private static ReadinessReport report(Set<String> failed, Finding... findings) {
        ReadinessCount count = new ReadinessCount();
        COUNCIL.tell(count);
        Arrays.stream(findings).forEach(count::add);
        return count.report(failed);
    }

    private static Finding at(String module, String item, int child) {
        return new Finding("X-001", Severity.ERROR, module, item, child, 0, "", "", "");
    }

    private static Readiness of(ReadinessReport report, String code) {
        return report.inputs().stream()
                .filter(one -> one.input().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesItemsAndRulesThatExistAndFeedsEveryMeasure() {
        Set<String> paths = Stream.concat(
                        Arrays.stream(Item.values()).map(Item::path),
                        Arrays.stream(Group.values())
                                .flatMap(parent -> parent.children().stream()
                                        .map(child -> parent.element() + "." + child.element())))
                .collect(Collectors.toSet());
        for (ReadinessInput input : ReadinessInput.ALL) {
            assertThat(paths).containsAll(input.items());
            assertThat(input.rules()).allMatch(rule -> RuleSet.find(rule).isPresent());
        }
        ReadinessReport clean = report(Set.of());
        assertThat(Measure.ALL)
                .allSatisfy(
                        measure -> assertThat(clean.of(measure, Breakdown.ALL)).isPresent());
        assertThat(clean.inputs()).noneMatch(Readiness::isWeak);
    }

    @Test
    void isTheShareOfChildrenWithNothingFoundOnWhatAFigureNeeds() {
        ReadinessReport ready =
                report(Set.of(), at("SENneed", "SENtype", 1), at("SENneed", "SENtype", 1), at("SENneed", "X", 2));
        Readiness need = of(ready, "need");
        assertThat(need.touched()).isLessThanOrEqualTo(1);
        assertThat(of(ready, "placement").touched()).isZero();
        ReadinessReport ages = report(Set.of(), at("Person", "PersonBirthDate", 1));
        int children = COUNCIL.persons().size();
        assertThat(of(ages, "age").share()).hasValue((children - 1) / (double) children);
        assertThat(of(ages, "age").percent().orElseThrow()).isLessThan(100);
    }

    @Test
    void countsAChildWhoShouldHaveAGroupAndHasNone() {
        int plans = of(report(Set.of()), "plans").children();
        int none = COUNCIL.persons().size() + 1;
        Readiness missing = of(report(Set.of(), at("Assessment", "NamedPlan", none)), "plans");
        assertThat(missing.children()).isEqualTo(plans + 1);
        assertThat(missing.touched()).isEqualTo(1);
    }

    @Test
    void dimsEveryFigureThatAWeakInputFeeds() {
        ReadinessReport report = report(Set.of("D-011"), at("Requests", "ReceivedDate", 0));
        assertThat(report.of(Measure.REQUESTS, Breakdown.ALL).orElseThrow().isWeak())
                .isTrue();
        assertThat(report.of(Measure.IN_TWENTY, Breakdown.ALL).orElseThrow().isWeak())
                .isTrue();
        assertThat(report.of(Measure.PLANS, Breakdown.ALL).orElseThrow().isWeak())
                .isFalse();
        assertThat(report.of(Measure.PLANS, Breakdown.SEX).orElseThrow().isIncomplete())
                .isTrue();
        assertThat(List.of(Breakdown.NEED, Breakdown.PLACEMENT))
                .noneMatch(breakdown ->
                        report.of(Measure.PLANS, breakdown).orElseThrow().isWeak());
    }
}
