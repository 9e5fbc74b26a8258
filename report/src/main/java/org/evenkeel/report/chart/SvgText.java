package org.evenkeel.report.chart;

import org.evenkeel.report.wording.Numbers;

/** Small pieces of SVG. */
final class SvgText {

    private SvgText() {}

    static String number(double value) {
        return Numbers.plain(value, 2);
    }

    static String text(double x, double y, String words, double size, String colour, boolean bold) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" font-size=\"" + number(size) + "\" fill=\""
                + colour + "\"" + (bold ? " font-weight=\"600\"" : "") + ">" + SvgRewriter.escape(words) + "</text>";
    }
}
