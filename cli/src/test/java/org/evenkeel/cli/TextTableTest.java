package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class TextTableTest {

    @Test
    void setsNamesToTheLeftAndNumbersToTheRight() {
        assertThat(new TextTable(1, "Council", "Plans")
                        .row("York", "1,348")
                        .row("Rutland", "340")
                        .lines())
                .containsExactly(
                        "Council  Plans", //
                        "-------  -----",
                        "York     1,348",
                        "Rutland    340");
    }

    @Test
    void goesOnInTheNextLineOnlyWhereALineWouldBeTooLong() {
        String name = "In-year balance by the end of 2028-29 and in each year after that";
        assertThat(new TextTable(1, "Condition", "Chance").row(name, "1").lines())
                .hasSize(3);
        var lines = new TextTable(1, "Condition", "Chance")
                .row(name, "less than 1 in 100")
                .lines();
        assertThat(lines).hasSize(4).allMatch(line -> line.length() <= 80);
        assertThat(lines.get(2)).contains("In-year balance").endsWith("less than 1 in 100");
        assertThat(lines.get(3)).startsWith("  ").endsWith("after that");
    }

    @Test
    void refusesARowWithACellTooFew() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextTable(1, "Council", "Plans").row("York"));
    }
}
