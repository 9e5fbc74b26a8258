package org.evenkeel.model.intake.sen2;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Walks over one XML part of a workbook; namespaces do not matter, and document types are refused. */
final class XmlPart {

    private static final int LONGEST_TEXT = 32_767; // what Excel itself lets a cell hold

    private final BoundedStream bytes;
    private final LineReader in;
    private final StringBuilder pieces = new StringBuilder();

    XmlPart(InputStream stream) throws XMLStreamException {
        bytes = new BoundedStream(stream);
        in = LineReader.of(bytes);
    }

    /** Moves to the next beginning or end of an element, or to some text. */
    int next() throws XMLStreamException, Unreadable {
        bytes.progress();
        int event = in.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(
                    "doctype-refused",
                    0,
                    "The workbook declares a document type or uses entities of its own, which Excel never writes.",
                    "Do not open files from senders you do not know.");
        }
        return event;
    }

    /** Moves to the next beginning of an element, however deep; false at the end of the part. */
    boolean nextElement() throws XMLStreamException, Unreadable {
        while (in.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next beginning of an element of this name. */
    boolean toElement(String name) throws XMLStreamException, Unreadable {
        while (nextElement()) {
            if (is(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the element it is at has this name. */
    boolean is(String name) {
        return in.getLocalName().equals(name);
    }

    /** An attribute of the element it is at; empty when it has none. */
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute says yes. */
    static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    /** All text in the element it is at, which it leaves; how a word is pronounced is no part of it. */
    String text() throws XMLStreamException, Unreadable {
        pieces.setLength(0);
        int depth = 1;
        int spoken = 0;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (spoken > 0 || is("rPh")) {
                    spoken++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                spoken = Math.max(0, spoken - 1);
            } else if (spoken == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                pieces.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                if (pieces.length() > LONGEST_TEXT) {
                    throw new Unreadable(
                            "text-too-long",
                            0,
                            "A cell holds more text than Excel lets it.",
                            "Open the workbook in Excel and save it anew as .xlsx.");
                }
            }
        }
        return pieces.toString();
    }
}
