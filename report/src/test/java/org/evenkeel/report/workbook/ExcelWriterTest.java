package org.evenkeel.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;
import org.junit.jupiter.api.Test;

class ExcelWriterTest {

    private static final int HEAD = 3;

    @Test
    void startsWithAnIndexThatLeadsToEverySheet() throws IOException {
        try (XSSFWorkbook book = open(ExcelWriter.write(sample()))) {
            XSSFSheet index = book.getSheetAt(0);
            assertThat(index.getSheetName()).isEqualTo("Index");
            assertThat(index.getHyperlinkList())
                    .extracting(link -> link.getLocation())
                    .containsExactly("'Account'!A1", "'By need'!A1");
        }
    }

    @Test
    void keepsValuesAsNumbersUnderRealHeadings() throws IOException {
        try (XSSFWorkbook book = open(ExcelWriter.write(sample()))) {
            XSSFSheet sheet = book.getSheet("By need");
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getTables().getFirst().getColumns())
                    .extracting(column -> column.getName())
                    .containsExactly("Need", "2026", "2027", "2027 range, low", "2027 range, high");
            assertThat(sheet.getRow(HEAD + 1).getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(sheet.getRow(HEAD + 1).getCell(4).getNumericCellValue()).isEqualTo(21);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (HEAD + 1));
        }
    }

    @Test
    void writesATotalAsAFormulaWithItsValueBesideIt() throws IOException {
        try (XSSFWorkbook book = open(ExcelWriter.write(sample()))) {
            var total = book.getSheet("By need").getRow(HEAD + 3).getCell(1);
            assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(total.getCellFormula()).isEqualTo("SUM(B5:B6)");
            assertThat(total.getNumericCellValue()).isEqualTo(15);
        }
    }

    @Test
    void carriesABalanceForward() throws IOException {
        try (XSSFWorkbook book = open(ExcelWriter.write(sample()))) {
            XSSFSheet account = book.getSheet("Account");
            assertThat(account.getRow(HEAD + 3).getCell(2).getCellFormula()).isEqualTo("SUM(C5)-SUM(C6)");
            assertThat(account.getRow(HEAD + 4).getCell(2).getCellFormula()).isEqualTo("B8+SUM(C7)");
            assertThat(account.getRow(HEAD + 4).getCell(2).getNumericCellValue())
                    .isEqualTo(-30.3);
        }
    }

    @Test
    void findsEverySumInOrderWhenReopened() throws IOException {
        WorkbookCheck check = WorkbookCheck.of(ExcelWriter.write(sample()));
        assertThat(check.faults()).isEmpty();
        assertThat(check.sums()).isEqualTo(5);
    }

    @Test
    void reportsASumThatSomebodyBroke() throws IOException {
        byte[] changed;
        try (XSSFWorkbook book = open(ExcelWriter.write(sample()))) {
            book.getSheet("By need").getRow(HEAD + 1).getCell(1).setCellValue(13);
            book.getSheet("By need").getRow(HEAD + 3).getCell(2).removeFormula();
            book.getSheet("By need").getRow(HEAD + 3).getCell(2).setCellValue(99);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            changed = out.toByteArray();
        }
        assertThat(WorkbookCheck.of(changed).faults())
                .extracting(WorkbookCheck.Fault::text)
                .containsExactly(
                        "sheet By need, cell B7: it says 15, but SUM(B5:B6) comes to 16.",
                        "sheet By need, cell C7: this total is a figure, not a sum that can be followed.");
    }

    @Test
    void givesTheSameBytesForTheSameWorkbook() {
        assertThat(ExcelWriter.write(sample())).isEqualTo(ExcelWriter.write(sample()));
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Workbook sample() {
        Table account = new Table(
                "account",
                "The account",
                List.of(Column.text("Line"), Column.number("2025-26"), Column.number("2026-27")),
                List.of(
                        money("Income", 100, 110),
                        money("Spending", 120.2, 120.1),
                        money("In-year", -20.2, -10.1),
                        money("Balance", -20.2, -30.3)));
        Table byNeed = new Table(
                "by-need",
                "Plans by need",
                List.of(Column.text("Need"), Column.number("2026"), Column.number("2027"), Column.range("2027 range")),
                List.of(
                        count("Autism", 12, 18, 14, 21),
                        count("Hearing", 3, 4, 2, 6),
                        Table.Row.total(
                                Cell.of("Total"),
                                Cell.of(15, Unit.COUNT),
                                Cell.of(22, Unit.COUNT),
                                new Cell.Missing("ranges do not add up"))),
                "Each figure is the middle of its own runs.");
        return new Workbook(
                "A council's forecast",
                "A sample.",
                List.of("Made up for a test."),
                List.of(
                        new Sheet(
                                "Account",
                                List.of(new Sheet.Part(
                                        account,
                                        List.of(
                                                new Sum(2, List.of(0), List.of(1), false),
                                                new Sum(3, List.of(2), List.of(), true)))),
                                List.of("In pounds.")),
                        new Sheet(
                                "By need",
                                List.of(new Sheet.Part(byNeed, List.of(Sum.of(2, List.of(0, 1))))),
                                List.of("Whole numbers."))));
    }

    private static Table.Row money(String line, double first, double second) {
        return Table.Row.of(Cell.of(line), Cell.of(first, Unit.POUNDS), Cell.of(second, Unit.POUNDS));
    }

    private static Table.Row count(String need, double first, double second, double low, double high) {
        return Table.Row.of(
                Cell.of(need),
                Cell.of(first, Unit.COUNT),
                Cell.of(second, Unit.COUNT),
                Cell.span(low, high, Unit.COUNT));
    }
}
