package org.evenkeel.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartsTest {

    static List<Chart> charts() {
        return SampleCharts.all();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void drawsTheSameBytesEveryTime(Chart chart) {
        for (Canvas canvas : Canvas.values()) {
            assertThat(Charts.svg(chart, canvas)).isEqualTo(Charts.svg(chart, canvas));
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void carriesATitleADescriptionAndAViewBox(Chart chart) throws Exception {
        Element svg = parse(Charts.svg(chart)).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).startsWith("0 0 760 ");
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        Element description = (Element) svg.getElementsByTagName("desc").item(0);
        assertThat(title.getTextContent()).isEqualTo(chart.title());
        assertThat(description.getTextContent()).isEqualTo(chart.description()).isNotBlank();
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
        assertThat(svg.getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyIdIsItsOwnAndEveryReferenceIsMet(Chart chart) throws Exception {
        Set<String> ids = new HashSet<>();
        StringBuilder both = new StringBuilder();
        for (Canvas canvas : Canvas.values()) {
            String svg = Charts.svg(chart, canvas);
            both.append(svg);
            NodeList all = parse(svg).getElementsByTagName("*");
            for (int index = 0; index < all.getLength(); index++) {
                String id = ((Element) all.item(index)).getAttribute("id");
                assertThat(id.isEmpty() || ids.add(id)).as(id).isTrue();
            }
        }
        java.util.regex.Pattern.compile("url\\(#([^)]+)\\)")
                .matcher(both)
                .results()
                .forEach(match -> assertThat(ids).contains(match.group(1)));
    }

    @Test
    void namesEveryValueOnItsAxisTheHighestToo() {
        assertThat(Charts.svg(SampleCharts.inYear())).contains(">£10m<", ">£0m<", ">\u2212£50m<");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void holdsNeitherScriptNorStyleNorAFontOfItsOwn(Chart chart) {
        assertThat(Charts.svg(chart)).doesNotContain("<script", "<style", "Lucida", "<image", "NaN");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void hasATableOfItsNumbers(Chart chart) {
        assertThat(chart.table().rows()).isNotEmpty();
        assertThat(chart.table().caption()).contains(chart.title());
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
