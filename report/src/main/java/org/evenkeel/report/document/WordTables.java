package org.evenkeel.report.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/** Tables in Word: a caption above, a heading row that is marked as one and repeated on every page, rows kept whole. */
final class WordTables {

    /** The text's width on a sheet of A4 with the margins that {@link WordWriter} sets, in twentieths of a point. */
    private static final int WIDTH = 9_978;

    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 34;

    private WordTables() {}

    static void write(XWPFDocument document, Table table) {
        paragraph(document, "Caption", table.caption());
        int columns = table.columns().size();
        XWPFTable written = document.createTable(table.rows().size() + 1, columns);
        format(written, table);
        XWPFTableRow head = written.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int index = 0; index < columns; index++) {
            Column column = table.columns().get(index);
            String name = column.group().isEmpty() ? column.label() : column.group() + ": " + column.label();
            XWPFRun run = cell(head, index, column).createRun();
            run.setBold(true);
            run.setText(name);
        }
        for (int index = 0; index < table.rows().size(); index++) {
            row(written.getRow(index + 1), table, table.rows().get(index));
        }
        if (!table.note().isEmpty()) {
            paragraph(document, "Quiet", table.note());
        }
    }

    private static void format(XWPFTable written, Table table) {
        written.setStyleID("Figures");
        written.setWidth(WIDTH);
        CTTblPr properties = written.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setFirstColumn(true);
        look.setNoHBand(true);
        look.setNoVBand(true);
        properties.addNewTblCaption().setVal(table.caption());
        int[] widths = widths(table);
        var grid = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        for (int index = 0; index < widths.length; index++) {
            var column = index < grid.sizeOfGridColArray() ? grid.getGridColArray(index) : grid.addNewGridCol();
            column.setW(BigInteger.valueOf(widths[index]));
            for (XWPFTableRow row : written.getRows()) {
                row.getCell(index).setWidth(Integer.toString(widths[index]));
            }
        }
    }

    /** The width shared out by how much the columns hold, within bounds. */
    private static int[] widths(Table table) {
        List<Integer> lengths = IntStream.range(0, table.columns().size())
                .mapToObj(index -> Math.max(
                        longestWord(table.columns().get(index)),
                        table.rows().stream()
                                .mapToInt(row -> say(row.cells().get(index)).length())
                                .map(length -> Math.clamp(length, LEAST_WORDS, MOST_WORDS))
                                .max()
                                .orElse(LEAST_WORDS)))
                .toList();
        int all = lengths.stream().mapToInt(Integer::intValue).sum();
        return lengths.stream().mapToInt(length -> WIDTH * length / all).toArray();
    }

    /** A heading is bold and not to be broken inside a word. */
    private static int longestWord(Column column) {
        return Stream.of((column.group() + ": " + column.label()).split(" ", -1))
                .mapToInt(word -> word.length() + 2)
                .max()
                .orElse(0);
    }

    private static void row(XWPFTableRow written, Table table, Table.Row row) {
        written.setCantSplitRow(true);
        for (int index = 0; index < row.cells().size(); index++) {
            XWPFParagraph paragraph = cell(written, index, table.columns().get(index));
            XWPFRun run;
            if (row.cells().get(index) instanceof Cell.Link(String text, String address)) {
                XWPFHyperlinkRun link = paragraph.createHyperlinkRun(address);
                link.setStyle("Hyperlink");
                link.setText(text);
                run = link;
            } else {
                run = paragraph.createRun();
                run.setText(say(row.cells().get(index)));
            }
            run.setBold(row.total());
        }
    }

    private static XWPFParagraph cell(XWPFTableRow row, int index, Column column) {
        XWPFParagraph paragraph = row.getCell(index).getParagraphs().getFirst();
        paragraph.setStyle("Cell");
        if (column.kind() != Column.Kind.TEXT) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        return paragraph;
    }

    private static String say(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Quantity(double value, var unit) -> unit.say(value);
            case Cell.Span(double low, double high, var unit) -> unit.range(low, high);
            case Cell.Link(String text, String _) -> text;
            case Cell.Reference reference -> reference.brief();
            case Cell.Missing(String why) -> why;
        };
    }

    static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }
}
