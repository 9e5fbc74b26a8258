package org.evenkeel.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every route of the application, none left out, and holds each page to the same rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageJourney {
    /** What to put in the place of a variable in a path. A new variable needs a line here. */
    private static final Map<String, String> SAMPLES =
            Map.of("id", "1", "council", "E06000054", "table", "plans", "plan", "1", "off", "1", "runs", "first");

    /** Pages that the table of routes does not show: errors, and what a search can end in. */
    private static final List<String> MORE = List.of(
            "/no-such-page",
            "/find?council=wiltshre",
            "/find?council=",
            "/council/E06000043",
            "/council/Wiltshre",
            "/plan/1?chosen=yes&on=1");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)\\}");

    private final Page page = SharedBrowser.page(1280, true);
    private final Page narrow = SharedBrowser.page(320, true);
    private final Page scriptless = SharedBrowser.page(1280, false);
    private final List<String> pages = new ArrayList<>();

    @BeforeAll
    void findThePages() throws IOException, InterruptedException {
        SharedApp.makeTheForecasts();
        for (String path : Stream.concat(SharedApp.routes().stream().map(EveryPageJourney::sample), MORE.stream())
                .toList()) {
            HttpResponse<String> answer = SharedApp.get(path);
            String type = answer.headers().firstValue("content-type").orElse("");
            boolean file = answer.headers().firstValue("content-disposition").isPresent();
            if (type.startsWith("text/html") && !file && answer.statusCode() / 100 != 3) {
                pages.add(path);
            }
        }
    }

    @AfterAll
    void close() {
        Stream.of(page, narrow, scriptless).forEach(each -> each.context().close());
    }

    List<String> pages() {
        return pages;
    }

    private static String sample(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(variable -> {
            String sample = SAMPLES.get(variable.group(1));
            assertThat(sample)
                    .as("a sample for the variable %s in %s", variable.group(), pattern)
                    .isNotNull();
            return Matcher.quoteReplacement(sample);
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void breaksNoRuleOfTheAccessibilityGuidelines(String path) {
        page.navigate(SharedApp.at(path));
        List<Rule> broken = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(broken.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().getFirst().getTarget()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void doesNotScrollSidewaysAtTheWidthOfASmallPhone(String path) {
        narrow.navigate(SharedApp.at(path));
        assertThat(((Number) narrow.evaluate("document.scrollingElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(320);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysWhatItIsWithoutAnyScript(String path) {
        scriptless.navigate(SharedApp.at(path));
        assertThat(scriptless.locator("h1").count()).isOne();
        assertThat(scriptless.locator("main").innerText()).isNotBlank();
        assertThat(scriptless.title()).endsWith(" – Evenkeel");
    }

    @Test
    void hasATitleOfItsOwn() {
        List<String> titles = new ArrayList<>();
        for (String path : pages) {
            scriptless.navigate(SharedApp.at(path));
            titles.add(scriptless.title());
        }
        titles.removeIf(title -> title.startsWith("Error: ") || title.startsWith("Page not found"));
        // The same plan with and without some of its interventions.
        titles.remove(titles.getLast());
        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void letsNothingInFromOutside() throws IOException, InterruptedException {
        for (String path : pages) {
            Map<String, List<String>> headers = SharedApp.get(path).headers().map();
            assertThat(headers.getOrDefault("content-security-policy", List.of("none"))
                            .getFirst())
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
            assertThat(headers).containsKeys("x-content-type-options", "referrer-policy");
            assertThat(headers.keySet()).doesNotContainAnyElementsOf(Set.of("server", "x-powered-by"));
        }
    }

    @Test
    void isFullyStyledWithinTheContentPolicy() {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 404")) {
                complaints.add(message.text());
            }
        });
        pages.forEach(path -> page.navigate(SharedApp.at(path)));
        assertThat(complaints).isEmpty();
    }
}
