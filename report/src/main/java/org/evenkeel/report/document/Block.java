package org.evenkeel.report.document;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.report.chart.Chart;
import org.evenkeel.report.table.Table;

/** One piece of a document. A writer that knows these can write any report. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 2 for a section of the document, 3 and 4 within it; the document's title is the only level 1
     * @param id stable, lower-case words joined by hyphens
     */
    record Heading(int level, String id, String text) implements Block {
        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("a heading in a document is of level 2, 3 or 4, not " + level);
            }
            requireId(id);
        }
    }

    /** Ordinary text. */
    record Paragraph(String text) implements Block {}

    /** What the document says, set large at its start. */
    record Lead(String text) implements Block {}

    /** A list of points without an order. */
    record Bullets(List<String> points) implements Block {
        public Bullets {
            points = List.copyOf(points);
        }
    }

    /** Something set apart: a warning, or how to read what follows. */
    record Note(String title, List<String> paragraphs, Kind kind) implements Block {

        /** How strongly a note asks to be read. */
        public enum Kind {
            INFORMATION,
            CAUTION
        }

        public Note {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A few figures set large. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One figure set large.
     *
     * @param label what it is
     * @param value as it is to be read: "9,900"
     * @param detail its range, or what it is measured from
     */
    record KeyFigure(String label, String value, String detail) {}

    /** A table standing on its own. */
    record Tabulated(Table table) implements Block {}

    /** A chart with its title, what it says in words, and its numbers. */
    record Figure(Chart chart) implements Block {}

    /** Names and values, such as how a forecast was run. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One name and value. */
    record Fact(String name, String value) {}

    /** Something that opens into its parts, and they into theirs. */
    record Tree(Node root) implements Block {

        /** As lines for paper, each with its place in the tree: {@code 1.2}. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            number("1", root, lines);
            return lines;
        }

        private static void number(String place, Node node, List<String> lines) {
            lines.add(place + "  " + node.text() + " (" + node.detail() + ")");
            for (int i = 0; i < node.parts().size(); i++) {
                number(place + "." + (i + 1), node.parts().get(i), lines);
            }
        }
    }

    /**
     * One place of a tree.
     *
     * @param text what it is
     * @param detail how its parts give it, or where it comes from
     * @param parts what it is made of; none at a leaf
     */
    record Node(String text, String detail, List<Node> parts) {
        public Node {
            parts = List.copyOf(parts);
        }
    }

    private static void requireId(String id) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("an id is lower-case words joined by hyphens, not " + id);
        }
    }
}
