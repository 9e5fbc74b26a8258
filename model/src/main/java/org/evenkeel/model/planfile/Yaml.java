package org.evenkeel.model.planfile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes texts, lists and named fields as YAML. */
final class Yaml {

    /** Text that means itself without quotes. */
    private static final Pattern PLAIN =
            Pattern.compile("-?[\\p{L}\\p{N}£](?:[\\p{L}\\p{N}£ %.,;()/'=+-]*[\\p{L}\\p{N}%.,;)'])?");

    private final StringBuilder out = new StringBuilder();

    /** A document: maps with keys in their order, lists, and texts. */
    static String text(Map<String, ?> top) {
        Yaml yaml = new Yaml();
        yaml.fields(top, 0);
        return yaml.out.toString();
    }

    private void fields(Map<?, ?> fields, int indent) {
        fields.forEach((key, value) -> field(String.valueOf(key), value, indent));
    }

    private void field(String key, Object value, int indent) {
        out.append(" ".repeat(indent)).append(scalar(key)).append(':');
        switch (value) {
            case Map<?, ?> inner
            when !inner.isEmpty() -> {
                out.append('\n');
                fields(inner, indent + 2);
            }
            case List<?> items -> {
                out.append(items.isEmpty() ? " []\n" : "\n");
                items.forEach(item -> item(item, indent + 2));
            }
            default ->
                out.append(' ')
                        .append(value instanceof Map ? "{}" : scalar(value.toString()))
                        .append('\n');
        }
    }

    private void item(Object item, int indent) {
        if (item instanceof Map<?, ?> fields) {
            int from = out.length() + indent;
            fields(fields, indent + 2);
            out.setCharAt(from, '-');
        } else {
            out.append(" ".repeat(indent))
                    .append("- ")
                    .append(scalar(item.toString()))
                    .append('\n');
        }
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.equals("null");
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029 || point == 0xFEFF) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
