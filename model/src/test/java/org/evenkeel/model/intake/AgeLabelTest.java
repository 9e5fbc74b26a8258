package org.evenkeel.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.model.sector.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as they are printed in the tables by characteristic of the 2025 release. */
class AgeLabelTest {

    @ParameterizedTest
    @CsvSource({
        "under 3, 2",
        "age 2 and under, 2",
        "Aged 2 and under, 2",
        "age 3, 3",
        "Aged 14, 14",
        "age 20 and over, 20",
        "age 25, 25",
        "Age unknown, -1",
        "unknown, -1",
        "age 26, -2",
        "All EHC plans, -2",
        "14, -2",
    })
    void readsSingleAges(String label, int age) {
        assertThat(AgeLabel.parse(label)).isEqualTo(age);
    }

    @Test
    void givesEveryPlacementLabelAColumnOfItsPlacement() {
        assertThat(PlacementLabels.placement(PlacementLabels.column("Special - Academy/free schools")))
                .isEqualTo(Placement.STATE_SPECIAL);
        assertThat(PlacementLabels.placement(PlacementLabels.column("Mainstream - academy (SEN unit)")))
                .isEqualTo(Placement.SEN_UNIT);
        assertThat(PlacementLabels.column("Prison")).isEmpty();
    }
}
