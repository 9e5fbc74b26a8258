package org.evenkeel.model.finance.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.evenkeel.model.finance.InventedPlan;
import org.evenkeel.model.forecast.InventedCouncil;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.intake.monthly.Figure;
import org.evenkeel.model.intake.monthly.MonthlyFigures;
import org.evenkeel.model.intake.monthly.MonthlyReader;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.junit.jupiter.api.Test;

class ActualsBridgeTest {

    private static final Outlook OUTLOOK = outlook();

    private static Outlook outlook() {
        InventedPlan invented = InventedPlan.busy(600);
        return new Outlook(invented.council.assumptions(), Scenario.unmitigated(), invented.plan());
    }

    private static ActualsBridge.Comparison compare(String csv) {
        return ActualsBridge.compare(OUTLOOK, MonthlyReader.read("m.csv", csv).get());
    }

    private static Map<String, Long> parts(ActualsBridge bridge) {
        return bridge.parts().stream().collect(Collectors.toMap(Bridge.Part::code, Bridge.Part::amount));
    }

    /** Any figures, with any gaps, in any months: what the record itself refuses is a sum that is out by one. */
    @Property(tries = 150)
    void partsAddUpWhateverTheFileHolds(@ForAll long seed) {
        Random random = new Random(seed);
        int month = OUTLOOK.assumptions().start();
        int rows = 2 + random.nextInt(24);
        boolean hasOwn = random.nextInt(4) == 0;
        Set<Figure> whole = java.util.stream.Stream.of(Figure.values())
                .filter(_ -> random.nextInt(4) > 0)
                .collect(Collectors.toSet());
        StringBuilder csv = new StringBuilder("month,plans.independent-special");
        for (Figure figure : Figure.values()) {
            csv.append(",").append(figure.column());
            csv.append(hasOwn ? ",forecast_" + figure.column() : "");
        }
        csv.append("\n");
        for (int row = 0; row < rows; row++, month += 1 + random.nextInt(20) / 19) {
            csv.append(MonthIndex.text(month)).append(",").append(random.nextInt(40));
            for (Figure figure : Figure.values()) {
                boolean isGiven = figure == Figure.PLANS || whole.contains(figure) || random.nextBoolean();
                boolean isPart = figure == Figure.MOVED_IN || figure == Figure.MOVED_OUT;
                int size = figure == Figure.SPENDING ? 900_000 : figure == Figure.PLANS ? 900 : 30;
                String value = String.valueOf((isPart ? 0 : size / 2) + random.nextInt(size / 3));
                csv.append(",").append(isGiven ? value : "");
                csv.append(hasOwn ? "," + (isGiven ? value : "") : "");
            }
            csv.append("\n");
        }
        ActualsBridge.Comparison comparison = compare(csv.toString());
        assertAddsUp(comparison.plans());
        comparison.spending().ifPresent(ActualsBridgeTest::assertAddsUp);
    }

    private static void assertAddsUp(ActualsBridge bridge) {
        assertThat(bridge.parts().stream().mapToLong(Bridge.Part::amount).sum()).isEqualTo(bridge.to() - bridge.from());
    }

    @Test
    void theForecastItselfHasNothingToExplain() {
        Foretold.Ours ours = new Foretold.Ours(OUTLOOK);
        StringBuilder csv = new StringBuilder("month,plans\n");
        for (int month = OUTLOOK.assumptions().start();
                month < OUTLOOK.assumptions().start() + 12;
                month++) {
            csv.append(MonthIndex.text(month)).append(",");
            csv.append(Math.round(ours.of(Figure.PLANS, month).orElseThrow())).append("\n");
        }
        assertThat(parts(compare(csv.toString()).plans()).values()).allMatch(part -> Math.abs(part) <= 1);
    }

