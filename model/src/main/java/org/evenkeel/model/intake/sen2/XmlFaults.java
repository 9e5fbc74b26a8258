package org.evenkeel.model.intake.sen2;

import java.io.CharConversionException;
import java.io.EOFException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Puts the parser's faults into words that quote nothing of the file. */
final class XmlFaults {

    private XmlFaults() {}

    static Unreadable of(XMLStreamException fault, int order) {
        int line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber();
        Throwable cause = fault.getNestedException() == null ? fault.getCause() : fault.getNestedException();
        String text = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof BoundedStream.TooLong) {
            return new Unreadable(
                    "part-too-long",
                    line,
                    "One element, name or comment is longer than a megabyte, which no return has.",
                    "Check that this is the right file, and export it again.");
        }
        if (cause instanceof CharConversionException || text.contains("utf-8") || text.contains("encoding")) {
            return encoding(line);
        }
        if (cause instanceof EOFException || text.contains("end-of-input") || text.contains("end of input")) {
            return new Unreadable(
                    "file-truncated",
                    line,
                    "The file ends in the middle" + (order > 0 ? ", at child " + order : "") + ": it is not complete.",
                    "Export or copy it again, and check that there is room on the disk.");
        }
        if (text.contains("entity")) {
            return new Unreadable(
                    "doctype-refused",
                    line,
                    "The file uses entities of its own, which a return never needs.",
                    "Export it again from the case system, and do not open files from senders you do not know.");
        }
        return new Unreadable(
                "not-xml",
                line,
                "The file is not well-formed XML" + (order > 0 ? " at child " + order : "") + ".",
                "Export it again from the case system; do not edit it by hand.");
    }

    static Unreadable encoding(int line) {
        return new Unreadable(
                "wrong-encoding",
                line,
                "The file holds characters that are not in the encoding it says it is in.",
                "Export it again as UTF-8; do not save it from an editor that uses another encoding.");
    }
}
