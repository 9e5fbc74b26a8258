package org.evenkeel.model.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** From the text of a plan file to {@link Node}s: the plain part of YAML, without anchors, aliases or tags. */
final class Tree {

    private static final int DEEPEST = 12;

    private static final String PLAIN = "Write the value out in full: a plan file holds plain text only.";

    private static final String LAYOUT = "Check that fields of one section begin in the same column, two spaces further"
            + " in than their section, and put quotes around text that holds a colon, a # or brackets.";

    private final Faults faults;
    private final Iterator<Event> events;

    private Tree(Faults faults, Iterator<Event> events) {
        this.faults = faults;
        this.events = events;
    }

    /** The top of the file; empty, with a fault, if it is not readable as YAML. */
    static Optional<Node> read(String text, Faults faults) {
        int tab = lineIndentedWithTab(text);
        if (tab > 0) {
            faults.add("tab", tab, "", "This line is indented with a tab.", "Use two spaces for each level instead.");
            return Optional.empty();
        }
        try {
            LoadSettings settings = LoadSettings.builder().setLabel("plan").build();
            return new Tree(faults, new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            faults.add("syntax", line, "", "This cannot be read as YAML: " + plain(e.getProblem()) + ".", LAYOUT);
        } catch (YamlEngineException e) {
            faults.add("syntax", 0, "", "This cannot be read as YAML: " + firstLine(e) + ".", LAYOUT);
        }
        return Optional.empty();
    }

    /** The parser's commonest complaints in plain words. */
    private static String plain(String problem) {
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon stands in text without quotes, or a line is indented too far";
        }
        if (problem.startsWith("expected <block end>")) {
            return "this line does not begin where the other lines of its section do, or a quote above is not closed";
        }
        if (problem.startsWith("found unexpected end of stream")) {
            return "a quote or bracket is opened and never closed";
        }
        return problem;
    }

    private static String firstLine(YamlEngineException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }

    private static int lineIndentedWithTab(String text) {
        int line = 1;
        boolean indent = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (indent && c == '\t') {
                return line;
            }
            if (c == '\n') {
                line++;
                indent = true;
            } else if (c != ' ') {
                indent = false;
            }
        }
        return 0;
    }

    private Optional<Node> document() {
        Node top = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof NodeEvent)) {
                continue;
            }
            if (top != null) {
                faults.add(
                        "documents",
                        line(event),
                        "",
                        "A second document begins here.",
                        "Keep one management plan in one file, without ---.");
                return Optional.empty();
            }
            top = node(event, 0);
        }
        if (top == null) {
            faults.add("empty", 0, "", "The file is empty.", "Begin with council: and the name of a council.");
        }
        return Optional.ofNullable(top);
    }

    private Node node(Event event, int depth) {
        refuseReferences(event);
        int line = line(event);
        if (depth > DEEPEST) {
            throw new TooDeep(line);
        }
        if (event instanceof ScalarEvent scalar) {
            boolean none = scalar.isPlain()
                    && (scalar.getValue().equals("~") || scalar.getValue().equals("null"));
            return new Node.Scalar(none ? "" : scalar.getValue().strip(), line);
        }
        return switch (event.getEventId()) {
            case MappingStart -> fields(line, depth);
            case SequenceStart -> items(line, depth);
            default -> new Node.Scalar("", line);
        };
    }

    private Node fields(int line, int depth) {
        List<Node.Field> fields = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Node.Scalar(String name, int at))) {
                faults.add("key", key.line(), "", "A field's name must be a word.", LAYOUT);
            } else if (lines.containsKey(name)) {
                faults.add(
                        "duplicate-key",
                        at,
                        name,
                        "\"" + name + "\" is given twice in the same section: first on line " + lines.get(name) + ".",
                        "Keep one of them.");
            } else {
                lines.put(name, at);
                fields.add(new Node.Field(name, at, value));
            }
        }
        return new Node.Fields(List.copyOf(fields), line);
    }

    private Node items(int line, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Items(List.copyOf(items), line);
    }

    private void refuseReferences(Event event) {
        int line = line(event);
        if (event instanceof AliasEvent alias) {
            faults.add(
                    "alias", line, "", "\"*" + alias.getAlias() + "\" is a YAML alias, which is not read here.", PLAIN);
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            String anchor = node.getAnchor().get().toString();
            faults.add("anchor", line, "", "\"&" + anchor + "\" is a YAML anchor, which is not read here.", PLAIN);
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
        tag.ifPresent(
                name -> faults.add("tag", line, "", "\"" + name + "\" is a YAML tag, which is not read here.", PLAIN));
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    /** Sections within sections beyond what any plan needs: reading stops, before the stack is spent. */
    static final class TooDeep extends YamlEngineException {
        TooDeep(int line) {
            super("sections within sections, more than " + DEEPEST + " deep, on line " + line);
        }
    }
}
