package org.evenkeel.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;

/** Writes one sheet: its title, its notes, and its tables under one another. */
final class SheetWriter {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 11;
    private static final int WIDEST = 60;
    private static final int NOTE_WIDTH = 90;
    private static final int NOTE_COLUMNS = 12;
    private static final float LINE_POINTS = 15;
    /** How wide a letter is on average, in widths of a digit. */
    private static final double LETTER = 0.95;

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final List<Integer> wide = new ArrayList<>();
    private int next;

    SheetWriter(XSSFWorkbook book, String name, Styles styles) {
        this.book = book;
        this.sheet = book.createSheet(name);
        this.styles = styles;
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** A line of words across the sheet. */
    void line(String text, XSSFCellStyle style) {
        XSSFCell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    /** Sentences as wide as the tables; call {@link #finish} when they are all there. */
    void note(String text) {
        wide.add(next);
        line(text, styles.note);
    }

    void gap() {
        next++;
    }

    /** Sets the notes across the columns, high enough for what they say. */
    void finish() {
        int last = 0;
        int characters = sheet.getColumnWidth(0) / CHARACTER;
        while (characters < NOTE_WIDTH && last < NOTE_COLUMNS) {
            last++;
            characters += sheet.getColumnWidth(last) / CHARACTER;
        }
        for (int row : wide) {
            XSSFRow written = sheet.getRow(row);
            written.setHeightInPoints(lines(written.getCell(0), characters) * LINE_POINTS);
            if (last > 0) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
            }
        }
        for (Row row : sheet) {
            if (!wide.contains(row.getRowNum())) {
                int lines = 1;
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getCellStyle().getWrapText()) {
                        lines = Math.max(lines, lines(cell, sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER));
                    }
                }
                if (lines > 1) {
                    row.setHeightInPoints(lines * LINE_POINTS);
                }
            }
        }
    }

    /** How many lines words need; some programs that open a workbook do not work it out. */
    private static int lines(org.apache.poi.ss.usermodel.Cell cell, int characters) {
        double needed = cell.getStringCellValue().length() * LETTER / Math.max(1, characters);
        return Math.max(1, (int) Math.ceil(needed));
    }

    /** A table with formulas for the rows that follow from others; the row of its headings, counted from 0. */
    int part(Sheet.Part part, boolean isAlone) {
        Table table = part.table();
        int[] first = firstColumns(table);
        int columns = first[table.columns().size()];
        int head = next++;
        headings(table, first, head);
        int body = next;
        for (int index = 0; index < table.rows().size(); index++) {
            row(table, first, index);
        }
        part.sums().forEach(sum -> formulas(table, first, body, sum));
        listed(table, head, columns);
        widths(table, first, columns);
        if (isAlone) {
            sheet.createFreezePane(1, head + 1);
            sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        }
        if (!table.note().isEmpty()) {
            note(table.note());
        }
        return head;
    }

    private static int[] firstColumns(Table table) {
        int[] first = new int[table.columns().size() + 1];
        for (int index = 0; index < table.columns().size(); index++) {
            first[index + 1] = first[index] + (table.columns().get(index).kind() == Column.Kind.RANGE ? 2 : 1);
        }
        return first;
    }

    private void headings(Table table, int[] first, int at) {
        XSSFRow row = sheet.createRow(at);
        Set<String> used = new HashSet<>();
        for (int index = 0; index < table.columns().size(); index++) {
            Column column = table.columns().get(index);
            String name = column.group().isEmpty() ? column.label() : column.group() + ": " + column.label();
            if (column.kind() == Column.Kind.RANGE) {
                heading(row, first[index], unlike(name + ", low", used), true);
                heading(row, first[index] + 1, unlike(name + ", high", used), true);
            } else {
                heading(row, first[index], unlike(name, used), column.kind() == Column.Kind.NUMBER);
            }
        }
    }

    /** Spreadsheets refuse a table with two headings alike, or without one. */
    private static String unlike(String name, Set<String> used) {
        String plain = name.isBlank() ? "Column" : name;
        String unlike = plain;
        for (int number = 2; !used.add(unlike.toLowerCase(Locale.ROOT)); number++) {
            unlike = plain + " " + number;
        }
        return unlike;
    }

    private void heading(XSSFRow row, int column, String text, boolean right) {
        XSSFCell cell = row.createCell(column, CellType.STRING);
        cell.setCellValue(text);
        cell.setCellStyle(right ? styles.headerRight : styles.header);
    }

    private void row(Table table, int[] first, int index) {
        Table.Row row = table.rows().get(index);
        XSSFRow written = sheet.createRow(next++);
        for (int column = 0; column < row.cells().size(); column++) {
            XSSFCell cell = written.createCell(first[column]);
            switch (row.cells().get(column)) {
                case Cell.Text text -> words(cell, text.text(), row.total());
                case Cell.Link link -> {
                    words(cell, link.text(), row.total());
                    XSSFHyperlink address = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                    address.setAddress(link.address());
                    cell.setHyperlink(address);
                    cell.setCellStyle(styles.link);
                }
                case Cell.Reference reference -> words(cell, reference.citation(), row.total());
                case Cell.Missing missing -> {
                    cell.setCellValue(missing.why());
                    cell.setCellStyle(styles.missing);
                }
                case Cell.Quantity quantity -> number(cell, quantity.value(), quantity.unit(), row.total());
                case Cell.Span span -> {
                    number(cell, span.low(), span.unit(), row.total());
                    number(written.createCell(first[column] + 1), span.high(), span.unit(), row.total());
                }
            }
        }
    }

    private void words(XSSFCell cell, String text, boolean total) {
        cell.setCellValue(text);
        cell.setCellStyle(total ? styles.totalText : styles.text);
    }

    private void number(XSSFCell cell, double value, Unit unit, boolean total) {
        cell.setCellValue(decimal(value, unit).doubleValue());
        cell.setCellStyle(styles.number(unit, total));
    }

    private void formulas(Table table, int[] first, int body, Sum sum) {
        int before = -1;
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).kind() != Column.Kind.NUMBER
                    || !(table.rows().get(sum.row()).cells().get(column) instanceof Cell.Quantity)) {
                continue;
            }
            int at = first[column];
            if (!sum.carriedForward() || before >= 0) {
                StringBuilder formula = new StringBuilder();
                if (sum.carriedForward()) {
                    formula.append(reference(before, body + sum.row())).append('+');
                }
                formula.append(added(sum.of(), at, body));
                if (!sum.less().isEmpty()) {
                    formula.append('-').append(added(sum.less(), at, body));
                }
                XSSFCell cell = sheet.getRow(body + sum.row()).getCell(at);
                BigDecimal value = sum.carriedForward() ? at(body + sum.row(), before) : BigDecimal.ZERO;
                for (int of : sum.of()) {
                    value = value.add(at(body + of, at));
                }
                for (int less : sum.less()) {
                    value = value.subtract(at(body + less, at));
                }
                cell.setCellFormula(formula.toString());
                // What a program reads that does not calculate.
                cell.setCellValue(value.doubleValue());
            }
            before = at;
        }
    }

    /** The number in a cell; words count as nothing, as in the spreadsheet's own sums. */
    private BigDecimal at(int row, int column) {
        XSSFCell cell = sheet.getRow(row).getCell(column);
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? BigDecimal.valueOf(cell.getNumericCellValue()) : BigDecimal.ZERO;
    }

    /** Counts to two places, pounds to the penny, shares to six: no figure of a forecast means more. */
    private static BigDecimal decimal(double value, Unit unit) {
        int places = switch (unit) {
            case COUNT, POUNDS, PENNIES, POSITION -> 2;
            case SHARE, CHANCE -> 6;
        };
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    /** {@code SUM(B4:B9,B11)}: neighbouring rows as one range. */
    private static String added(List<Integer> rows, int column, int body) {
        List<Integer> sorted = rows.stream().sorted().toList();
        List<String> ranges = new ArrayList<>();
        for (int index = 0; index < sorted.size(); ) {
            int end = index;
            while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) {
                end++;
            }
            String from = reference(column, body + sorted.get(index));
            ranges.add(end == index ? from : from + ":" + reference(column, body + sorted.get(end)));
            index = end + 1;
        }
        return "SUM(" + String.join(",", ranges) + ")";
    }

    private static String reference(int column, int row) {
        return new CellReference(row, column).formatAsString(false);
    }

    /** Makes the headings real ones: a named table, which screen readers and programs find. */
    private void listed(Table table, int head, int columns) {
        if (table.rows().isEmpty()) {
            return;
        }
        AreaReference area = new AreaReference(
                new CellReference(head, 0),
                new CellReference(head + table.rows().size(), columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable listed = sheet.createTable(area);
        String name = "T_" + table.id().replace('-', '_');
        listed.setName(name);
        listed.setDisplayName(name);
        listed.getCTTable()
                .setComment(table.caption().length() > 255 ? table.caption().substring(0, 255) : table.caption());
    }

    private void widths(Table table, int[] first, int columns) {
        for (int index = 0; index < table.columns().size(); index++) {
            int longest = NARROWEST;
            for (Table.Row row : table.rows()) {
                int length = switch (row.cells().get(index)) {
                    case Cell.Text text -> text.text().length();
                    case Cell.Link link -> link.text().length();
                    case Cell.Reference reference -> reference.citation().length();
                    case Cell.Missing missing -> Math.min(missing.why().length(), 16);
                    case Cell.Quantity _, Cell.Span _ -> 14;
                };
                longest = Math.max(longest, length + 2);
            }
            int width = Math.min(longest, WIDEST) * CHARACTER;
            for (int column = first[index]; column < first[index + 1] && column < columns; column++) {
                sheet.setColumnWidth(column, Math.max(width, written(column)));
            }
        }
    }

    private int written(int column) {
        int width = sheet.getColumnWidth(column);
        return width == CHARACTER * sheet.getDefaultColumnWidth() ? 0 : width;
    }

    XSSFSheet sheet() {
        return sheet;
    }
}
