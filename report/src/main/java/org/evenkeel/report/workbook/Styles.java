package org.evenkeel.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenkeel.report.wording.Unit;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook look. Each style is made once, since a workbook holds few. */
final class Styles {

    private static final byte[] DARK = {0x12, 0x3a, 0x5e};
    private static final byte[] PALE = {(byte) 0xf3, (byte) 0xf6, (byte) 0xf9};
    private static final byte[] QUIET = {0x4a, 0x55, 0x62};
    private static final byte[] BLUE = {0x0b, 0x53, (byte) 0x94};
    private static final short TITLE_POINTS = 16;

    final XSSFCellStyle title;
    final XSSFCellStyle caption;
    final XSSFCellStyle note;
    final XSSFCellStyle header;
    final XSSFCellStyle headerRight;
    final XSSFCellStyle text;
    final XSSFCellStyle totalText;
    final XSSFCellStyle missing;
    final XSSFCellStyle link;
    private final Map<Unit, XSSFCellStyle> numbers = new EnumMap<>(Unit.class);
    private final Map<Unit, XSSFCellStyle> totals = new EnumMap<>(Unit.class);

    Styles(XSSFWorkbook book) {
        title = style(book, font(book, true, DARK, TITLE_POINTS));
        title.setWrapText(false);
        caption = style(book, font(book, true, DARK, (short) 12));
        caption.setWrapText(false);
        note = style(book, font(book, false, QUIET, (short) 11));
        header = header(book, HorizontalAlignment.LEFT);
        headerRight = header(book, HorizontalAlignment.RIGHT);
        text = style(book, font(book, false, null, (short) 11));
        totalText = total(style(book, font(book, true, null, (short) 11)));
        missing = style(book, font(book, false, QUIET, (short) 11));
        missing.setAlignment(HorizontalAlignment.RIGHT);
        XSSFFont linked = font(book, false, BLUE, (short) 11);
        linked.setUnderline(XSSFFont.U_SINGLE);
        link = style(book, linked);
        for (Unit unit : Unit.values()) {
            numbers.put(unit, number(book, unit, false));
            totals.put(unit, total(number(book, unit, true)));
        }
    }

    XSSFCellStyle number(Unit unit, boolean total) {
        return total ? totals.getOrDefault(unit, text) : numbers.getOrDefault(unit, text);
    }

    private static XSSFCellStyle number(XSSFWorkbook book, Unit unit, boolean bold) {
        XSSFCellStyle style = style(book, font(book, bold, null, (short) 11));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(book.createDataFormat()
                .getFormat(
                        switch (unit) {
                            case COUNT -> "#,##0;-#,##0";
                            case POUNDS, POSITION -> "£#,##0;-£#,##0";
                            case PENNIES -> "£#,##0.00;-£#,##0.00";
                            case SHARE, CHANCE -> "0.0%";
                        }));
        return style;
    }

    private static XSSFCellStyle header(XSSFWorkbook book, HorizontalAlignment alignment) {
        XSSFCellStyle style = style(book, font(book, true, null, (short) 11));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setFillForegroundColor(new XSSFColor(PALE, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.MEDIUM);
        return style;
    }

    private static XSSFCellStyle total(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle style(XSSFWorkbook book, XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook book, boolean bold, byte @Nullable [] colour, short points) {
        XSSFFont font = book.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(new XSSFColor(colour, null));
        }
        return font;
    }
}
