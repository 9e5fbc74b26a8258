package org.evenkeel.model.intake.sen2;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes a return as the XML of its year, in the order of the department's specification, as it is told. */
public final class XmlWriter implements Sen2Handler, Closeable {

    private static final String BLANKS = " ".repeat(16);

    private final Writer out;
    private final Map<Group, List<Layout.Part>> sequences = new EnumMap<>(Group.class);

    /** Writes to this, and closes it in the end. */
    public XmlWriter(Writer out) {
        this.out = out;
    }

    /** Writes a whole return. */
    public static void write(Sen2Return value, Writer out) throws IOException {
        try (var writer = new XmlWriter(out)) {
            value.tell(writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void header(Header header, Layout layout) {
        for (Group group : Group.values()) {
            sequences.put(group, layout.sequence(group));
        }
        line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line(0, "<Message>");
        header(header);
        line(2, "<Persons>");
    }

    @Override
    public void person(Person person) {
        entry(person, 4);
    }

    /** Writes the end. */
    @Override
    public void close() throws IOException {
        try (out) {
            line(2, "</Persons>");
            line(0, "</Message>");
        }
    }

    /** Alone in having elements that only hold others together. */
    private void header(Header header) {
        line(2, "<Header>");
        String within = "";
        for (Layout.Part part : Objects.requireNonNull(sequences.get(Group.HEADER))) {
            if (part instanceof Layout.Part.One(Item item)) {
                String next = item.facts().within();
                if (!next.equals(within)) {
                    if (!within.isEmpty()) {
                        line(4, "</" + within + ">");
                    }
                    line(4, "<" + next + ">");
                    within = next;
                }
                item(header, item, 6);
            }
        }
        line(4, "</" + within + ">");
        line(2, "</Header>");
    }

    private void entry(Entry entry, int indent) {
        Group group = entry.cells().group();
        line(indent, "<" + group.element() + ">");
        for (Layout.Part part : Objects.requireNonNull(sequences.get(group))) {
            switch (part) {
                case Layout.Part.One(Item item) -> item(entry, item, indent + 2);
                case Layout.Part.Of(Group inner) ->
                    Entries.children(entry, inner).forEach(child -> entry(child, indent + 2));
            }
        }
        if (entry instanceof Person person) {
            person.requests().forEach(request -> entry(request, indent + 2));
        }
        line(indent, "</" + group.element() + ">");
    }

    private void item(Entry entry, Item item, int indent) {
        if (entry.has(item)) {
            String name = item.element();
            line(indent, "<" + name + ">" + escaped(entry.text(item)) + "</" + name + ">");
        }
    }

    private static String escaped(String text) {
        return text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0
                ? text
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(int indent, String text) {
        try {
            out.write(BLANKS, 0, Math.min(indent, BLANKS.length()));
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
