package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.model.intake.sen2.rule.Finding;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.table.Table.Row;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.workbook.ExcelWriter;
import org.evenkeel.report.workbook.Sheet;
import org.evenkeel.report.workbook.Workbook;

/** Findings as a spreadsheet that an officer can sort and tick off. */
final class FindingWorkbook {

    /** As many rows as a person can do anything with; a spreadsheet of more is slow, and issues.csv has them all. */
    private static final int MOST = 50_000;

    private final List<Row> rows = new ArrayList<>();
    private int found;

    void add(Finding finding) {
        found++;
        if (rows.size() < MOST) {
            rows.add(Row.of(
                    new Cell.Text(finding.rule()),
                    new Cell.Text(finding.severity().name().toLowerCase(Locale.ROOT)),
                    new Cell.Text(finding.module()),
                    new Cell.Text(finding.item()),
                    new Cell.Quantity(finding.child(), Unit.COUNT),
                    new Cell.Quantity(finding.line(), Unit.COUNT),
                    new Cell.Text(finding.value()),
                    new Cell.Text(finding.message()),
                    new Cell.Text(finding.whatToDo())));
        }
    }

    void write(Path file, String name) throws IOException {
        String shown = found > rows.size()
                ? "The first " + rows.size() + " of " + found + " findings; issues.csv has them all."
                : "Every finding, as in issues.csv.";
        Table table = new Table(
                "findings",
                "Findings",
                List.of(
                        Column.text("Rule"),
                        Column.text("Severity"),
                        Column.text("Module"),
                        Column.text("Item"),
                        Column.number("Child"),
                        Column.number("Line"),
                        Column.text("Value"),
                        Column.text("Message"),
                        Column.text("What to do")),
                rows,
                shown);
        ExcelWriter.write(
                new Workbook(
                        "What was found in " + name,
                        "Findings of the checks of a SEN2 return.",
                        List.of(
                                shown,
                                "A child is known by the number in the file, counted from 1; 0 is the whole return.",
                                "Values are as they stand in the return: keep this file where the return is kept."),
                        List.of(Sheet.of("Findings", table))),
                file);
    }
}
