package org.evenkeel.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.evenkeel.report.chart.BarChart;
import org.evenkeel.report.chart.FanChart;
import org.evenkeel.report.chart.Interval;
import org.evenkeel.report.chart.Tone;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.forecast.ForecastReport;
import org.evenkeel.report.forecast.Section;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;
import org.junit.jupiter.api.Test;

final class ReportJsonTest {
    @Test
    void everyPieceOfAReportComesBackAsItWas() {
        ForecastReport report = new ForecastReport(
                "Title",
                "Subtitle",
                "Description",
                List.of("Summary"),
                List.of(new Block.KeyFigure("Plans", "9,900", "range")),
                List.of(new Section("a-section", "Section", blocks())),
                "Colophon");
        assertThat(ReportJson.read(ReportJson.write(report))).isEqualTo(report);
    }

    private static List<Block> blocks() {
        Table table = new Table(
                "a-table",
                "Caption",
                List.of(Column.text("Year"), Column.number("Plans"), Column.range("Range"), Column.text("More")),
                List.of(
                        Table.Row.of(
                                Cell.of("2025"),
                                Cell.of(6_357, Unit.COUNT),
                                Cell.span(1, 2.5, Unit.POSITION),
                                new Cell.Link("here", "/there")),
                        Table.Row.total(
                                Cell.of("all"), new Cell.Missing("not known"), Cell.of(0.5, Unit.CHANCE), Cell.of(""))),
                "Note");
        Interval range = new Interval(0.8, 1, 3);
        FanChart fan = new FanChart(
                "a-fan",
                "Fan",
                "EHC plans",
                Unit.COUNT,
                List.of(new FanChart.Fan(
                        "Unmitigated", Tone.UNMITIGATED, List.of(new FanChart.FanPoint(24_300, 2, List.of(range))))),
                List.of(new FanChart.Point(24_299, 2)),
                List.of(new FanChart.Line("Published", Tone.OTHER, List.of(new FanChart.Point(24_301, 3)))),
                List.of(new FanChart.Limit("Limit", 4, 24_300, 24_301)),
                OptionalInt.of(24_300));
        BarChart bars = new BarChart(
                "bars",
                "Bars",
                "Plans",
                Unit.COUNT,
                "Need",
                List.of("Autism"),
                List.of(new BarChart.Series("Now", Tone.BEFORE, List.of(new BarChart.Bar(3, range)))),
                BarChart.Direction.ROWS);
        return List.of(
                new Block.Heading(2, "heading", "Heading"),
                new Block.Lead("Lead"),
                new Block.Paragraph("Paragraph"),
                new Block.Bullets(List.of("one", "two")),
                new Block.Note("Note", List.of("text"), Block.Note.Kind.CAUTION),
                new Block.KeyFigures(List.of(new Block.KeyFigure("Plans", "9,900", "range"))),
                new Block.Tabulated(table),
                new Block.Figure(fan),
                new Block.Figure(bars),
                new Block.Facts(List.of(new Block.Fact("Runs", "1,000"))));
    }
}
