package org.evenkeel.report.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.evenkeel.report.chart.Canvas;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.chart.Charts;
import org.evenkeel.report.table.CsvWriter;
import org.evenkeel.report.table.Table;

/**
 * Writes blocks as HTML, for a page of its own or for a part of another. Its classes start with {@code ek-} and are
 * styled by {@link HtmlWriter#styles}.
 */
public final class HtmlBlocks {

    private final Function<Table, String> csv;

    private HtmlBlocks(Function<Table, String> csv) {
        this.csv = csv;
    }

    /** Tables carry their CSV inside the page, so that one file holds everything. */
    public static HtmlBlocks selfContained() {
        return new HtmlBlocks(table -> "data:text/csv;charset=utf-8;base64,"
                + Base64.getEncoder().encodeToString(CsvWriter.write(table).getBytes(StandardCharsets.UTF_8)));
    }

    /** Tables lead to their CSV at the address that the function gives. */
    public static HtmlBlocks linking(Function<Table, String> csvAddress) {
        return new HtmlBlocks(csvAddress);
    }

    /** The blocks as HTML, those under a heading of level 2 in a section named by it. */
    public String write(List<Block> blocks) {
        Markup html = new Markup();
        boolean inSection = false;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                if (inSection) {
                    html.closeLine();
                }
                html.open("section", "aria-labelledby", heading.id()).raw("\n");
                inSection = true;
            }
            write(html, block);
        }
        if (inSection) {
            html.closeLine();
        }
        return html.toString();
    }

    private void write(Markup html, Block block) {
        switch (block) {
            case Block.Heading heading ->
                html.element("h" + heading.level(), heading.text(), "id", heading.id())
                        .raw("\n");
            case Block.Paragraph paragraph ->
                html.element("p", paragraph.text()).raw("\n");
            case Block.Lead lead ->
                html.element("p", lead.text(), "class", "ek-lead").raw("\n");
            case Block.Bullets bullets -> {
                html.open("ul").raw("\n");
                bullets.points().forEach(point -> html.element("li", point).raw("\n"));
                html.closeLine();
            }
            case Block.Note note -> note(html, note);
            case Block.KeyFigures figures -> figures(html, figures);
            case Block.Tabulated tabulated -> {
                HtmlTables.write(html, tabulated.table());
                csvLink(html, tabulated.table());
            }
            case Block.Figure figure -> figure(html, figure.chart());
            case Block.Facts facts -> {
                html.open("dl", "class", "ek-facts").raw("\n");
                facts.facts()
                        .forEach(fact -> html.open("div")
                                .element("dt", fact.name())
                                .element("dd", fact.value())
                                .closeLine());
                html.closeLine();
            }
            case Block.Tree tree -> {
                html.open("div", "class", "ek-tree").raw("\n");
                node(html, tree.root());
                html.closeLine();
            }
        }
    }

    private static void node(Markup html, Block.Node node) {
        if (node.parts().isEmpty()) {
            html.element("p", node.text() + " (" + node.detail() + ")").raw("\n");
            return;
        }
        html.open("details").element("summary", node.text()).raw("\n");
        html.element("p", "= " + node.detail(), "class", "ek-tree-how").raw("\n");
        node.parts().forEach(part -> node(html, part));
        html.closeLine();
    }

    private static void note(Markup html, Block.Note note) {
        String kind = note.kind() == Block.Note.Kind.CAUTION ? "ek-note ek-caution" : "ek-note";
        html.open("div", "class", kind);
        html.element("p", note.title(), "class", "ek-note-title").raw("\n");
        note.paragraphs()
                .forEach(
                        text -> html.element("p", text, "class", "ek-note-text").raw("\n"));
        html.closeLine();
    }

    private static void figures(Markup html, Block.KeyFigures figures) {
        html.open("dl", "class", "ek-figures").raw("\n");
        for (Block.KeyFigure figure : figures.figures()) {
            html.open("div")
                    .element("dt", figure.label())
                    .element("dd", figure.value(), "class", "ek-value")
                    .element("dd", figure.detail(), "class", "ek-detail")
                    .closeLine();
        }
        html.closeLine();
    }

    /** The chart twice, for a wide and a narrow column; the styles show one of them. */
    private void figure(Markup html, Chart chart) {
        String captionId = "figure-" + chart.id();
        html.open("figure", "class", "ek-chart", "aria-labelledby", captionId).raw("\n");
        html.open("figcaption");
        html.element("span", chart.title(), "class", "ek-chart-title", "id", captionId);
        chart.sentences().forEach(sentence -> html.element("span", sentence, "class", "ek-chart-words"));
        html.closeLine();
        html.open("div", "class", "ek-wide").raw(Charts.svg(chart, Canvas.WIDE)).closeLine();
        html.open("div", "class", "ek-narrow")
                .raw(Charts.svg(chart, Canvas.NARROW))
                .closeLine();
        html.open("details");
        html.open("summary")
                .text("The numbers")
                .element("span", " behind: " + chart.title(), "class", "ek-unseen")
                .closeLine();
        HtmlTables.write(html, chart.table());
        csvLink(html, chart.table());
        html.closeLine().closeLine();
    }

    private void csvLink(Markup html, Table table) {
        html.open("p", "class", "ek-csv")
                .open("a", "href", csv.apply(table), "download", table.id() + ".csv")
                .text("Download as CSV")
                .element("span", ": " + table.caption(), "class", "ek-unseen")
                .close()
                .closeLine();
    }
}
