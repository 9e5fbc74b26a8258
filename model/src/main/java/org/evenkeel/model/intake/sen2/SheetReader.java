package org.evenkeel.model.intake.sen2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of a workbook, a row at a time. */
final class SheetReader {

    static final int MOST_COLUMNS = 256;
    private static final int MOST_ROWS = 1_048_576; // as many as Excel has
    private static final int MOST_MERGED = 100_000;

    private final Workbook book;
    private final BitSet hiddenColumns = new BitSet();
    private final List<Area> merged = new ArrayList<>();

    SheetReader(Workbook book) {
        this.book = book;
    }

    /** Takes the rows of a sheet that hold anything. */
    interface Rows {
        void row(Row row) throws Unreadable;
    }

    /**
     * One row.
     *
     * @param number its number, from 1
     * @param isHidden whether a filter or a hand has hidden it
     * @param cells by column, from 0; null where there is nothing
     */
    record Row(int number, boolean isHidden, List<@Nullable Cell> cells) {

        /** The text of a cell. */
        String text(int column) {
            Cell cell = cell(column);
            return cell == null ? "" : cell.text().strip();
        }

        /** A cell; null where there is nothing. */
        @Nullable
        Cell cell(int column) {
            return column < 0 || column >= cells.size() ? null : cells.get(column);
        }
    }

    /**
     * One cell that is not empty.
     *
     * @param text what it holds, or what its formula came to
     * @param isNumber whether that is a number
     * @param isFormula whether it is worked out from other cells
     */
    record Cell(String text, boolean isNumber, boolean isFormula) {}

    /**
     * A block of cells, both ends in it.
     *
     * @param top its first row, from 1
     * @param bottom its last row
     * @param left its first column, from 0
     * @param right its last column
     */
    record Area(int top, int bottom, int left, int right) {}

    /** The columns that are hidden, from 0: known as soon as the first row is told. */
    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    /** The cells that were made one: known after the last row. */
    List<Area> merged() {
        return merged;
    }

    void read(XmlPart part, Rows rows) throws XMLStreamException, Unreadable {
        int number = 0;
        while (part.nextElement()) {
            if (part.is("col")) {
                hide(part);
            } else if (part.is("row")) {
                int own = number(part.attribute("r"));
                number = own > 0 ? own : number + 1;
                if (number > MOST_ROWS) {
                    throw tooLarge();
                }
                Row row = row(part, number);
                if (row != null) {
                    rows.row(row);
                }
            } else if (part.is("mergeCell") && merged.size() < MOST_MERGED) {
                merged.add(area(part.attribute("ref")));
            }
        }
    }

    private void hide(XmlPart part) {
        if (XmlPart.isTrue(part.attribute("hidden"))) {
            int from = Math.max(1, number(part.attribute("min")));
            int to = Math.min(MOST_COLUMNS, number(part.attribute("max")));
            if (from <= to) {
                hiddenColumns.set(from - 1, to);
            }
        }
    }

    private @Nullable Row row(XmlPart part, int number) throws XMLStreamException, Unreadable {
        boolean isHidden = XmlPart.isTrue(part.attribute("hidden"));
        @Nullable Cell[] cells = new Cell[16];
        boolean isEmpty = true;
        int column = -1;
        for (int event = part.next(); event != XMLStreamConstants.END_ELEMENT; event = part.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!part.is("c")) {
                part.text();
                continue;
            }
            int own = column(part.attribute("r"));
            column = own >= 0 ? own : column + 1;
            Cell cell = cell(part);
            if (cell == null) {
                continue;
            }
            if (column >= MOST_COLUMNS) {
                throw tooLarge();
            }
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.min(MOST_COLUMNS, Math.max(column + 1, cells.length * 2)));
            }
            cells[column] = cell;
            isEmpty = false;
        }
        return isEmpty ? null : new Row(number, isHidden, Arrays.asList(cells));
    }

    private @Nullable Cell cell(XmlPart part) throws XMLStreamException, Unreadable {
        String type = part.attribute("t");
        String text = "";
        boolean isFormula = false;
        for (int event = part.next(); event != XMLStreamConstants.END_ELEMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (part.is("v") || part.is("is")) {
                    text = part.text();
                } else {
                    isFormula |= part.is("f");
                    part.text();
                }
            }
        }
        if (type.equals("s")) {
            text = text.isEmpty() ? "" : book.shared(number(text));
        }
        if (type.equals("d") && text.endsWith("T00:00:00")) {
            text = text.substring(0, text.indexOf('T'));
        }
        boolean isNumber = type.isEmpty() || type.equals("n");
        return text.isBlank() && !isFormula ? null : new Cell(text, isNumber, isFormula);
    }

    private static Area area(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = colon < 0 ? reference : reference.substring(colon + 1);
        return new Area(line(first), line(last), column(first), column(last));
    }

    /** The column of a cell's reference such as AB12, from 0; -1 for none. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }

    private static int line(String reference) {
        int digits = 0;
        while (digits < reference.length() && !Character.isDigit(reference.charAt(digits))) {
            digits++;
        }
        return number(reference.substring(digits));
    }

    /** A whole number of up to nine digits; -1 for anything else. */
    private static int number(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static Unreadable tooLarge() {
        return new Unreadable(
                "sheet-too-large",
                0,
                "A sheet of the workbook is larger than the department's template can be.",
                "Clear what lies outside the tables, or use the XML.");
    }
}
