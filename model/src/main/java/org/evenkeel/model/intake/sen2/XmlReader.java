package org.evenkeel.model.intake.sen2;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML return as a stream: element names in any case and any order, with or without a namespace. Nothing but one
 * person is held in memory. Document type definitions and entities of the file's own are refused.
 */
final class XmlReader {

    private static final int LONGEST_TEXT = 4000;
    private static final int MOST_ODDITIES = 20;

    private final LineReader in;
    private final BoundedStream bytes;
    private final Texts texts = new Texts();
    private final StringBuilder pieces = new StringBuilder();
    private Target.Names names = new Target.Names(0);
    private List<Oddity> oddities = new ArrayList<>();
    private int order;

    XmlReader(BoundedStream bytes) throws XMLStreamException {
        this.bytes = bytes;
        this.in = LineReader.of(bytes);
    }

    /** The line that it has got to. */
    int line() {
        return in.line();
    }

    /** How many persons have been begun. */
    int order() {
        return order;
    }

    /** The header alone, wherever it stands; null when there is none. */
    @Nullable
    Header header() throws XMLStreamException, Unreadable {
        root();
        while (nextElement()) {
            if (in.getLocalName().equalsIgnoreCase(Group.HEADER.element())) {
                return readHeader();
            }
            skip();
        }
        return null;
    }

    /** Every person, told to a handler after the header. */
    void persons(Layout layout, Sen2Handler handler) throws XMLStreamException, Unreadable {
        names = new Target.Names(layout.year());
        root();
        while (nextElement()) {
            if (in.getLocalName().equalsIgnoreCase("Persons")) {
                while (nextElement()) {
                    person(handler);
                }
            } else if (in.getLocalName().equalsIgnoreCase(Group.PERSON.element())) {
                person(handler);
            } else {
                skip();
            }
        }
        // What follows the root must be well formed too, or the file was cut and glued.
        while (in.hasNext()) {
            next();
        }
    }

    private void person(Sen2Handler handler) throws XMLStreamException, Unreadable {
        if (!in.getLocalName().equalsIgnoreCase(Group.PERSON.element())) {
            throw new Unreadable(
                    "not-a-person",
                    line(),
                    "Among the persons there is something that is not a person.",
                    "Export the return again from the case system.");
        }
        order++;
        var draft = new Draft(Group.PERSON, line());
        read(draft);
        handler.person(Entries.person(order, draft.cells(), draft.children, oddities));
        if (!oddities.isEmpty()) {
            oddities = new ArrayList<>();
        }
    }

    private Header readHeader() throws XMLStreamException, Unreadable {
        var draft = new Draft(Group.HEADER, line());
        read(draft);
        return new Header(draft.cells());
    }

    /** Moves to the root, which says whether this is a return at all. */
    private void root() throws XMLStreamException, Unreadable {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and processing instructions before the root.
        }
        if (!in.getLocalName().equalsIgnoreCase("Message")) {
            throw new Unreadable(
                    "another-file",
                    line(),
                    "This is XML, but not a return: its first element is "
                            + new Oddity(Oddity.Kind.UNKNOWN, Group.HEADER, in.getLocalName(), 1).element()
                            + ", not Message.",
                    "Choose the file that the case system wrote for the SEN2 return.");
        }
    }

    /** Moves to the next element inside this one; false at its end. */
    private boolean nextElement() throws XMLStreamException, Unreadable {
        for (int event = next(); ; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    private int next() throws XMLStreamException, Unreadable {
        bytes.progress();
        int event = in.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(
                    "doctype-refused",
                    line(),
                    "The file declares a document type or uses entities of its own, which a return never needs.",
                    "Export it again from the case system, and do not open files from senders you do not know.");
        }
        return event;
    }

    private void skip() throws XMLStreamException, Unreadable {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void read(Draft draft) throws XMLStreamException, Unreadable {
        while (nextElement()) {
            Target target = names.of(draft.group, in.getLocalName());
            switch (target) {
                case Target.OfItem item -> item(draft, item);
                case Target.OfGroup inner -> group(draft, inner.group());
                case Target.Wrapper() -> read(draft);
                case Target.Unknown() -> {
                    odd(Oddity.Kind.UNKNOWN, draft.group, in.getLocalName());
                    skip();
                }
            }
        }
    }

    private void group(Draft parent, Group group) throws XMLStreamException, Unreadable {
        var draft = new Draft(group, line());
        read(draft);
        parent.add(Entries.of(draft.cells(), draft.children));
    }

    private void item(Draft draft, Target.OfItem target) throws XMLStreamException, Unreadable {
        Item item = target.item();
        int line = line();
        String value = text(draft.group, target);
        if (draft.group != Group.HEADER && !target.isInYear()) {
            odd(Oddity.Kind.OTHER_YEAR, draft.group, item.element());
        } else if (value.isEmpty()) {
            odd(Oddity.Kind.EMPTY, draft.group, item.element());
        } else if (draft.values[item.place()] != null) {
            odd(Oddity.Kind.REPEATED, draft.group, item.element());
        } else {
            int place = item.place();
            draft.values[place] = value;
            draft.presence |= 1 << place;
            draft.marks[place] = line;
            if (target.form() == Target.Form.DATE && pieces.isEmpty()) {
                draft.marks[draft.values.length + place] = texts.day();
            }
        }
    }

    /** The text of the element that the reader is at, which it leaves. */
    private String text(Group group, Target.OfItem target) throws XMLStreamException, Unreadable {
        String only = null;
        pieces.setLength(0);
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (only != null) {
                    pieces.append(pieces.isEmpty() ? only : "");
                    pieces.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                } else {
                    only = text(in.getTextCharacters(), in.getTextStart(), in.getTextLength(), target);
                }
                if (pieces.length() > LONGEST_TEXT || only.length() > LONGEST_TEXT) {
                    throw new Unreadable(
                            "text-too-long",
                            line(),
                            "An item is longer than " + LONGEST_TEXT + " characters.",
                            "Export the return again from the case system.");
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                odd(Oddity.Kind.UNKNOWN, group, in.getLocalName());
                skip();
            }
        }
        return only == null ? "" : pieces.isEmpty() ? only : pieces.toString().strip();
    }

    private String text(char[] buffer, int start, int length, Target.OfItem target) {
        int from = start;
        int to = start + length;
        while (from < to && buffer[from] <= ' ') {
            from++;
        }
        while (to > from && buffer[to - 1] <= ' ') {
            to--;
        }
        return switch (target.form()) {
            case DATE -> texts.date(buffer, from, to - from);
            case SHORT -> texts.of(buffer, from, to - from);
            case OWN -> new String(buffer, from, to - from);
        };
    }

    private void odd(Oddity.Kind kind, Group group, String name) {
        if (oddities.size() < MOST_ODDITIES) {
            oddities.add(new Oddity(kind, group, name, line()));
        }
    }

    /** A group while it is being read. */
    private static final class Draft {

        private final Group group;
        private final int line;
        private final @Nullable String[] values;
        // The lines of the items, and after them the days.
        private final int[] marks;
        private int presence;
        private List<Entry> children = List.of();

        Draft(Group group, int line) {
            this.group = group;
            this.line = line;
            this.values = new String[group.size()];
            this.marks = new int[2 * values.length];
        }

        void add(Entry child) {
            if (children.isEmpty()) {
                children = new ArrayList<>(4);
            }
            children.add(child);
        }

        Cells cells() {
            return new Cells(group, line, values, marks, presence);
        }
    }
}
