package org.evenkeel.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forecast as one file, opened from a folder as a reader does who was sent it. */
final class ForecastFileJourney {
    @TempDir
    private static Path folder;

    private static String address = "";

    @BeforeAll
    static void saveTheFile() throws IOException, InterruptedException {
        SharedApp.makeTheForecasts();
        String html = SharedApp.get("/forecast/1/forecast.html").body();
        address = Files.writeString(folder.resolve("forecast.html"), html, StandardCharsets.UTF_8)
                .toUri()
                .toString();
    }

    @Test
    void breaksNoRuleOfTheAccessibilityGuidelines() {
        for (int width : new int[] {1280, 375}) {
            Page page = SharedBrowser.page(width, true);
            page.navigate(address);
            assertThat(new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                            + rule.getNodes().getFirst().getTarget()))
                    .isEmpty();
            page.context().close();
        }
    }

    @Test
    void doesNotScrollSidewaysAtTheWidthOfASmallPhone() {
        Page page = SharedBrowser.page(320, false);
        page.navigate(address);
        assertThat(page.locator("h1").count()).isOne();
        page.context().close();
        Page scripted = SharedBrowser.page(320, true);
        scripted.navigate(address);
        assertThat(((Number) scripted.evaluate("document.scrollingElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(320);
        scripted.context().close();
    }
}
