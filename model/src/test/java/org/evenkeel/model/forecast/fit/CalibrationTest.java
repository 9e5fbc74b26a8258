package org.evenkeel.model.forecast.fit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Path PAGE = Path.of("../docs/method/spells.md");

    @Test
    void trueValuesLieAnywhereInWhatIsBelievedOfThemAndThePageSaysSo() throws IOException {
        Calibration right = Calibration.of(1, 200);
        right.chances().forEach((what, chance) -> assertTrue(chance > 0.001, what + ": " + right.rows()));
        saysOnThePage(right.rows());
    }

    @Test
    void aFitThatTrustsThePublishedPatternTooMuchIsFoundOut() throws IOException {
        Calibration wrong = Calibration.of(10, 60);
        // What the published pattern of moves is worth is fixed, and was not made wrong.
        wrong.chances()
                .forEach((what, chance) ->
                        assertTrue(what.startsWith("Moves") == (chance > 0.001), what + ": " + wrong.rows()));
        saysOnThePage(wrong.rows());
    }

    private static void saysOnThePage(List<String> rows) throws IOException {
        String page = Files.readString(PAGE);
        for (String row : rows) {
            assertTrue(page.contains(row), "docs/method/spells.md wants " + String.join("\n", rows));
        }
    }
}
