package org.evenkeel.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void saysChancesInTenths() {
        assertThat(Words.chance(0.31)).isEqualTo("about 3 in 10");
        assertThat(Words.chance(0.5)).isEqualTo("about 5 in 10");
        assertThat(Words.chance(0.92)).isEqualTo("about 9 in 10");
    }

    @Test
    void saysSmallChancesInHundredthsAndNeverThatSomethingIsCertain() {
        assertThat(Words.chance(0)).isEqualTo("less than 1 in 100");
        assertThat(Words.chance(0.03)).isEqualTo("about 3 in 100");
        assertThat(Words.chance(0.97)).isEqualTo("about 97 in 100");
        assertThat(Words.chance(1)).isEqualTo("more than 99 in 100");
    }

    @Property
    void aChanceIsNeverSaidToBeNoneOrAll(@ForAll @DoubleRange(min = 0, max = 1) double chance) {
        assertThat(Words.chance(chance))
                .doesNotContain("about 0 in")
                .doesNotContain("10 in 10")
                .doesNotContain("100 in 100");
    }

    @Test
    void refusesAChanceOutsideNoneToAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.chance(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> Words.chance(Double.NaN));
    }

    @Test
    void callsMoneyShortADeficitAndMoneyOverASurplus() {
        assertThat(Words.position(-28_100_000)).isEqualTo("a deficit of £28.1m");
        assertThat(Words.position(400_000)).isEqualTo("a surplus of £0.4m");
        assertThat(Words.position(-20_000)).isEqualTo("in balance");
    }

    @Test
    void saysRangesOfPositionsFromSmallToLarge() {
        assertThat(Words.positions(-51_000_000, -28_100_000)).isEqualTo("a deficit of between £28.1m and £51.0m");
        assertThat(Words.positions(-4_000_000, 3_100_000))
                .isEqualTo("between a deficit of £4.0m and a surplus of £3.1m");
        assertThat(Words.positions(1_000_000, 2_000_000)).isEqualTo("a surplus of between £1.0m and £2.0m");
        assertThat(Words.positions(-1_000_000, -1_000_000)).isEqualTo("a deficit of £1.0m");
    }

    @Test
    void saysRangesOfCountsRounded() {
        assertThat(Unit.COUNT.between(8_104, 11_893)).isEqualTo("between 8,100 and 11,900");
        assertThat(Unit.COUNT.range(8_104, 11_893)).isEqualTo("8,104 to 11,893");
    }
}
