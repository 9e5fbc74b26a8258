package org.evenkeel.model.planfile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;

/**
 * Reads the named fields of one section. Records what is wrong and goes on with something harmless, so that one reading
 * finds every fault; what is read from a file with faults is thrown away.
 */
final class Section {

    private static final String MONTH = "Write year and month, such as 2025-04.";
    private static final String YEAR = "Write a financial year, such as 2025-26.";

    /** Stands in for a year that could not be read. */
    static final FinancialYear NO_YEAR = new FinancialYear(2000);

    private final String path;
    private final int line;
    private final Map<String, Node.Field> fields = new LinkedHashMap<>();
    private final Set<String> explained = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private Context context;

    private Section(String path, int line, Context context) {
        this.path = path;
        this.line = line;
        this.context = context;
    }

    /** A section with these fields and no others. A {@code source} or {@code basis} in it holds for all within. */
    static Section of(Node node, String path, Context context, String... keys) {
        Section section = new Section(path, node.line(), context);
        if (!(node instanceof Node.Fields(List<Node.Field> fields, int _))) {
            context.faults()
                    .add(
                            "section",
                            node.line(),
                            path,
                            "Named fields are expected here.",
                            "Write fields such as " + keys[0] + ": on lines of their own, two spaces further in.");
            section.explained.addAll(Arrays.asList(keys));
            return section;
        }
        for (Node.Field field : fields) {
            if (Arrays.asList(keys).contains(field.key())) {
                section.fields.put(field.key(), field);
            } else {
                context.faults()
                        .add(
                                "unknown-key",
                                field.line(),
                                section.at(field.key()),
                                "There is no field \"" + field.key() + "\" here.",
                                helpWithKey(field.key(), keys));
                Near.nearest(field.key(), Arrays.asList(keys)).stream()
                        .findFirst()
                        .ifPresent(section.explained::add);
            }
        }
        if (!path.isEmpty() && Arrays.asList(keys).contains("source")) {
            section.inherit(context.sources());
        }
        return section;
    }

    /** The top of a file: its documents are read first, since everything else may name one. */
    static Section top(Node node, Faults faults, String... keys) {
        Section root = of(node, "", new Context(faults, Sources.NONE, Context.UNNAMED, Basis.COUNCIL), keys);
        Sources sources = Sources.read(root);
        if (!root.has("source")) {
            root.missing("source", "Name the council's paper by its short word, such as source: papers.");
        }
        root.inherit(sources);
        return root;
    }

    private static String helpWithKey(String key, String... keys) {
        return key.matches("\\d{3}(,\\d{3})*")
                ? "Inside { } a comma ends a value: put quotes around money, such as \"£8,350\"."
                : Near.help(key, Arrays.asList(keys));
    }

    /** A section that must be there. */
    static Section required(Section parent, String key, String... keys) {
        Optional<Node> node = parent.node(key);
        if (node.isEmpty()) {
            parent.missing(key, "Add the section " + key + ": with " + String.join(", ", keys) + ".");
        }
        return node.map(found -> of(found, parent.at(key), parent.context, keys))
                .orElseGet(() -> {
                    Section nothing = new Section(parent.at(key), parent.line, parent.context);
                    nothing.explained.addAll(Arrays.asList(keys));
                    return nothing;
                });
    }

    /** A plain value as a section that holds nothing else. */
    static Section ofValue(Node node, String path, Context context) {
        Section section = new Section(path, node.line(), context);
        section.fields.put("value", new Node.Field("value", node.line(), node));
        return section;
    }

    /** From here on values without a source or basis of their own take this section's. */
    void inherit(Sources sources) {
        Source source = context.source();
        String text = textOr("source", "");
        if (!text.isEmpty()) {
            Optional<Source> found = sources.find(text);
            source = found.orElse(source);
            if (found.isEmpty()) {
                fault("unknown-source", "source", "No document is called \"" + text + "\".", sources.help(text));
            }
        }
        Basis basis = has("basis") ? choice("basis", Words.BASES).orElse(context.basis()) : context.basis();
        context = new Context(context.faults(), sources, source, basis);
    }

    Context context() {
        return context;
    }

    Faults faults() {
        return context.faults();
    }

