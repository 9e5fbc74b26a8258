package org.evenkeel.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void saysCountsMoneyAndPercentagesAsPeopleReadThem() {
        assertThat(Numbers.count(6357)).isEqualTo("6,357");
        assertThat(Numbers.count(-45.5)).isEqualTo("\u221246");
        assertThat(Numbers.pounds(80_301_000)).isEqualTo("£80,301,000");
        assertThat(Numbers.millions(12_345_678)).isEqualTo("£12.3m");
        assertThat(Numbers.millions(-28_100_000)).isEqualTo("\u2212£28.1m");
        assertThat(Numbers.percent(0.526)).isEqualTo("53%");
        assertThat(Numbers.percent(0.0564, 1)).isEqualTo("5.6%");
    }

    @Test
    void showsNoMinusBeforeNothing() {
        assertThat(Numbers.millions(-40_000)).isEqualTo("£0.0m");
        assertThat(Numbers.count(-0.4)).isEqualTo("0");
        assertThat(Numbers.plain(-0.001, 2)).isEqualTo("0");
    }

    @Test
    void roundsForecastsToWhatIsKnown() {
        assertThat(Numbers.rounded(9_873)).isEqualTo("9,900");
        assertThat(Numbers.rounded(1_347)).isEqualTo("1,350");
        assertThat(Numbers.rounded(347)).isEqualTo("350");
        assertThat(Numbers.rounded(47)).isEqualTo("47");
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.count(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Numbers.plain(Double.POSITIVE_INFINITY, 2));
    }

    @Test
    void doesNotListenToTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Numbers.millions(1_234_500_000)).isEqualTo("£1,234.5m");
            assertThat(Months.full(2025 * 12)).isEqualTo("January 2025");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void aPlainNumberReadsBackAsTheValueItShows(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        String plain = Numbers.plain(value, 2);
        assertThat(Double.parseDouble(plain)).isCloseTo(value, org.assertj.core.data.Offset.offset(0.005001));
        assertThat(plain).matches("-?\\d+(\\.\\d{1,2})?");
    }

    @Property
    void aCountReadsBackToTheNearestWhole(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        String said = Numbers.count(value).replace(",", "").replace('\u2212', '-');
        assertThat(Double.parseDouble(said)).isCloseTo(value, org.assertj.core.data.Offset.offset(0.5));
    }
}
