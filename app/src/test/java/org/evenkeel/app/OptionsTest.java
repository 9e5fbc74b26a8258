package org.evenkeel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.evenkeel.app.database.CannotStart;
import org.junit.jupiter.api.Test;

final class OptionsTest {
    @Test
    void answersOnThisMachineAloneAtPort8080UnlessToldOtherwise() {
        Options options = parse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.address().isLoopbackAddress()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.databaseUrl()).isNull();
    }

    @Test
    void takesAnOptionWithABlankOrAnEqualsSign() {
        assertThat(parse("--port", "9000").port()).isEqualTo(9000);
        assertThat(parse("--port=9000").port()).isEqualTo(9000);
    }

    @Test
    void theCommandLineGoesBeforeTheEnvironment() {
        Map<String, String> environment = Map.of("EVENKEEL_DATA", "/from/environment");
        assertThat(Options.parse(new String[0], environment).data()).isEqualTo(Path.of("/from/environment"));
        assertThat(Options.parse(new String[] {"--data", "/from/line"}, environment)
                        .data())
                .isEqualTo(Path.of("/from/line"));
    }

    @Test
    void saysWhichOptionsThereAreWhenOneIsUnknown() {
        assertThatThrownBy(() -> parse("--prot", "9000"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--prot")
                .hasMessageContaining("--port N");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThatThrownBy(() -> parse("--port", "80800")).hasMessageContaining("0 to 65535");
        assertThatThrownBy(() -> parse("--port")).hasMessageContaining("needs a value");
    }

    @Test
    void refusesAPlanFileThatIsNotThere() {
        assertThatThrownBy(() -> parse("--open", "/no/such/plan.yaml")).hasMessageContaining("/no/such/plan.yaml");
    }

    private static Options parse(String... arguments) {
        return Options.parse(arguments, Map.of());
    }
}
