package org.evenkeel.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.evenkeel.report.chart.SampleCharts;
import org.junit.jupiter.api.Test;

class WordWriterTest {

    private static final byte[] FILE = WordWriter.write(SampleDocument.document());

    @Test
    void hasRealHeadingsInTheirOrder() throws IOException {
        try (XWPFDocument word = open()) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getStyle() != null)
                            .filter(paragraph -> paragraph.getStyle().startsWith("Heading"))
                            .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText()))
                    .containsExactly(
                            "Heading1 Wiltshire: plans and high needs to March 2031",
                            "Heading2 Charts",
                            "Heading2 Tables",
                            "Heading3 By financial year",
                            "Heading2 How this was made");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
    }

    @Test
    void repeatsTheHeadingsOfEveryTable() throws IOException {
        try (XWPFDocument word = open()) {
            assertThat(word.getTables()).isNotEmpty();
            for (XWPFTable table : word.getTables()) {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getCTTbl().getTblPr().getTblLook().isSetFirstRow())
                        .isTrue();
            }
            XWPFTable byYear = word.getTables().get(word.getTables().size() - 2);
            assertThat(byYear.getRow(0).getCell(2).getText()).isEqualTo("Unmitigated: 80% range");
            assertThat(byYear.getRow(1).getCell(4).getText()).isEqualTo("no figure");
        }
    }

    @Test
    void putsWordsInPlaceOfEveryChart() throws IOException {
        List<String> words = new ArrayList<>();
        try (XWPFDocument word = open()) {
            for (XWPFParagraph paragraph : word.getParagraphs()) {
                for (XWPFRun run : paragraph.getRuns()) {
                    run.getCTR()
                            .getDrawingList()
                            .forEach(drawing -> words.add(
                                    drawing.getInlineArray(0).getDocPr().getDescr()));
                }
            }
        }
        assertThat(words)
                .isEqualTo(SampleCharts.all().stream()
                        .map(chart -> chart.title() + ". " + chart.description())
                        .toList());
    }

    @Test
    void saysItsTitleAndLanguage() throws IOException {
        try (XWPFDocument word = open()) {
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Wiltshire: plans and high needs to March 2031");
            assertThat(word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("en-GB");
        }
    }

    @Test
    void givesTheSameBytesForTheSameDocument() {
        assertThat(WordWriter.write(SampleDocument.document())).isEqualTo(FILE);
    }

    private static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FILE));
    }
}
