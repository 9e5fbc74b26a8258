package org.evenkeel.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens a workbook as it was written, or as somebody has changed it since, and adds up every sum again.
 *
 * @param sums how many sums there are
 * @param faults each sum that does not hold, and each total that has become a figure which follows from nothing
 */
public record WorkbookCheck(int sums, List<Fault> faults) {

    /** What the first cell of a row says that must be a sum of others. */
    public static final String TOTAL = "Total";

    /** Half of the smallest figure that a workbook holds: below it two sums are the same. */
    private static final double SAME = 0.005;

    public WorkbookCheck {
        faults = List.copyOf(faults);
    }

    /**
     * One sum that does not hold.
     *
     * @param sheet its sheet's name
     * @param cell where it is, such as {@code C17}
     * @param what the matter, in a sentence
     */
    public record Fault(String sheet, String cell, String what) {

        /** As it is told to a person. */
        public String text() {
            return "sheet " + sheet + ", cell " + cell + ": " + what;
        }
    }

    /** Whether every sum holds. */
    public boolean holds() {
        return faults.isEmpty();
    }

    /** Checks a file. */
    public static WorkbookCheck of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** Checks the bytes of a file. */
    public static WorkbookCheck of(byte[] file) throws IOException {
        return of(new ByteArrayInputStream(file));
    }

    private static WorkbookCheck of(InputStream in) throws IOException {
        List<Fault> faults = new ArrayList<>();
        int sums = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(in)) {
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    sums += row(sheet, row, evaluator, faults);
                }
            }
        }
        return new WorkbookCheck(sums, faults);
    }

    private static int row(Sheet sheet, Row row, FormulaEvaluator evaluator, List<Fault> faults) {
        int sums = 0;
        List<Cell> figures = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
                sums++;
                evaluate(sheet, cell, evaluator, faults);
            } else if (cell.getCellType() == CellType.NUMERIC) {
                figures.add(cell);
            }
        }
        if (isTotal(row)) {
            figures.forEach(
                    cell -> faults.add(fault(sheet, cell, "this total is a figure, not a sum that can be followed.")));
        }
        return sums;
    }

    private static void evaluate(Sheet sheet, Cell cell, FormulaEvaluator evaluator, List<Fault> faults) {
        CellValue again = evaluator.evaluate(cell);
        if (again == null
                || again.getCellType() != CellType.NUMERIC
                || cell.getCachedFormulaResultType() != CellType.NUMERIC) {
            faults.add(fault(sheet, cell, "the sum " + cell.getCellFormula() + " gives no number."));
            return;
        }
        double kept = cell.getNumericCellValue();
        if (!(Math.abs(kept - again.getNumberValue()) < SAME)) {
            faults.add(fault(
                    sheet,
                    cell,
                    "it says " + plain(kept) + ", but " + cell.getCellFormula() + " comes to "
                            + plain(again.getNumberValue()) + "."));
        }
    }

    private static boolean isTotal(Row row) {
        Cell first = row.getCell(0);
        return first != null
                && first.getCellType() == CellType.STRING
                && first.getStringCellValue().equals(TOTAL);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%,.2f", value).replace(".00", "");
    }

    private static Fault fault(Sheet sheet, Cell cell, String what) {
        return new Fault(sheet.getSheetName(), cell.getAddress().formatAsString(), what);
    }
}
