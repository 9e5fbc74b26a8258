package org.evenkeel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class VersionTest {
    @Test
    void theBuildSaysWhichVersionItIs() throws IOException {
        try (var in = VersionTest.class.getResourceAsStream("/org/evenkeel/model/version.txt")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.strip()).matches("\\d+\\.\\d+\\.\\d+");
        }
    }
}
