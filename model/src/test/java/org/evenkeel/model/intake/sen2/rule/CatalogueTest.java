package org.evenkeel.model.intake.sen2.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue in the documentation is the one that the rules make. */
final class CatalogueTest {

    private static final Path SHIPPED = Path.of("..", "docs", "rules");

    @Test
    void isInTheDocumentationPageForPage() throws IOException {
        Map<String, String> shipped = new TreeMap<>();
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                shipped.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        // When a rule has changed: copy what is written here to docs/rules.
        Path made = Files.createDirectories(Path.of("target", "rules"));
        for (Map.Entry<String, String> page : Catalogue.pages().entrySet()) {
            Files.writeString(made.resolve(page.getKey()), page.getValue());
        }
        assertThat(shipped).containsExactlyEntriesOf(Catalogue.pages());
    }
}
