package org.evenkeel.report.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.chart.FanChart.Limit;
import org.evenkeel.report.chart.FanChart.Point;
import org.evenkeel.report.document.HtmlWriter;
import org.junit.jupiter.api.Test;

class PlanMoneyTest {

    private static final Forecast FORECAST = SampleForecast.bothWays(2);
    private static final ManagementPlan PLAN = SamplePlan.PLAN;
    private static final MoneyFigures MONEY = MoneyFigures.of(
                    PLAN,
                    FORECAST.scenarios().stream()
                            .map(scenario ->
                                    PositionFan.of(FORECAST, scenario.scenario().name(), PLAN))
                            .toList())
            .orElseThrow();

    @Test
    void everyScenarioHasAnAccountOfWholeYears() {
        assertThat(MONEY.accounts())
                .extracting(MoneyFigures.Account::scenario)
                .containsExactly("unmitigated", "mitigated");
        assertThat(MONEY.accounts().getFirst().inYear().first()).isEqualTo(2025);
        assertThat(MONEY.accounts().getFirst().inYear().last()).isEqualTo(2027);
    }

    @Test
    void aConditionOnTheBalanceIsDrawnAsALimitInItsYear() {
        assertThat(MONEY.limits())
                .containsExactly(new Limit(
                        "A deficit of no more than £20m at the end of 2026-27",
                        -20e6,
                        new FinancialYear(2026).firstMonth(),
                        new FinancialYear(2026).lastMonth()));
        assertThat(MONEY.chances()).hasSize(2);
    }

    @Test
    void whatTheCouncilPublishedIsLaidBesideByKind() {
        Comparison comparison = Comparison.ofPlans(PLAN, List.of(new Point(MonthIndex.of(2024, 1), 1_300)));
        assertThat(comparison.actual())
                .containsExactly(new Point(MonthIndex.of(2024, 1), 1_300), new Point(MonthIndex.of(2024, 12), 1_340));
        assertThat(comparison.expected())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("The council's mitigated forecast"));
        assertThat(MONEY.inYear().actual()).containsExactly(new Point(new FinancialYear(2025).lastMonth(), -2e6));
    }

    @Test
    void thePageTellsOfThePlan() {
        Comparison comparison = Comparison.ofPlans(PLAN, List.of());
        String page = HtmlWriter.write(
                ForecastReport.of(FORECAST, PLAN, comparison, Optional.of(MONEY), SampleForecast.PROVENANCE)
                        .document());
        assertThat(page)
                .contains("The council's published figures beside ours")
                .contains("Children get help a term sooner.")
                .contains("The papers give no price for hospital schools.")
                .contains("Assumptions about money", "A plan for a test", "What happened, in-year");
    }
}
