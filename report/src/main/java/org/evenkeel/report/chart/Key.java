package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.List;

/** The words above a chart: what is counted, and what each mark means. */
final class Key {

    private static final int SWATCH = 30;
    private static final int GAP = 8;
    private static final int BETWEEN = 22;

    private final Canvas canvas;
    private final String prefix;
    private final List<Item> items = new ArrayList<>();

    private record Item(String mark, String words) {}

    Key(Canvas canvas, String prefix) {
        this.canvas = canvas;
        this.prefix = prefix;
    }

    /** A fan: its bands, widest first, and its middle line. */
    void fan(Tone tone, List<Double> opacities, boolean line, String words) {
        StringBuilder mark = new StringBuilder();
        for (int index = 0; index < opacities.size(); index++) {
            double inset = index * 3.0;
            mark.append(box(inset, 14 - 2 * inset, paint(tone), opacities.get(index)));
        }
        if (line) {
            mark.append(stroke(tone.ink(), 2.4, ""));
        }
        items.add(new Item(mark.toString(), words));
    }

    /** One band as it looks on the chart, over the wider ones beneath it. */
    void band(Tone tone, List<Double> opacities, String words) {
        StringBuilder mark = new StringBuilder();
        opacities.forEach(opacity -> mark.append(box(0, 14, paint(tone), opacity)));
        items.add(new Item(mark.toString(), words));
    }

    void line(String colour, double width, String dash, String words) {
        items.add(new Item(stroke(colour, width, dash), words));
    }

    /** A published path, with the diamond that marks each of its figures if there are few. */
    void path(String colour, boolean marked, String words) {
        String diamond = "<path d=\"M15 2L20 7L15 12L10 7Z\" fill=\"" + Style.WHITE + "\" stroke=\"" + colour
                + "\" stroke-width=\"1.6\"/>";
        items.add(new Item(stroke(colour, 2, "9 6") + (marked ? diamond : ""), words));
    }

    void dot(String colour, String words) {
        String mark = "<circle cx=\"" + SWATCH / 2 + "\" cy=\"7\" r=\"4\" fill=\"" + colour + "\"/>";
        items.add(new Item(stroke(colour, 1.2, "") + mark, words));
    }

    void bar(Tone tone, boolean range, String words) {
        String mark = box(2, 10, paint(tone), Plot.BAR_OPACITY)
                + "<rect y=\"2\" width=\"" + SWATCH + "\" height=\"10\" fill=\"none\" stroke=\"" + tone.ink()
                + "\" stroke-width=\"1.2\"/>";
        String whisker = range
                ? "<path d=\"M8 7H22M8 3.5V10.5M22 3.5V10.5\" stroke=\"" + Style.INK
                        + "\" stroke-width=\"1.6\" fill=\"none\"/>"
                : "";
        items.add(new Item(mark + whisker, words));
    }

    private String paint(Tone tone) {
        return paint(prefix, tone);
    }

    /** The paint of a tone's areas: its colour, or its hatch. */
    static String paint(String prefix, Tone tone) {
        return tone.hatched() ? "url(#" + hatchId(prefix, tone) + ")" : tone.wash();
    }

    static String hatchId(String prefix, Tone tone) {
        return prefix + "-hatch-" + tone.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String box(double top, double height, String paint, double opacity) {
        return "<rect y=\"" + SvgText.number(top) + "\" width=\"" + SWATCH + "\" height=\"" + SvgText.number(height)
                + "\" fill=\"" + paint + "\"" + (opacity < 1 ? " fill-opacity=\"" + SvgText.number(opacity) + "\"" : "")
                + "/>";
    }

    private static String stroke(String colour, double width, String dash) {
        return "<path d=\"M0 7H" + SWATCH + "\" stroke=\"" + colour + "\" stroke-width=\"" + SvgText.number(width)
                + "\"" + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"") + " fill=\"none\"/>";
    }

    /** What was set, and how tall it is. */
    record Set(String markup, double height) {}

    Set set(String measure) {
        double size = canvas.textSize();
        double lineHeight = Math.round(size * 1.6);
        StringBuilder markup = new StringBuilder();
        double y = size;
        markup.append(SvgText.text(0, y, measure, size, Style.INK, true));
        y += lineHeight;
        double x = 0;
        for (Item item : items) {
            double wide = SWATCH + GAP + Style.width(item.words(), size);
            if (x > 0 && x + wide > canvas.width()) {
                x = 0;
                y += lineHeight;
            }
            markup.append("<g transform=\"translate(")
                    .append(SvgText.number(x))
                    .append(' ')
                    .append(SvgText.number(y - 12))
                    .append(")\">")
                    .append(item.mark())
                    .append("</g>");
            List<String> lines = Style.wrap(item.words(), size, canvas.width() - SWATCH - GAP);
            for (int line = 0; line < lines.size(); line++) {
                y += line == 0 ? 0 : size * 1.3;
                markup.append(SvgText.text(x + SWATCH + GAP, y, lines.get(line), size, Style.INK, false));
            }
            x += wide + BETWEEN;
        }
        return new Set(markup.toString(), y + size);
    }
}
