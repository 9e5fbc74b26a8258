package org.evenkeel.report.document;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.chart.SampleCharts;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;

/** A document of made-up figures with every kind of block. */
public final class SampleDocument {

    private SampleDocument() {}

    public static Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead("Plans rise from 6,357 to about 9,900 if nothing new is done."));
        blocks.add(new Block.KeyFigures(List.of(
                new Block.KeyFigure("Plans in March 2031, unmitigated", "9,900", "80% range 8,800 to 11,400"),
                new Block.KeyFigure("Plans in March 2031, mitigated", "6,900", "80% range 5,800 to 8,300"),
                new Block.KeyFigure("In-year balance by 2030-31", "about 4 in 10", "mitigated"))));
        blocks.add(new Block.Note(
                "How to read the ranges",
                List.of("Eight runs in ten end inside the 80% range."),
                Block.Note.Kind.INFORMATION));
        blocks.add(
                new Block.Note("What is weak", List.of("Prices are <assumed> & may differ."), Block.Note.Kind.CAUTION));
        blocks.add(new Block.Heading(2, "charts", "Charts"));
        for (Chart chart : SampleCharts.all()) {
            blocks.add(new Block.Figure(chart));
        }
        blocks.add(new Block.Heading(2, "tables", "Tables"));
        blocks.add(new Block.Heading(3, "by-year", "By financial year"));
        blocks.add(new Block.Paragraph("Middle values do not add up: each is the middle of its own runs."));
        blocks.add(new Block.Tabulated(new Table(
                "by-year-table",
                "Position by financial year",
                List.of(
                        Column.text("Financial year"),
                        Column.number("Middle").under("Unmitigated"),
                        Column.range("80% range").under("Unmitigated"),
                        Column.number("Middle").under("Mitigated"),
                        Column.range("80% range").under("Mitigated"),
                        Column.text("Source")),
                List.of(
                        Table.Row.of(
                                Cell.of("2025-26"),
                                Cell.of(-38e6, Unit.POSITION),
                                Cell.span(-41e6, -35e6, Unit.POSITION),
                                Cell.of(-30e6, Unit.POSITION),
                                new Cell.Missing("no figure"),
                                new Cell.Link("DfE", "https://explore-education-statistics.service.gov.uk")),
                        Table.Row.total(
                                Cell.of("All years"),
                                Cell.of(-88e6, Unit.POSITION),
                                Cell.span(-121e6, -35e6, Unit.POSITION),
                                Cell.of(-60e6, Unit.POSITION),
                                Cell.span(-100e6, -30e6, Unit.POSITION),
                                Cell.of("Sum"))),
                "Negative is a deficit.")));
        blocks.add(new Block.Heading(2, "run", "How this was made"));
        blocks.add(new Block.Bullets(List.of("One", "Two")));
        blocks.add(new Block.Facts(List.of(new Block.Fact("Runs", "1,000"), new Block.Fact("Seed", "1"))));
        return new Document(
                "Wiltshire: plans and high needs to March 2031",
                "A forecast from January 2025, made up for a test",
                "A made-up forecast with every kind of block.",
                blocks,
                "Made with Evenkeel.");
    }
}
