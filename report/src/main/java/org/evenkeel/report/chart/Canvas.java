package org.evenkeel.report.chart;

/**
 * The width a chart is drawn for. A chart scales to the width it is given; so that its words stay readable on a phone
 * it is drawn a second time for a narrow column, not merely shrunk. Lengths are in SVG units, one to a CSS pixel at
 * full size.
 */
public enum Canvas {
    /** A page, a screen, or a sheet of A4. */
    WIDE(760, 15),
    /** A phone held upright. */
    NARROW(360, 14);

    private final int width;
    private final int textSize;

    Canvas(int width, int textSize) {
        this.width = width;
        this.textSize = textSize;
    }

    int width() {
        return width;
    }

    int textSize() {
        return textSize;
    }

    boolean narrow() {
        return this == NARROW;
    }

    /** Added to ids so that both drawings can stand in one page. */
    String suffix() {
        return narrow() ? "-narrow" : "";
    }
}
