package org.evenkeel.report.document;

import java.util.List;
import org.evenkeel.report.chart.Chart;

/** A document as plain XHTML for sheets of paper: no boxes side by side, every chart with words in place of its picture. */
final class PrintMarkup {

    private PrintMarkup() {}

    static String write(Document document, String styles) {
        Markup html = new Markup();
        html.open("html", "lang", "en-GB", "xmlns", "http://www.w3.org/1999/xhtml")
                .open("head");
        html.element("title", document.title());
        html.empty("meta", "name", "description", "content", document.description());
        html.empty("meta", "name", "subject", "content", document.description());
        html.empty("meta", "name", "author", "content", "Evenkeel");
        bookmarks(html, document);
        html.open("style").raw(styles).close().close();
        html.open("body").raw("\n");
        html.element("h1", document.title());
        html.element("p", document.subtitle(), "class", "ek-subtitle");
        document.blocks().forEach(block -> write(html, block));
        html.element("p", document.colophon(), "class", "ek-colophon");
        html.close().close();
        return html.toString();
    }

    private static void bookmarks(Markup html, Document document) {
        if (!document.sections().isEmpty()) {
            html.open("bookmarks");
            document.sections()
                    .forEach(section -> html.empty("bookmark", "name", section.text(), "href", "#" + section.id()));
            html.close();
        }
    }

    private static void write(Markup html, Block block) {
        switch (block) {
            case Block.Heading heading -> html.element("h" + heading.level(), heading.text(), "id", heading.id());
            case Block.Paragraph paragraph -> html.element("p", paragraph.text());
            case Block.Lead lead -> html.element("p", lead.text(), "class", "ek-lead");
            case Block.Bullets bullets -> {
                html.open("ul");
                bullets.points().forEach(point -> html.element("li", point));
                html.close();
            }
            case Block.Note note -> note(html, note);
            case Block.KeyFigures figures -> figures(html, figures.figures());
            case Block.Tabulated tabulated -> HtmlTables.write(html, tabulated.table());
            case Block.Figure figure -> figure(html, figure.chart());
            case Block.Tree tree -> tree.lines().forEach(line -> html.element("p", line));
            case Block.Facts facts -> HtmlTables.write(html, FactsTable.of(facts));
        }
        html.raw("\n");
    }

    private static void note(Markup html, Block.Note note) {
        boolean caution = note.kind() == Block.Note.Kind.CAUTION;
        html.open("div", "class", caution ? "ek-note ek-caution" : "ek-note");
        html.element("p", note.title(), "class", "ek-note-title");
        note.paragraphs().forEach(text -> html.element("p", text));
        html.close();
    }

    private static void figures(Markup html, List<Block.KeyFigure> figures) {
        html.open("ul", "class", "ek-figures");
        for (Block.KeyFigure figure : figures) {
            html.open("li")
                    .text(figure.label() + ": ")
                    .element("strong", figure.value())
                    .text(figure.detail().isEmpty() ? "" : " (" + figure.detail() + ")")
                    .close();
        }
        html.close();
    }

    private static void figure(Markup html, Chart chart) {
        html.open("div", "class", "ek-chart");
        html.element("p", chart.title(), "class", "ek-chart-title");
        chart.sentences().forEach(sentence -> html.element("p", sentence, "class", "ek-chart-words"));
        // The renderer takes the words in place of the picture from here.
        Markup named = new Markup();
        named.empty("svg", "alt", chart.title() + ". " + chart.description());
        String start = named.toString().strip().replaceFirst("/>$", " ");
        html.raw(start + Pictures.drawing(chart).substring("<svg ".length()));
        html.close();
        HtmlTables.write(html, chart.table());
    }
}
