package org.evenkeel.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.report.table.CsvWriter;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void aFanSaysWhereItStartsWhereItMayEndAndItsMiddle() {
        assertThat(SampleCharts.plans().description())
                .isEqualTo("EHC plans rise from 6,357 in January 2025 to between 8,400 and 11,900 (80% range) in March"
                        + " 2031; middle 10,000.");
    }

    @Test
    void twoFansAreNamedAndPublishedPathsAreGivenTheirEnd() {
        assertThat(SampleCharts.plansBothWays().description())
                .contains(
                        "Unmitigated: EHC plans rise",
                        "Mitigated: EHC plans rise",
                        "Council's published path: 5,938 in March 2031.");
    }

    @Test
    void moneyIsADeficitOrASurplusAtTheEndOfAMonth() {
        assertThat(SampleCharts.cumulative().description())
                .startsWith(
                        "The cumulative position goes from a deficit of £63.3m at the end of March 2025 to a deficit of between")
                .endsWith("Condition 2: a deficit of no more than £84.5m.");
    }

    @Test
    void chancesAreGivenForEveryCondition() {
        assertThat(SampleCharts.conditions().description())
                .isEqualTo("In-year balance by 2030-31: less than 1 in 100 (unmitigated); about 4 in 10 (mitigated).");
    }

    @Test
    void aFansTableHasTheActualsAndTheEndOfEachYear() {
        assertThat(CsvWriter.write(SampleCharts.plansBothWays().table()).lines())
                .hasSize(1 + 3 + 7)
                .contains("January 2024,5528,,,,,,,");
    }
}
