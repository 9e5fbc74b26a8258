package org.evenkeel.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;

/**
 * Writes workbooks for Excel and whatever else reads {@code .xlsx}: an index that leads to every sheet, values as
 * numbers, headings as a spreadsheet's own, sums as formulas with their values kept beside them, no macros.
 */
public final class ExcelWriter {

    private ExcelWriter() {}

    /** Writes a workbook to a file. The same workbook gives the same bytes. */
    public static void write(Workbook workbook, Path file) throws IOException {
        Files.write(file, write(workbook));
    }

    /** The workbook as the bytes of an {@code .xlsx} file. */
    public static byte[] write(Workbook workbook) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            describe(workbook, book);
            Styles styles = new Styles(book);
            index(workbook, book, styles);
            for (Sheet sheet : workbook.sheets()) {
                write(sheet, book, styles);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return Packed.alike(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(Workbook workbook, XSSFWorkbook book) {
        PackagePropertiesPart about = book.getProperties().getCoreProperties().getUnderlyingProperties();
        about.setTitleProperty(workbook.title());
        about.setSubjectProperty(workbook.description());
        about.setCreatorProperty("Evenkeel");
        about.setLanguageProperty("en-GB");
        about.setCreatedProperty(Optional.empty());
    }

    private static void index(Workbook workbook, XSSFWorkbook book, Styles styles) {
        SheetWriter index = new SheetWriter(book, Workbook.INDEX, styles);
        index.line(workbook.title(), styles.title);
        index.note(workbook.description());
        workbook.about().forEach(index::note);
        index.gap();
        Table sheets = new Table(
                "index",
                "Sheets of this workbook",
                List.of(Column.text("Sheet"), Column.text("What it shows")),
                workbook.sheets().stream()
                        .map(sheet -> Table.Row.of(Cell.of(sheet.name()), Cell.of(sheet.title())))
                        .toList());
        int head = index.part(new Sheet.Part(sheets, List.of()), false);
        for (int number = 0; number < workbook.sheets().size(); number++) {
            XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + workbook.sheets().get(number).name() + "'!A1");
            XSSFCell cell = index.sheet().getRow(head + 1 + number).getCell(0);
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link);
        }
        index.finish();
    }

    private static void write(Sheet sheet, XSSFWorkbook book, Styles styles) {
        SheetWriter writer = new SheetWriter(book, sheet.name(), styles);
        writer.line(sheet.title(), styles.title);
        sheet.notes().forEach(writer::note);
        for (int number = 0; number < sheet.parts().size(); number++) {
            Sheet.Part part = sheet.parts().get(number);
            writer.gap();
            if (number > 0) {
                writer.line(part.table().caption(), styles.caption);
            }
            writer.part(part, number == 0);
        }
        writer.finish();
    }
}