    @Test
    void whatTheForecastFollowsIsItsOwnIdentityOfStartsAndCeases() {
        Foretold.Ours ours = new Foretold.Ours(OUTLOOK);
        int first = OUTLOOK.assumptions().start();
        for (int month = first; month < first + 24; month++) {
            double flow = ours.of(Figure.NEW_PLANS, month).orElseThrow()
                    - ours.of(Figure.CEASED, month).orElseThrow();
            assertThat(ours.of(Figure.PLANS, month + 1).orElseThrow()
                            - ours.of(Figure.PLANS, month).orElseThrow())
                    .isCloseTo(flow, org.assertj.core.data.Offset.offset(1e-9));
        }
        assertThat(ours.shareIssued(first, first + 12)).isPresent();
        assertThat(ours.shareIssued(first, first + 12).getAsDouble()).isBetween(0.1, 1.0);
    }

    /** Worked by hand in docs/method/actuals.md. */
    @Test
    void tellsEveryCauseApart() {
        ActualsBridge.Comparison comparison = compare("""
                month,plans,requests,not_assessed,not_issued,new_plans,moved_in,ceased,moved_out,forecast_plans,\
                forecast_requests,forecast_new_plans,forecast_moved_in,forecast_ceased,forecast_moved_out
                2025-01,103,10,1,1,14,2,5,1,100,10,9,1,6,2
                2025-02,113,,,,,,,,103,,,,,
                """);
        Map<String, Long> parts = parts(comparison.plans());
        assertThat(comparison.isOfFile()).isTrue();
        assertThat(parts)
                .containsEntry("opening", 3L)
                .containsEntry("requests", 0L)
                // Twelve plans of fourteen decided, where the forecast makes 0.8 x 14 = 11.2.
                .containsEntry("conversion", 1L)
                // Fourteen decided where ten were foretold: 0.8 x 4 = 3.2 plans brought forward.
                .containsEntry("backlog", 3L)
                .containsEntry("ceasing", 0L)
                .containsEntry("arrivals", 2L)
                .containsEntry("other", 1L);
    }

    @Test
    void aCauseThatTheFileDoesNotHoldIsNotMadeUp() {
        ActualsBridge.Comparison comparison = compare("""
                month,forecast_plans,plans
                2024-04,5562,5728
                2024-12,5707,6357
                """);
        assertThat(parts(comparison.plans())).isEqualTo(Map.of("opening", 166L, "new-less-ceased", 484L));
        assertThat(comparison.spending()).isEmpty();
    }

    @Test
    void dearerPlansArePriceAndMorePlansAreNot() {
        Foretold.Ours ours = new Foretold.Ours(OUTLOOK);
        int april = MonthIndex.of(2025, 4);
        double foretold = ours.of(Figure.PLANS, april).orElseThrow();
        long plans = Math.round(foretold) + 10;
        double spending = ours.of(Figure.SPENDING, april).orElseThrow();
        long pence = Math.round(spending * plans / foretold) + 100_000;
        ActualsBridge bridge = compare("month,plans,spending\n2025-04,%d,%d.%02d\n2025-05,%d,\n"
                        .formatted(plans, pence / 100, pence % 100, plans))
                .spending()
                .orElseThrow();
        assertThat(parts(bridge).get("placement-mix-and-prices")).isBetween(99_999L, 100_001L);
        assertThat(bridge.to()).isEqualTo(pence);
    }

    @Test
    void placementsCountedAsForetoldAddNothingByTheirMix() {
        Foretold.Ours ours = new Foretold.Ours(OUTLOOK);
        int april = MonthIndex.of(2025, 4);
        Map<Placement, Double> prices = ours.pricePerPlan(april).orElseThrow();
        double cost = 0;
        for (Placement placement : Placement.ALL) {
            cost += ours.plans(placement, april) * prices.getOrDefault(placement, 0.0);
        }
        assertThat(cost)
                .isCloseTo(ours.of(Figure.SPENDING, april).orElseThrow(), org.assertj.core.data.Offset.offset(1e-3));
    }

    @Test
    void monthsThatNoForecastReachesAreRefused() {
        assertThat(OUTLOOK.assumptions().start()).isEqualTo(InventedCouncil.JANUARY);
        assertThatThrownBy(() -> compare("month,plans\n1999-01,1\n1999-02,2\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("forecast_plans");
        assertThat(new MonthlyFigures(java.util.List.of()).hasForecast()).isFalse();
    }
}
