package org.evenkeel.report.chart;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tidies what lets-plot draws so that the same chart always gives the same bytes: random ids become numbered ones, style
 * rules become attributes, numbers are rounded to a tenth of a pixel, and what cannot be seen is left out.
 */
final class SvgRewriter {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(?:E-?\\d+)?");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),\\s*(\\d+),\\s*(\\d+)\\)");
    private static final Pattern NOTHING = Pattern.compile("-?0(\\.0*)?");
    private static final Pattern TWICE = Pattern.compile("^M(\\S+ \\S+) L\\1(?= )");
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");

    private final String prefix;
    private final Map<String, String> fills;
    private final Iterator<String> spots;
    private final Map<String, String> ids = new HashMap<>();
    private final StringBuilder out = new StringBuilder(16_384);

    /** An element being written, and where its inside starts. */
    private record Open(String name, int inside) {}

    private SvgRewriter(String prefix, Map<String, String> fills, List<String> spots) {
        this.prefix = prefix;
        this.fills = fills;
        this.spots = spots.iterator();
    }

    /**
     * The inside of the drawing, without its outer element.
     *
     * @param prefix starts every id
     * @param fills paint to use in place of a colour, for areas that carry a hatch
     * @param spots what the strips say that are drawn in {@link Style#SPOT}, in their order
     */
    static String rewrite(String drawing, String prefix, Map<String, String> fills, List<String> spots) {
        try {
            return new SvgRewriter(prefix, fills, spots).rewrite(drawing);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("lets-plot drew something that is not XML", broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private String rewrite(String drawing) throws XMLStreamException {
        XMLStreamReader in = factory().createXMLStreamReader(new StringReader(drawing));
        Deque<Open> open = new ArrayDeque<>();
        int skipping = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (skipping == 0 && isSpot(in)) {
                        spot(in);
                        open.push(new Open(in.getLocalName(), out.length() - 1));
                    } else if (skipping > 0 || isUnseen(in)) {
                        skipping++;
                    } else if (in.getLocalName().equals("svg")) {
                        // The outer element is ours to write.
                        open.push(new Open("", 0));
                    } else {
                        start(in);
                        open.push(new Open(in.getLocalName(), out.length()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipping > 0) {
                        skipping--;
                    } else {
                        end(open.pop());
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (skipping == 0 && !in.isWhiteSpace()) {
                        out.append(escape(in.getText().strip()));
                    }
                }
                default -> {}
            }
        }
        return out.toString();
    }

    private static boolean isSpot(XMLStreamReader in) {
        String fill = in.getAttributeValue(null, "fill");
        return fill != null && hex(fill).equals(Style.SPOT);
    }

    private void spot(XMLStreamReader in) {
        out.append('<').append(in.getLocalName());
        for (String name : List.of("x", "y", "width", "height", "d")) {
            String value = in.getAttributeValue(null, name);
            if (value != null) {
                attribute(name, tidy(value));
            }
        }
        attribute("class", "ek-spot");
        attribute("fill-opacity", "0");
        out.append("><title>").append(escape(spots.next())).append("</title>");
    }

    private static boolean isUnseen(XMLStreamReader in) {
        String name = in.getLocalName();
        if (name.equals("style") || (name.equals("path") && in.getAttributeValue(null, "d") == null)) {
            return true;
        }
        boolean shape = name.equals("path") || name.equals("line") || name.equals("rect");
        boolean noEdge = isNothing(in.getAttributeValue(null, "stroke-width"))
                || isNothing(in.getAttributeValue(null, "stroke-opacity"))
                || in.getAttributeValue(null, "stroke") == null;
        String fill = in.getAttributeValue(null, "fill");
        boolean noFill = (fill != null && fill.equals("none")) || isNothing(in.getAttributeValue(null, "fill-opacity"));
        return shape && noEdge && noFill;
    }

    private static boolean isNothing(String value) {
        return value != null && NOTHING.matcher(value).matches();
    }

    private void start(XMLStreamReader in) {
        out.append('<').append(in.getLocalName());
        boolean noEdge = isNothing(in.getAttributeValue(null, "stroke-width"));
        for (int index = 0; index < in.getAttributeCount(); index++) {
            String name = in.getAttributeLocalName(index);
            String value = in.getAttributeValue(index);
            switch (name) {
                case "class" -> textStyle(value);
                case "style" -> inlineStyle(value);
                case "id" -> attribute("id", id(value));
                case "clip-path" -> attribute(name, REFERENCE.matcher(value).replaceAll(this::reference));
                case "fill" -> attribute(name, fills.getOrDefault(hex(value), hex(value)));
                case "clip-bounds-jfx" -> {}
                default -> {
                    boolean plain = name.endsWith("-opacity") && value.equals("1.0");
                    if (!plain && !(noEdge && name.startsWith("stroke"))) {
                        attribute(name, tidy(value));
                    }
                }
            }
        }
        out.append('>');
    }

    private void end(Open element) {
        if (element.name().isEmpty()) {
            return;
        }
        if (out.length() == element.inside()) {
            out.setLength(out.length() - 1);
            out.append("/>");
        } else {
            out.append("</").append(element.name()).append('>');
        }
    }

    private void textStyle(String classes) {
        if (classes.startsWith("axis-text")) {
            attribute("class", "axis");
        }
    }

    /** lets-plot gives words their look as inline style, with a font of its own: keep the look, drop the font. */
    private void inlineStyle(String style) {
        for (String rule : style.split(";", -1)) {
            String[] parts = rule.split(":", 2);
            if (parts.length == 2) {
                String value = parts[1].strip();
                switch (parts[0].strip()) {
                    case "font-size" -> attribute("font-size", tidy(value.replace("px", "")));
                    case "font-weight" -> attribute("font-weight", value.equals("bold") ? "600" : value);
                    case "fill" -> attribute("fill", hex(value));
                    default -> {}
                }
            }
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    private String reference(MatchResult match) {
        return "url(#" + id(match.group(1)) + ")";
    }

    private String id(String random) {
        return ids.computeIfAbsent(random, _ -> prefix + "-" + (ids.size() + 1));
    }

    private static String hex(String colour) {
        var rgb = RGB.matcher(colour);
        if (!rgb.matches()) {
            return colour;
        }
        StringBuilder hex = new StringBuilder("#");
        for (int part = 1; part <= 3; part++) {
            int value = Integer.parseInt(rgb.group(part));
            hex.append(Character.forDigit(value >> 4, 16)).append(Character.forDigit(value & 15, 16));
        }
        return hex.toString();
    }

    private static String tidy(String value) {
        // Every path starts twice at its first point.
        String once = TWICE.matcher(value).replaceFirst("M$1");
        String rounded = NUMBER.matcher(once).replaceAll(match -> tenths(match.group()));
        return hex(rounded.strip());
    }

    private static String tenths(String number) {
        BigDecimal rounded = new BigDecimal(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
