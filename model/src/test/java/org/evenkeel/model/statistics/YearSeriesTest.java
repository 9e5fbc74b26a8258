package org.evenkeel.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.evenkeel.model.sector.Placement;
import org.junit.jupiter.api.Test;

class YearSeriesTest {

    private static final YearSeries GAPPED = YearSeries.builder()
            .value(2021, 270)
            .missing(2022, Status.IN_ERROR, "printed as 0")
            .value(2023, 407)
            .build();

    @Test
    void neverReadsAGapAsZero() {
        assertThat(GAPPED.at(2022)).isEmpty();
        assertThat(GAPPED.orNaN(2022)).isNaN();
        assertThat(GAPPED.status(2022)).isEqualTo(Status.IN_ERROR);
        assertThat(GAPPED.note(2022)).contains("printed as 0");
    }

    @Test
    void saysThatYearsOutsideItAreNotPublished() {
        assertThat(GAPPED.status(1999)).isEqualTo(Status.NOT_PUBLISHED);
        assertThat(YearSeries.EMPTY.status(2024)).isEqualTo(Status.NOT_PUBLISHED);
        assertThat(YearSeries.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void knowsItsFirstAndLastValue() {
        assertThat(GAPPED.years()).containsExactly(2021, 2023);
        assertThat(GAPPED.latest()).hasValue(407);
        assertThat(GAPPED.earliestYear()).hasValue(2021);
    }

    @Test
    void fillsItsGapsFromAnother() {
        YearSeries filled = GAPPED.orElse(YearSeries.of(2020, 213, 1, 300));
        assertThat(filled.toString()).isEqualTo("[2020=213.0, 2021=270.0, 2022=300.0, 2023=407.0]");
    }

    @Test
    void keepsItsReasonWhereAnotherHasNoValueEither() {
        assertThat(GAPPED.orElse(YearSeries.EMPTY)).isEqualTo(GAPPED);
    }

    @Test
    void refusesAValueThatIsNoNumberAndAGapThatHasOne() {
        assertThatThrownBy(() -> YearSeries.of(2020, Double.NaN)).hasMessageContaining("2020");
        assertThatThrownBy(() -> YearSeries.builder().missing(2020, Status.PUBLISHED, ""))
                .hasMessageContaining("PUBLISHED");
    }

    @Test
    void sharesOnlyAmongGroupsThatHaveAValue() {
        var series = new GroupedSeries<>(Map.of(
                Placement.MAINSTREAM, YearSeries.of(2019, 30),
                Placement.STATE_SPECIAL, YearSeries.of(2019, 10),
                Placement.HOME_EDUCATED,
                        YearSeries.builder()
                                .missing(2019, Status.NOT_AVAILABLE, "")
                                .build()));
        double[] shares = series.shares(2019, 14);
        assertThat(shares[Placement.MAINSTREAM.ordinal()]).isEqualTo(0.75);
        assertThat(shares[Placement.HOME_EDUCATED.ordinal()]).isZero();
        assertThat(series.total(2019)).hasValue(40);
        assertThat(series.total(2020)).isEmpty();
    }
}
