package org.evenkeel.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

final class AssetsTest {
    private static final Path STATIC = Path.of("src/main/resources/static");

    @Test
    void whatOthersWroteIsAsItWasFetchedAndComesWithItsLicence() throws IOException, NoSuchAlgorithmException {
        Path vendor = STATIC.resolve("vendor");
        for (String line : Files.readAllLines(vendor.resolve("SHA256SUMS"))) {
            String hash = line.substring(0, 64);
            Path file = vendor.resolve(line.substring(66)).normalize();
            byte[] found = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(HexFormat.of().formatHex(found))
                    .as("%s; run src/main/frontend/refresh after a change", file)
                    .isEqualTo(hash);
        }
        assertThat(vendor.resolve("govuk-frontend.LICENSE.txt")).exists();
        assertThat(vendor.resolve("source-sans-3.LICENSE.txt")).exists();
    }

    @Test
    void nothingInTheStyleBelongsToGovUk() throws IOException {
        String style = Files.readString(STATIC.resolve("evenkeel.css"), StandardCharsets.UTF_8);
        assertThat(style).doesNotContain("GDS Transport", "govuk-crest", "govuk-header", "logotype");
    }
}
