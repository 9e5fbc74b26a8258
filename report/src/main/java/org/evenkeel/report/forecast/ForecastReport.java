package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.document.Document;

/**
 * What a forecast of one council says, for a page and for every writer.
 *
 * @param title the council and how far the forecast reaches
 * @param subtitle from when, and with what
 * @param description one sentence for those who find it in a list
 * @param summary what it says, in a few plain sentences
 * @param keyFigures the figures to see first
 * @param sections its parts, each with its charts and tables
 * @param colophon how it was made
 */
public record ForecastReport(
        String title,
        String subtitle,
        String description,
        List<String> summary,
        List<Block.KeyFigure> keyFigures,
        List<Section> sections,
        String colophon) {

    /** Keeps its own copies. */
    public ForecastReport {
        summary = List.copyOf(summary);
        keyFigures = List.copyOf(keyFigures);
        sections = List.copyOf(sections);
    }

    /**
     * The report of a forecast.
     *
     * @param comparison plans that happened and plans that others expected
     * @param money what it comes to; empty for a forecast of plans alone
     * @param provenance what it was made with
     */
    public static ForecastReport of(
            Forecast forecast, Comparison comparison, Optional<MoneyFigures> money, Provenance provenance) {
        return new ReportBuilder(forecast, comparison, money.orElse(null), null, provenance).build();
    }

    /**
     * The report of a management plan's forecast.
     *
     * @param plan what the council means to do
     * @param comparison plans that happened and plans that others expected: see {@link Comparison#ofPlans}
     * @param money what it comes to: see {@link MoneyFigures#of}
     * @param provenance what it was made with
     */
    public static ForecastReport of(
            Forecast forecast,
            ManagementPlan plan,
            Comparison comparison,
            Optional<MoneyFigures> money,
            Provenance provenance) {
        return new ReportBuilder(forecast, comparison, money.orElse(null), plan, provenance).build();
    }

    /**
     * The same report without what it explains and searches for on the expected path, which takes as long as some runs:
     * for a page that is to answer at once.
     */
    public static ForecastReport atOnce(
            Forecast forecast,
            ManagementPlan plan,
            Comparison comparison,
            Optional<MoneyFigures> money,
            Provenance provenance) {
        return new ReportBuilder(forecast, comparison, money.orElse(null), plan, provenance)
                .unexplained()
                .build();
    }

    /** Every chart, in reading order. */
    public List<Chart> charts() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).chart())
                .toList();
    }

    /** As a document for any writer. */
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead(summary.getFirst()));
        summary.stream().skip(1).map(Block.Paragraph::new).forEach(blocks::add);
        blocks.add(new Block.KeyFigures(keyFigures));
        sections.stream().flatMap(Section::withHeading).forEach(blocks::add);
        return new Document(title, subtitle, description, blocks, colophon);
    }
}
