package org.evenkeel.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlWriterTest {

    private static final String HTML = HtmlWriter.write(SampleDocument.document());
    private static final HtmlPage PAGE = HtmlPage.read(HTML);

    @Test
    void writesTheSameBytesEveryTime() {
        assertThat(HtmlWriter.write(SampleDocument.document())).isEqualTo(HTML);
    }

    @Test
    void saysItsLanguageTitleAndWhatItIs() {
        assertThat(PAGE.root().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(PAGE.all("title").getFirst().getTextContent())
                .isEqualTo("Wiltshire: plans and high needs to March 2031");
        assertThat(PAGE.all("meta"))
                .filteredOn(meta -> meta.getAttribute("name").equals("description"))
                .singleElement()
                .satisfies(meta -> assertThat(meta.getAttribute("content")).isNotBlank());
    }

    @Test
    void needsNoScriptAndNothingFromElsewhere() {
        assertThat(PAGE.all("script")).isEmpty();
        assertThat(PAGE.all("link")).isEmpty();
        assertThat(PAGE.all("img")).isEmpty();
        assertThat(HTML).doesNotContain("@import").doesNotContain("url(http").doesNotContain("src=\"http");
    }

    @Test
    void skipsToItsContent() {
        assertThat(PAGE.all("a").getFirst().getAttribute("href")).isEqualTo("#content");
        assertThat(PAGE.all("main"))
                .singleElement()
                .satisfies(main -> assertThat(main.getAttribute("id")).isEqualTo("content"));
    }

    @Test
    void headingsFollowInOrderFromOneTitle() {
        assertThat(PAGE.all("h1")).hasSize(1);
        int level = 0;
        for (Element element : PAGE.all("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertThat(next).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
    }

    @Test
    void everyIdIsItsOwnAndEveryNameRefersToOne() {
        Set<String> ids = new HashSet<>();
        for (Element element : PAGE.all("*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id %s", id).isTrue();
        }
        for (Element element : PAGE.all("*")) {
            for (String attribute : List.of("aria-labelledby", "aria-describedby")) {
                String id = element.getAttribute(attribute);
                assertThat(id.isEmpty() || ids.contains(id))
                        .as("%s %s", attribute, id)
                        .isTrue();
            }
            String href = element.getAttribute("href");
            assertThat(!href.startsWith("#") || ids.contains(href.substring(1)))
                    .as(href)
                    .isTrue();
        }
    }

    @Test
    void everyTableHasACaptionAndScopedHeadingsAndCanBeScrolledByKeyboard() {
        assertThat(PAGE.all("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(HtmlPage.all(table, "caption"))
                    .singleElement()
                    .satisfies(caption -> assertThat(caption.getTextContent()).isNotBlank());
            assertThat(HtmlPage.all(table, "th"))
                    .allSatisfy(
                            heading -> assertThat(heading.getAttribute("scope")).isIn("col", "colgroup", "row"));
            for (Element row : HtmlPage.all(HtmlPage.all(table, "tbody").getFirst(), "tr")) {
                assertThat(HtmlPage.all(row, "th")).hasSize(1);
            }
            Element around = (Element) table.getParentNode();
            assertThat(around.getAttribute("role")).isEqualTo("region");
            assertThat(around.getAttribute("tabindex")).isEqualTo("0");
            assertThat(around.getAttribute("aria-labelledby")).isNotBlank();
        });
    }

    @Test
    void headingsSpanAsManyColumnsAsRowsHaveCells() {
        for (Element table : PAGE.all("table")) {
            Element head =
                    HtmlPage.all(HtmlPage.all(table, "thead").getFirst(), "tr").getFirst();
            int columns = HtmlPage.all(head, "th").stream()
                    .map(heading -> heading.getAttribute("colspan"))
                    .mapToInt(span -> span.isEmpty() ? 1 : Integer.parseInt(span))
                    .sum();
            Element row =
                    HtmlPage.all(HtmlPage.all(table, "tbody").getFirst(), "tr").getFirst();
            assertThat(HtmlPage.all(row, "th").size() + HtmlPage.all(row, "td").size())
                    .isEqualTo(columns);
        }
    }

    @Test
    void everyChartHasATitleADescriptionAndATable() {
        assertThat(PAGE.all("figure")).isNotEmpty().allSatisfy(figure -> {
            assertThat(HtmlPage.all(figure, "table")).hasSize(1);
            assertThat(HtmlPage.all(figure, "svg")).hasSize(2).allSatisfy(drawing -> {
                assertThat(HtmlPage.all(drawing, "title").getFirst().getTextContent())
                        .isNotBlank();
                assertThat(HtmlPage.all(drawing, "desc").getFirst().getTextContent())
                        .isNotBlank();
            });
        });
    }

    @Test
    void escapesWhatItIsGiven() {
        assertThat(HTML).contains("Prices are &lt;assumed&gt; &amp; may differ.");
    }

    @Test
    void aDocumentThatSkipsALevelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document("T", "", "D", List.of(new Block.Heading(3, "h", "Third")), ""))
                .withMessageContaining("skips a level");
    }
}
