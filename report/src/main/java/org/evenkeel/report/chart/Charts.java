package org.evenkeel.report.chart;

/** Draws charts as SVG: the same chart gives the same bytes, wherever and whenever it is drawn. */
public final class Charts {

    private Charts() {}

    /** The chart for a page, a screen or a sheet of A4. */
    public static String svg(Chart chart) {
        return svg(chart, Canvas.WIDE);
    }

    /**
     * The chart as one SVG element with a view box, a title and a description. Its ids start with {@code chart-} and the
     * chart's own id, so that many charts, and both canvases of one, can stand in the same page.
     */
    public static String svg(Chart chart, Canvas canvas) {
        return switch (chart) {
            case FanChart fan -> new FanDrawing(fan, canvas).svg();
            case BarChart bars ->
                bars.direction() == BarChart.Direction.COLUMNS
                        ? new ColumnDrawing(bars, canvas).svg()
                        : new RowDrawing(bars, canvas).svg();
        };
    }
}
