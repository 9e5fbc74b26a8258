package org.evenkeel.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a finance lead does on a first visit, in a real browser; pages are asked by role and name alone. */
final class CouncilJourney {
    private Page page = SharedBrowser.page(1280, true);

    @BeforeAll
    static void makeTheForecasts() throws IOException, InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        SharedApp.makeTheForecasts();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void fromTheFirstPageToTheForecastThePlanASwitchAndAFile() throws IOException {
        page.navigate(SharedApp.at("/"));
        page.getByLabel("Which council?").fill("wiltshire council");
        button("Show the forecast").click();
        assertThat(heading(1)).containsText("Wiltshire");
        assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Sustainability Plan")))
                .click();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("What the council plans to do")))
                .isVisible();
        String before = mitigated().innerText();
        ceasing().uncheck();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Figures updated.");
        assertThat(mitigated().innerText()).isNotEqualTo(before);
        assertThat(page.getByText("Some interventions are switched off")).isVisible();
        assertThat(page.getByText("40 runs").first()).isAttached();
        assertThat(allRuns()).hasCount(0);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Switch them all on again"))
                .click();
        Download file = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Plans, requests")))
                .click());
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .startsWith("council,scenario,month,measure,group,mean,p05,p10,p25,p50,p75,p90,p95\n")
                .contains("E06000054,mitigated,2031-03,plans,all,");
    }

    @Test
    void theSameSwitchWorksWithoutAnyScript() {
        page.context().close();
        page = SharedBrowser.page(1280, false);
        page.navigate(SharedApp.at("/plan/1"));
        String before = mitigated().innerText();
        earlyYears().uncheck();
        button("Show the figures").click();
        assertThat(page.getByText("Some interventions are switched off")).isVisible();
        assertThat(earlyYears()).not().isChecked();
        assertThat(mitigated().innerText()).isNotEqualTo(before);
        assertThat(page.getByText("come from the first 20 runs")).isVisible();
        allRuns().click();
        assertThat(page.getByText("Made with Evenkeel")).containsText("40 runs");
        assertThat(allRuns()).hasCount(0);
        assertThat(earlyYears()).not().isChecked();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        page.navigate(SharedApp.at("/"));
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip to main content")))
                .isFocused();
        page.keyboard().press("Enter");
        tabTo(page.getByLabel("Which council?"));
        page.keyboard().type("E06000054");
        page.keyboard().press("Enter");
        assertThat(heading(1)).containsText("Wiltshire");

        page.navigate(SharedApp.at("/plan/1"));
        Locator first = page.getByRole(AriaRole.CHECKBOX).first();
        tabTo(first);
        page.keyboard().press("Space");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Figures updated.");
        assertThat(first).not().isChecked();
    }

    @Test
    void aPlanFileWithFaultsIsRefusedWithAllOfThemAndAGoodOneIsLoaded(@TempDir Path folder) throws IOException {
        String text = Files.readString(SharedApp.EXAMPLE, StandardCharsets.UTF_8);
        Path bad = Files.writeString(
                folder.resolve("bad.yaml"),
                text.replace("council: Wiltshire\n", "council: Wiltshre\n")
                        .replace("until: 2031-03", "untill: 2031-03"));
        page.navigate(SharedApp.at("/plans/new"));
        page.getByLabel("Plan file").setInputFiles(bad);
        button("Load the plan").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("bad.yaml was not loaded");
        assertThat(page.getByRole(AriaRole.ROW)).not().hasCount(2);
        assertThat(page.getByText(Pattern.compile("Wiltshre")).first()).isVisible();
        assertThat(page.getByText(Pattern.compile("untill")).first()).isVisible();

        Path good = Files.writeString(
                folder.resolve("good.yaml"), text.replaceFirst("title: .*", "title: A plan of our own"));
        page.getByLabel("Plan file").setInputFiles(good);
        button("Load the plan").click();
        assertThat(heading(1)).containsText("A plan of our own");
        page.waitForCondition(
                () -> page.getByText("What the council plans to do").isVisible(),
                new Page.WaitForConditionOptions().setTimeout(120_000));
        Download file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the plan file"))
                        .click());
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8)).isEqualTo(Files.readString(good));
    }

    /** The key figure that an intervention changes. */
    private Locator mitigated() {
        return page.getByRole(AriaRole.DEFINITION).nth(4);
    }

    private Locator allRuns() {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Work them out from all")));
    }

    private Locator ceasing() {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Additional post-16 ceasing"));
    }

    private Locator earlyYears() {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Early years early support assessment"));
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator heading(int level) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(level));
    }

    private void tabTo(Locator element) {
        for (int tabs = 0; tabs < 40 && !isFocused(element); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(element).isFocused();
    }

    private static boolean isFocused(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"));
    }
}
