package org.evenkeel.report.chart;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A plot and its key put together as one SVG element. */
final class Drawing {

    private final Chart chart;
    private final Canvas canvas;
    private final Set<Tone> tones = EnumSet.noneOf(Tone.class);

    Drawing(Chart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
    }

    String prefix() {
        return "chart-" + chart.id() + canvas.suffix();
    }

    void use(Tone tone) {
        tones.add(tone);
    }

    String svg(Key key, String measure, Plot plot, double plotHeight) {
        String prefix = prefix();
        Key.Set set = key.set(measure);
        Map<String, String> fills = new LinkedHashMap<>();
        StringBuilder hatches = new StringBuilder();
        for (Tone tone : tones) {
            if (tone.hatched()) {
                fills.put(tone.wash(), Key.paint(prefix, tone));
                hatches.append(hatch(Key.hatchId(prefix, tone), tone));
            }
        }
        String height = SvgText.number(set.height() + plotHeight);
        StringBuilder svg = new StringBuilder(16_384);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(canvas.width())
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(canvas.width())
                .append("\" height=\"")
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(prefix)
                .append("-title\" aria-describedby=\"")
                .append(prefix)
                .append("-desc\" font-family=\"")
                .append(Style.FONT)
                .append("\">\n");
        svg.append("<title id=\"")
                .append(prefix)
                .append("-title\">")
                .append(SvgRewriter.escape(chart.title()))
                .append("</title>\n<desc id=\"")
                .append(prefix)
                .append("-desc\">")
                .append(SvgRewriter.escape(chart.description()))
                .append("</desc>\n");
        if (!hatches.isEmpty()) {
            svg.append("<defs>").append(hatches).append("</defs>\n");
        }
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(Style.WHITE)
                .append("\"/>\n");
        svg.append("<g>").append(set.markup()).append("</g>\n");
        svg.append("<g transform=\"translate(0 ")
                .append(SvgText.number(set.height()))
                .append(")\" fill=\"")
                .append(Style.QUIET)
                .append("\" font-size=\"")
                .append(canvas.textSize())
                .append("\">")
                .append(SvgRewriter.rewrite(plot.draw(), prefix, fills, plot.spots()))
                .append("</g>\n</svg>\n");
        return svg.toString();
    }

    private static String hatch(String id, Tone tone) {
        return "<pattern id=\"" + id + "\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" fill=\"" + tone.wash()
                + "\" fill-opacity=\"0.6\"/><rect width=\"1.6\" height=\"7\" fill-opacity=\"0.8\" fill=\"" + tone.ink()
                + "\"/></pattern>";
    }
}
