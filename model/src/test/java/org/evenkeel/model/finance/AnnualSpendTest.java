package org.evenkeel.model.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.assertj.core.data.Offset;
import org.evenkeel.model.caseload.transitions.AnnualData;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.forecast.transitions.AnnualForecast;
import org.evenkeel.model.forecast.transitions.AnnualForecaster;
import org.evenkeel.model.forecast.transitions.AnnualModel;
import org.evenkeel.model.forecast.transitions.AnnualSettings;
import org.evenkeel.model.forecast.transitions.Conventions;
import org.evenkeel.model.intake.transitions.Demo;
import org.junit.jupiter.api.Test;

/** The demo costs £1,000 for every need and setting that it names. */
final class AnnualSpendTest {

    @Test
    void isEveryPlanTimesItsCostInEachRun() {
        AnnualData demo = Demo.load().get();
        AnnualForecast forecast = AnnualForecaster.run(
                AnnualModel.fit(demo, Conventions.OURS), new AnnualSettings(50, 1, 1), Progress.SILENT);
        AnnualSpend spend = AnnualSpend.of(forecast, demo.costs().orElseThrow());
        // All plans of January 2017 are of needs and settings with a cost.
        assertThat(spend.total().mean(2017)).isEqualTo(2_153_000);
        // Setting B has a cost for every need.
        for (int year = 2017; year <= 2022; year++) {
            var plans = Objects.requireNonNull(forecast.bySetting().get("B"));
            var pounds = Objects.requireNonNull(spend.bySetting().get("B"));
            assertThat(pounds.mean(year)).isCloseTo(plans.mean(year) * 1000, Offset.offset(0.01));
            assertThat(pounds.at(Quantile.P90, year))
                    .isCloseTo(plans.at(Quantile.P90, year) * 1000, Offset.offset(0.01));
            int at = year;
            double parts = spend.bySetting().values().stream()
                    .mapToDouble(fan -> fan.mean(at))
                    .sum();
            assertThat(parts).isCloseTo(spend.total().mean(year), Offset.offset(0.5));
        }
    }
}
