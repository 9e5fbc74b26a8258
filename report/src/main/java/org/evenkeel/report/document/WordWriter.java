package org.evenkeel.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.workbook.Packed;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes a document for Word: real headings, real lists, tables with headings that repeat, words in place of every
 * chart, a title and a language, so that it can be found its way in by everyone and edited by its owner.
 */
public final class WordWriter {

    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 964;
    private static final double PICTURE_POINTS = 498;

    private final XWPFDocument word = new XWPFDocument();
    private BigInteger bullets = BigInteger.ZERO;

    private WordWriter() {}

    /** Writes a document to a file. The same document gives the same bytes. */
    public static void write(Document document, Path file) throws IOException {
        Files.write(file, write(document));
    }

    /** The document as the bytes of a {@code .docx} file. */
    public static byte[] write(Document document) {
        WordWriter writer = new WordWriter();
        try (XWPFDocument word = writer.word) {
            writer.prepare(document);
            writer.blocks(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return Packed.alike(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException | InvalidFormatException e) {
            throw new IllegalStateException("the styles of documents are broken", e);
        }
    }

    private void prepare(Document document) throws XmlException, IOException {
        word.createStyles()
                .setStyles(StylesDocument.Factory.parse(Resources.stream("word-styles.xml"))
                        .getStyles());
        PackagePropertiesPart about = word.getProperties().getCoreProperties().getUnderlyingProperties();
        about.setTitleProperty(document.title());
        about.setSubjectProperty(document.description());
        about.setCreatorProperty("Evenkeel");
        about.setLanguageProperty("en-GB");
        about.setCreatedProperty(Optional.empty());
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph foot = footer.getParagraphs().isEmpty()
                ? footer.createParagraph()
                : footer.getParagraphs().getFirst();
        foot.setStyle("Footer");
        foot.createRun().setText(document.title() + ", page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ONE);
        CTLvl level = kind.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("\u2022");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(340));
        indent.setHanging(BigInteger.valueOf(227));
        var numbering = word.createNumbering();
        bullets = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private void blocks(Document document) throws InvalidFormatException, IOException {
        paragraph("Heading1", document.title());
        paragraph("Subtitle", document.subtitle());
        for (Block block : document.blocks()) {
            write(block);
        }
        paragraph("Quiet", document.colophon());
    }

    private void write(Block block) throws InvalidFormatException, IOException {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading" + heading.level(), heading.text());
            case Block.Paragraph paragraph -> paragraph("Normal", paragraph.text());
            case Block.Lead lead -> paragraph("Lead", lead.text());
            case Block.Bullets points -> points.points().forEach(this::bullet);
            case Block.Note note -> {
                paragraph("NoteTitle", note.title());
                note.paragraphs().forEach(text -> paragraph("NoteText", text));
                paragraph("Normal", "");
            }
            case Block.KeyFigures figures -> figures(figures.figures());
            case Block.Tabulated tabulated -> WordTables.write(word, tabulated.table());
            case Block.Figure figure -> figure(figure.chart());
            case Block.Tree tree -> tree.lines().forEach(line -> paragraph("Normal", line));
            case Block.Facts facts -> WordTables.write(word, FactsTable.of(facts));
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        return WordTables.paragraph(word, style, text);
    }

    private XWPFParagraph bullet(String text) {
        XWPFParagraph paragraph = paragraph("ListBullet", text);
        paragraph.setNumID(bullets);
        return paragraph;
    }

    private void figures(List<Block.KeyFigure> figures) {
        for (Block.KeyFigure figure : figures) {
            XWPFParagraph line = bullet(figure.label() + ": ");
            XWPFRun value = line.createRun();
            value.setBold(true);
            value.setText(figure.value());
            if (!figure.detail().isEmpty()) {
                line.createRun().setText(" (" + figure.detail() + ")");
            }
        }
    }

    private void figure(Chart chart) throws InvalidFormatException, IOException {
        paragraph("Caption", chart.title());
        chart.sentences().forEach(sentence -> paragraph("Quiet", sentence).setKeepNext(true));
        byte[] png = Pictures.of(chart);
        XWPFRun run = paragraph("Normal", "").createRun();
        run.addPicture(
                new ByteArrayInputStream(png),
                PictureType.PNG,
                chart.id() + ".png",
                Units.toEMU(PICTURE_POINTS),
                Units.toEMU(PICTURE_POINTS * Pictures.shape(png)));
        // What is read out in place of the picture.
        var picture = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        picture.setTitle(chart.title());
        picture.setDescr(chart.title() + ". " + chart.description());
        WordTables.write(word, chart.table());
    }
}