    /** Whether a fault of a field has been recorded. */
    boolean isFaulty(String key) {
        return faulty.contains(key);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    /** The path of a field of this section. */
    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A fault of one field, or of the whole section if it does not have it. */
    void fault(String rule, String key, String message, String expected) {
        Node.Field field = fields.get(key);
        faulty.add(key);
        context.faults().add(rule, field == null ? line : field.line(), at(key), message, expected);
    }

    /** A field that must be there is not; said once, not again where a mistyped name has been pointed out. */
    void missing(String key, String expected) {
        if (explained.add(key)) {
            context.faults().add("missing", line, at(key), "\"" + key + "\" is missing.", expected);
        }
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(fields.get(key)).map(Node.Field::value);
    }

    /** Required text; empty, with a fault, if it is not there. */
    String text(String key, String expected) {
        String text = textOr(key, "");
        boolean isOtherwiseAtFault =
                node(key).filter(node -> !(node instanceof Node.Scalar)).isPresent();
        if (text.isEmpty() && !isOtherwiseAtFault) {
            missing(key, expected);
        }
        return text;
    }

    String textOr(String key, String otherwise) {
        return switch (node(key).orElse(null)) {
            case null -> otherwise;
            case Node.Scalar(String text, int _) -> text;
            case Node.Fields _, Node.Items _ -> {
                fault("text", key, "Text is expected here, not a section or a list.", "Write it on one line.");
                yield otherwise;
            }
        };
    }

    /** A list of texts: written as a list, or one text. */
    List<String> texts(String key) {
        return items(key).stream()
                .map(node -> switch (node) {
                    case Node.Scalar(String text, int _) -> text;
                    case Node.Fields _, Node.Items _ -> {
                        fault("text", key, "Every item of this list must be text.", "Put quotes around it.");
                        yield "";
                    }
                })
                .toList();
    }

    /** The items of a list; none if it is not there. One item need not be written as a list. */
    List<Node> items(String key) {
        return switch (node(key).orElse(null)) {
            case null -> List.of();
            case Node.Items(List<Node> items, int _) -> items;
            case Node.Scalar(String text, int _) when text.isEmpty() -> List.of();
            case Node.Scalar scalar -> List.of(scalar);
            case Node.Fields _ -> {
                fault("list", key, "A list is expected here.", "Begin each item with a dash.");
                yield List.of();
            }
        };
    }

    /** The fields of a section whose names are free, such as years; none if it is not there. */
    List<Node.Field> fields(String key) {
        return switch (node(key).orElse(null)) {
            case null -> List.of();
            case Node.Fields(List<Node.Field> inner, int _) -> inner;
            case Node.Scalar _, Node.Items _ -> {
                fault("section", key, "Named fields are expected here.", "Write them on lines of their own, indented.");
                yield List.of();
            }
        };
    }

    /** One of some words. */
    <T> Optional<T> choice(String key, Map<String, T> words) {
        String text = textOr(key, "");
        if (text.isEmpty()) {
            missing(key, Near.help("", List.copyOf(words.keySet())));
            return Optional.empty();
        }
        Optional<T> found = Optional.ofNullable(words.get(text));
        if (found.isEmpty()) {
            unknownWord(key, text, words);
        }
        return found;
    }

    void unknownWord(String key, String text, Map<String, ?> words) {
        fault(
                "unknown-word",
                key,
                "There is no \"" + text + "\" to choose here.",
                Near.help(text, List.copyOf(words.keySet())));
    }

    /** A month that must be there; the year 2000, with a fault, if it is not. */
    int month(String key) {
        if (textOr(key, "").isEmpty()) {
            missing(key, MONTH);
        }
        return monthIfGiven(key).orElse(MonthIndex.of(2000, 1));
    }

    OptionalInt monthIfGiven(String key) {
        String text = textOr(key, "");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt month = Dates.month(text);
        if (month.isEmpty()) {
            fault("month", key, "\"" + text + "\" is not a month.", MONTH);
        }
        return month;
    }

    /** A financial year that must be there; 2000-01, with a fault, if it is not. */
    FinancialYear year(String key) {
        String text = text(key, YEAR);
        Optional<FinancialYear> year = Dates.year(text);
        if (year.isEmpty() && !text.isEmpty()) {
            fault("year", key, "\"" + text + "\" is not a financial year.", YEAR);
        }
        return year.orElse(NO_YEAR);
    }

    /** A whole number from {@code least}, or {@code otherwise} if it is not given. */
    long whole(String key, long otherwise, long least) {
        String text = textOr(key, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,18}") || Long.parseLong(text) < least) {
            fault("number", key, "\"" + text + "\" is not a whole number.", "Write " + least + " or more, in digits.");
            return otherwise;
        }
        return Long.parseLong(text);
    }
}
