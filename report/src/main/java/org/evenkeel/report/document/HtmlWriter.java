package org.evenkeel.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes a document as one file of HTML that needs nothing else: no script, no network, its own typeface. */
public final class HtmlWriter {

    private static final String FONT = "source-sans-3.woff2";

    private HtmlWriter() {}

    /** The document as a whole page. The same document gives the same bytes. */
    public static String write(Document document) {
        Markup html = new Markup();
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", "en-GB")
                .raw("\n")
                .open("head")
                .raw("\n");
        html.empty("meta", "charset", "utf-8");
        html.element("title", document.title()).raw("\n");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "description", "content", document.description());
        html.empty("meta", "name", "subject", "content", document.description());
        html.empty("meta", "name", "generator", "content", "Evenkeel");
        html.open("style").raw("\n").raw(font()).raw(styles()).closeLine();
        html.closeLine();
        html.open("body", "class", "ek-page").raw("\n");
        html.element("a", "Skip to the content", "class", "ek-skip", "href", "#content")
                .raw("\n");
        masthead(html);
        html.open("main", "id", "content", "class", "ek-body").raw("\n");
        html.open("div", "class", "ek-title").element("h1", document.title());
        html.element("p", document.subtitle(), "class", "ek-subtitle").closeLine();
        contents(html, document);
        html.raw(HtmlBlocks.selfContained().write(document.blocks()));
        html.closeLine();
        html.open("footer", "class", "ek-foot")
                .element("p", document.colophon())
                .closeLine();
        html.closeLine().closeLine();
        return html.toString();
    }

    /** The styles of every block, for pages that hold blocks among other things. They name only {@code ek-} classes. */
    public static String styles() {
        return new String(resource("blocks.css"), StandardCharsets.UTF_8)
                + new String(resource("page.css"), StandardCharsets.UTF_8);
    }

    private static void masthead(Markup html) {
        html.open("header", "class", "ek-masthead");
        // A hull on a level line: the mark says what the name says.
        html.raw("<svg viewBox=\"0 0 40 28\" width=\"40\" height=\"28\" aria-hidden=\"true\" focusable=\"false\">"
                + "<path d=\"M5 12H35C33.5 19.5 27.5 24 20 24S6.5 19.5 5 12Z\" fill=\"currentColor\"/>"
                + "<path d=\"M1 7H39\" stroke=\"currentColor\" stroke-width=\"2.5\" stroke-linecap=\"round\"/></svg>");
        html.element("span", "Evenkeel", "class", "ek-name").closeLine();
    }

    private static void contents(Markup html, Document document) {
        if (document.sections().size() < 3) {
            return;
        }
        html.open("nav", "class", "ek-contents", "aria-label", "Contents")
                .open("ol")
                .raw("\n");
        document.sections()
                .forEach(section -> html.open("li")
                        .element("a", section.text(), "href", "#" + section.id())
                        .closeLine());
        html.close().closeLine();
    }

    private static String font() {
        return "@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:200 900;src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(resource(FONT)) + ") format('woff2')}\n";
    }

    private static byte[] resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
