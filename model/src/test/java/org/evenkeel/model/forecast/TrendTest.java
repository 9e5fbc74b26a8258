package org.evenkeel.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.unit.Table;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final Assumption TENTH = new Assumption(
            "requests-growth",
            "",
            "",
            new Uncertainty.Fixed(0.1),
            Basis.JUDGEMENT,
            Source.of("Invented", "for this test"),
            "");

    @Test
    void aGrowthThatFadesIsWorkedOutByHandForThreeYears() {
        Trend trend = Trend.fading(Driver.REQUESTS, TENTH, 0.02, 0.5, 0, 0, 0);
        // 0.10, 0.02 + 0.5 * 0.08 = 0.06, 0.02 + 0.5 * 0.04 = 0.04
        assertThat(trend.expectedGrowth(0)).isEqualTo(0.1);
        assertThat(trend.expectedGrowth(1)).isCloseTo(0.06, within(1e-12));
        assertThat(trend.expectedGrowth(2)).isCloseTo(0.04, within(1e-12));
        assertThat(trend.expectedLevel(2.5)).isCloseTo(0.1 + 0.06 + 0.02, within(1e-12));
    }

    @Test
    void theLastGrowthGivenGoesOn() {
        Trend trend = new Trend(Driver.REQUESTS, TENTH, Table.of(0.05, 0.03), 0.8, 0, 0, 0, 0);
        assertThat(trend.expectedGrowth(9)).isEqualTo(0.03);
        assertThat(trend.expectedLevel(4)).isCloseTo(0.1 + 0.05 + 0.03 + 0.03, within(1e-12));
    }

    @Test
    void beforeTheStartTheFirstYearsGrowthLedUpToIt() {
        Trend trend = Trend.fading(Driver.REQUESTS, TENTH, 0.02, 0.5, 0, 0, 0);
        assertThat(trend.expectedLevel(-0.5)).isCloseTo(-0.05, within(1e-12));
    }

    @Test
    void whatLastsIsAShare() {
        assertThatThrownBy(() -> new Trend(Driver.REQUESTS, TENTH, Table.of(0), 0.8, 0, 0, 0, 1.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between 0 and 1");
    }
}
