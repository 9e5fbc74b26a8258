package org.evenkeel.report.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.document.HtmlPage;
import org.evenkeel.report.document.HtmlWriter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ForecastReportTest {

    private static final ForecastReport REPORT = ForecastReport.of(
            SampleForecast.bothWays(2), Comparison.NONE, Optional.of(SampleMoney.money()), SampleForecast.PROVENANCE);

    @Test
    void saysWhereItStartsAndWhereEachScenarioEnds() {
        assertThat(REPORT.summary().getFirst())
                .startsWith("Invented & Sons maintained 1,352 education, health and care (EHC) plans in January 2025.")
                .contains(
                        "If nothing new is done (unmitigated), we expect about",
                        "in March 2028",
                        "in eight runs in ten");
        assertThat(REPORT.summary().get(1))
                .startsWith("With the 2 interventions (mitigated), we expect about")
                .contains("Compared run by run");
    }

    @Test
    void saysThatAnyoneWhoNeedsAPlanGetsOne() {
        assertThat(REPORT.summary())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Anyone who needs a plan gets one."));
    }

    @Test
    void saysWhatItComesTo() {
        assertThat(REPORT.summary())
                .contains(
                        "Money, mitigated: in 2027-28 we expect a deficit of £16.0m in the year; in eight runs in ten,"
                                + " between a deficit of £33.6m and a surplus of £1.6m. By the end of March 2028 that comes to a"
                                + " deficit of £121.0m in all (a deficit of between £103.4m and £138.6m).");
        assertThat(REPORT.sections()).extracting(Section::id).contains("money", "account", "conditions");
        assertThat(HtmlWriter.write(REPORT.document()))
                .contains("about 4 in 10", "beyond the forecast", "Special school places and top-ups");
    }

    @Test
    void saysWhatIsWeak() {
        String page = HtmlWriter.write(REPORT.document());
        assertThat(page)
                .contains("Primary need is published as shares only.")
                .contains("1 is a figure for England", "1 is a judgement", "A change of law");
    }

    @Test
    void givesGrowthAsPercentAndSharesAsPercent() {
        assertThat(HtmlWriter.write(REPORT.document())).contains("+8.3% a year", "75.0%", "28 requests a month");
    }

    @Test
    void saysWhatEachInterventionChangesForWhomAndWhen() {
        assertThat(HtmlWriter.write(REPORT.document()))
                .contains("\u22128 (\u221212 to \u22124) a month")
                .contains("from April 2025, in full after 6 months")
                .contains("ages 5 to 16; autistic spectrum disorder")
                .contains(
                        "new placements in SEN unit in a mainstream school in place of independent or non-maintained");
    }

    @Test
    void namesEachSourceOnceAndRefersToItByNumber() {
        String page = HtmlWriter.write(REPORT.document());
        assertThat(page).contains("Source 1, table 1");
        assertThat(page.split("Invented for a test", -1)).hasSize(2);
    }

    @Test
    void everyIdOnThePageIsItsOwn() {
        Set<String> ids = new HashSet<>();
        for (Element element :
                HtmlPage.read(HtmlWriter.write(REPORT.document())).all("*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
        }
    }

    @Test
    void aForecastOfOneScenarioShowsOneFanWithItsWidestRange() {
        ForecastReport alone = ForecastReport.of(
                SampleForecast.run(List.of(Scenario.unmitigated()), 1),
                Comparison.NONE,
                Optional.empty(),
                SampleForecast.PROVENANCE);
        assertThat(alone.summary()).hasSize(2);
        assertThat(alone.charts()).extracting(Chart::id).startsWith("plans", "placements", "needs", "ages");
        assertThat(alone.sections()).extracting(Section::id).doesNotContain("interventions");
    }
}
