package org.evenkeel.report.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A written page, read back, for tests. */
public final class HtmlPage {

    private final Document page;

    private HtmlPage(Document page) {
        this.page = page;
    }

    public static HtmlPage read(String html) {
        try {
            return new HtmlPage(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", "")))));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("the page is not well formed", broken);
        }
    }

    public Element root() {
        return page.getDocumentElement();
    }

    /** The elements of a name, in the page's order. */
    public List<Element> all(String name) {
        return all(page.getDocumentElement(), name);
    }

    public static List<Element> all(Element within, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = within.getElementsByTagName(name);
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }
}
