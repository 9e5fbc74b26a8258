package org.evenkeel.model.finance.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.evenkeel.model.finance.InventedPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Effect;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Ramp;
import org.evenkeel.model.forecast.Scope;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static Outlook outlook() {
        InventedPlan invented = InventedPlan.busy(600);
        invented.interventions.add(new PlannedIntervention(
                new Intervention(
                        "1",
                        "Fewer requests",
                        new Lever.Requests(),
                        new Effect(Range.exactly(-2), Effect.Unit.PER_MONTH),
                        new Ramp(InventedCouncil.JANUARY + 3, 6, Ramp.NO_END),
                        Scope.EVERYONE,
                        InventedCouncil.INVENTED),
                "",
                ""));
        return new Outlook(
                invented.council.assumptions(), invented.plan().scenarios().get(1), invented.plan());
    }

    private static void assertGivenByItsParts(Explanation node) {
        node.fromParts()
                .ifPresent(value -> assertThat(value)
                        .as(node.title())
                        .isCloseTo(node.value(), Offset.offset(1e-9 * Math.max(1, Math.abs(node.value())))));
        assertThat(node.parts().isEmpty()).as(node.title()).isEqualTo(node.rule() == Explanation.Rule.GIVEN);
        node.parts().forEach(ReasonsTest::assertGivenByItsParts);
    }

    private static boolean holds(Explanation node, String title) {
        return node.title().equals(title) || node.parts().stream().anyMatch(part -> holds(part, title));
    }

    @Test
    void everyNodesPartsGiveItsValueAndEveryLeafIsAnInput() {
        Outlook outlook = outlook();
        Expected expected = outlook.expected();
        Reasons reasons = new Reasons(outlook);
        for (Outcome outcome : Outcome.usual(expected)) {
            Explanation root = reasons.of(outcome);
            double value = outcome.in(expected) / (outcome.isMoney() ? 100 : 1);
            assertThat(root.value()).isCloseTo(value, Offset.offset(1e-6));
            assertGivenByItsParts(root);
            assertThat(holds(root, "Fewer requests")).as(outcome.text()).isTrue();
        }
    }

    @Test
    void theFirstMonthIsTheCountedPlans() {
        Outlook outlook = outlook();
        Explanation root =
                new Reasons(outlook).of(new Outcome.Plans(outlook.assumptions().start()));
        assertThat(root.parts()).hasSize(1);
        assertGivenByItsParts(root);
    }

    @Test
    void aYearThatTheForecastDoesNotReachIsRefused() {
        Reasons reasons = new Reasons(outlook());
        assertThatThrownBy(() -> reasons.of(new Outcome.InYear(new FinancialYear(2070))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(List.of(Explanation.Rule.values())).contains(Explanation.Rule.LESS);
    }
}
