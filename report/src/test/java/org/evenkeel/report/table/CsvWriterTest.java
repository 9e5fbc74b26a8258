package org.evenkeel.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.evenkeel.report.wording.Unit;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    private static final Table POSITION = new Table(
            "position",
            "Position by financial year",
            List.of(
                    Column.text("Financial year"),
                    Column.number("Middle").under("Unmitigated"),
                    Column.range("80% range").under("Unmitigated")),
            List.of(
                    Table.Row.of(
                            Cell.of("2025-26"),
                            Cell.of(-28_100_000.4, Unit.POSITION),
                            Cell.span(-51e6, -12e6, Unit.POSITION)),
                    Table.Row.of(
                            Cell.of("2026-27, \"draft\""),
                            new Cell.Missing("no figure"),
                            new Cell.Missing("no figure"))));

    @Test
    void writesNumbersInFullAndARangeAsTwoColumns() {
        assertThat(CsvWriter.write(POSITION))
                .isEqualTo(
                        "Financial year,Unmitigated: Middle (£),\"Unmitigated: 80% range, low (£)\",\"Unmitigated: 80% range, high (£)\"\r\n"
                                + "2025-26,-28100000,-51000000,-12000000\r\n"
                                + "\"2026-27, \"\"draft\"\"\",,,\r\n");
    }

    @Test
    void letsNoSpreadsheetTakeWordsForAFormula() {
        Table table = new Table(
                "t",
                "Caption",
                List.of(Column.text("=A1"), Column.number("Change")),
                List.of(
                        Table.Row.of(Cell.of("=HYPERLINK(\"x\")"), Cell.of(-3, Unit.COUNT)),
                        Table.Row.of(Cell.of("@name"), Cell.of(4, Unit.COUNT)),
                        Table.Row.of(Cell.of("half-way"), Cell.of(0, Unit.COUNT))));
        assertThat(CsvWriter.write(table))
                .isEqualTo("'=A1,Change\r\n\"'=HYPERLINK(\"\"x\"\")\",-3\r\n'@name,4\r\nhalf-way,0\r\n");
    }

    @Test
    void refusesARowThatDoesNotFitItsColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(
                        "t", "Caption", List.of(Column.text("A")), List.of(Table.Row.of(Cell.of("1"), Cell.of("2")))))
                .withMessageContaining("1 columns and a row of 2");
    }

    @Test
    void refusesATableWithoutACaption() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("t", " ", List.of(Column.text("A")), List.of()));
    }
}
