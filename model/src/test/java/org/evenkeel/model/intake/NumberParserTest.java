package org.evenkeel.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.evenkeel.model.intake.NumberParser.Dialect;
import org.evenkeel.model.statistics.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {

    private final NumberParser education = new NumberParser(Dialect.EDUCATION);
    private final NumberParser justice = new NumberParser(Dialect.JUSTICE);

    @ParameterizedTest
    @CsvSource({
        "x, NOT_AVAILABLE",
        "X, NOT_AVAILABLE",
        "z, NOT_APPLICABLE",
        "c, SUPPRESSED",
        "low, SUPPRESSED",
        "~, SUPPRESSED",
        ":, NOT_AVAILABLE",
        ".., NOT_AVAILABLE",
        "'', NOT_AVAILABLE",
        "'  ', NOT_AVAILABLE",
    })
    void readsASymbolAsTheReasonForAGapAndNeverAsZero(String symbol, Status reason) {
        education.parse(symbol);
        assertThat(education.status()).isEqualTo(reason);
        assertThat(education.value()).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"-, 0", "'4,108', 4108", "1.60%, 1.6", "0.00%, 0"})
    void readsTheTribunalsNilThousandsAndPercentages(String text, double value) {
        justice.parse(text);
        assertThat(justice.status()).isEqualTo(Status.PUBLISHED);
        assertThat(justice.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "82329, 82329",
        "-1.08, -1.08",
        "' 47.665', 47.665",
        "58.700000000000, 58.7",
        "34502.59277064295, 34502.59277064295",
        "207.18691109657576, 207.18691109657576",
        "9.67928E7, 96792800",
        "'1,017', 1017",
    })
    void readsFiguresAsSpreadsheetsPrintThem(String text, double value) {
        education.parse(text);
        assertThat(education.status()).isEqualTo(Status.PUBLISHED);
        assertThat(education.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "n/a",
                "12 plans",
                "1,23",
                "12,34,567",
                "1.",
                ".5",
                "1.2.3",
                "--1",
                "NaN",
                "Infinity",
                "1e999",
                "0x10",
                "1f",
                "£5",
                "5%",
                "K",
                "xx",
                "...",
                "+1",
                "1_000"
            })
    void leavesWhatIsNeitherNumberNorSymbolUnread(String text) {
        education.parse(text);
        assertThat(education.status()).isNull();
        assertThat(education.value()).isNaN();
    }

    @Property(tries = 2000, seed = "865")
    void readsEveryWholeNumber(
            @ForAll @LongRange(min = -10_000_000_000_000_000L, max = 10_000_000_000_000_000L) long n) {
        education.parse(Long.toString(n));
        assertThat(education.value()).isEqualTo((double) n);
    }

    @Property(tries = 2000, seed = "865")
    void readsEveryDecimalToTheLastBit(@ForAll @DoubleRange(min = -1e12, max = 1e12) double number) {
        education.parse(Double.toString(number));
        assertThat(education.value()).isEqualTo(number);
    }

    @Property(tries = 1000, seed = "865")
    void readsThousandsCommasWhereverTheyBelong(@ForAll @IntRange(min = 0) int number) {
        education.parse(String.format(Locale.UK, "%,d", number));
        assertThat(education.value()).isEqualTo(number);
    }

    @Property(tries = 1000, seed = "865")
    void readsNoWordAsANumber(@ForAll @AlphaChars @StringLength(min = 2, max = 12) String word) {
        education.parse(word);
        assertThat(education.value()).isNaN();
    }
}
