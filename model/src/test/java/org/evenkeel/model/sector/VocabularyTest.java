package org.evenkeel.model.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The coded vocabulary: codes are written into files, so they never change by accident. */
class VocabularyTest {

    @Test
    void fixesTheOrderAndCodesOfPlacements() {
        assertThat(Placement.ALL)
                .extracting(Placement::code)
                .containsExactly(
                        "early-years",
                        "mainstream",
                        "independent-mainstream",
                        "sen-unit",
                        "resourced-provision",
                        "state-special",
                        "independent-special",
                        "alternative-provision",
                        "further-education",
                        "specialist-post-16",
                        "home-educated",
                        "other-arrangements",
                        "not-in-education",
                        "awaiting");
    }

    @Test
    void usesEveryPublishedPlacementColumnOnce() {
        // 35 columns of counts, totals and percentages left out, in the table of plans by establishment.
        assertThat(Placement.ALL.stream().flatMap(placement -> placement.columns().stream()))
                .hasSize(35)
                .doesNotHaveDuplicates();
    }

    @Test
    void fixesTheOrderAndCodesOfNeeds() {
        assertThat(Need.ALL)
                .extracting(Need::code)
                .containsExactly(
                        "asd", "hi", "mld", "msi", "oth", "pd", "pmld", "semh", "slcn", "sld", "spld", "vi", "unknown");
    }

    @Test
    void numbersReasonsForCeasingAsTheReturnDoes() {
        assertThat(CeaseReason.ALL).extracting(CeaseReason::dfeNumber).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void findsEveryCodeInEitherCase() {
        assertThat(Need.ofCode("SEMH")).contains(Need.SEMH);
        assertThat(Need.ofCode("semh")).contains(Need.SEMH);
        assertThat(Placement.ofCode("state-special")).contains(Placement.STATE_SPECIAL);
        assertThat(CeaseReason.ofCode("max-age")).contains(CeaseReason.MAX_AGE);
        assertThat(Placement.ofCode("prison")).isEmpty();
    }

    @Test
    void givesEveryAgeOneBandAndOnePhase() {
        for (int age = 0; age <= 25; age++) {
            int years = age;
            assertThat(AgeBand.ALL).filteredOn(band -> band.contains(years)).containsExactly(AgeBand.of(age));
            assertThat(Phase.of(age).youngest()).isLessThanOrEqualTo(age);
        }
        assertThatThrownBy(() -> Phase.of(26)).hasMessageContaining("26");
        assertThatThrownBy(() -> AgeBand.of(-1)).hasMessageContaining("-1");
    }

    @Test
    void movesChildrenPhaseAtFourElevenSixteenAndNineteen() {
        assertThat(IntStream.rangeClosed(0, 26).filter(Phase::isTransferAge)).containsExactly(4, 11, 16, 19);
    }

    @Test
    void refusesCodesOfTheWrongShape() {
        assertThatThrownBy(() -> new LocalAuthority("E12000009", "865", "Wiltshire", Region.SOUTH_WEST))
                .hasMessageContaining("E12000009");
        assertThatThrownBy(() -> new LocalAuthority("E06000054", "86", "Wiltshire", Region.SOUTH_WEST))
                .hasMessageContaining("86");
    }
}
