package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CouncilsCommandTest {

    @Test
    void listsAllOfThem() {
        var said = Program.inside("councils");
        assertThat(said.out().lines()).hasSize(153 + 2).allMatch(line -> line.length() <= 80);
    }

    @Test
    void findsThoseWhoseNameHoldsAWord() {
        assertThat(Program.inside("councils", "york").out())
                .contains("E06000014  816  York", "East Riding of Yorkshire", "North Yorkshire");
    }

    @Test
    void findsOneByEitherCode() {
        assertThat(Program.inside("councils", "865").out()).contains("E06000054", "Wiltshire");
        assertThat(Program.inside("councils", "e06000054").out()).contains("865", "Wiltshire");
    }

    @Test
    void suggestsTheNearestName() {
        var said = Program.inside("councils", "wiltshre");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.faults()).hasSize(1);
        assertThat(said.err()).contains("Did you mean Wiltshire?");
    }
}
