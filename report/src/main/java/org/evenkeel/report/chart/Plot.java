package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/** One plot as a lets-plot specification: layers over two continuous axes whose breaks and labels are ours. */
final class Plot {

    /** lets-plot's unit of size for lines and dots, in pixels. */
    private static final double SIZE_UNIT = 2.2;
    /** And for words. */
    private static final double TEXT_UNIT = 2;

    /** Bars let the lines behind them be guessed, and are calmer for it. */
    static final double BAR_OPACITY = 0.8;

    private final double width;
    private final double height;
    private final int textSize;
    private final List<Object> layers = new ArrayList<>();
    private final List<Object> scales = new ArrayList<>();
    private final List<String> spots = new ArrayList<>();

    private boolean grid = true;

    Plot(double width, double height, int textSize) {
        this.width = width;
        this.height = height;
        this.textSize = textSize;
    }

    /** An area between two lines. */
    void band(List<Double> x, List<Double> low, List<Double> high, String fill, double opacity) {
        layer("ribbon", Map.of("x", x, "ymin", low, "ymax", high), Map.of("fill", fill, "alpha", opacity, "size", 0.0));
    }

    void line(List<Double> x, List<Double> y, String colour, double pixels, Dash dash) {
        layer("line", Map.of("x", x, "y", y), Map.of("color", colour, "size", size(pixels), "linetype", dash.code));
    }

    /** Filled dots with a white rim, so that they stand out on a band. */
    void dots(List<Double> x, List<Double> y, String fill, double pixels) {
        layer(
                "point",
                Map.of("x", x, "y", y),
                Map.of("shape", 21, "fill", fill, "color", Style.WHITE, "size", size(pixels), "stroke", 0.7));
    }

    /** Hollow diamonds, which stay apart from dots without colour. */
    void diamonds(List<Double> x, List<Double> y, String edge, double pixels) {
        layer(
                "point",
                Map.of("x", x, "y", y),
                Map.of("shape", 23, "fill", Style.WHITE, "color", edge, "size", size(pixels), "stroke", 0.8));
    }

    void segments(
            List<Double> x,
            List<Double> y,
            List<Double> toX,
            List<Double> toY,
            String colour,
            double pixels,
            Dash dash) {
        layer(
                "segment",
                Map.of("x", x, "y", y, "xend", toX, "yend", toY),
                Map.of("color", colour, "size", size(pixels), "linetype", dash.code));
    }

    void boxes(List<Double> left, List<Double> right, List<Double> low, List<Double> high, String fill, String edge) {
        layer(
                "rect",
                Map.of("xmin", left, "xmax", right, "ymin", low, "ymax", high),
                Map.of("fill", fill, "alpha", BAR_OPACITY, "color", edge, "size", size(edge.equals(fill) ? 0 : 1.2)));
    }

    /** Strips that cannot be seen, to rest a pointer on. */
    void spots(List<Double> left, List<Double> right, double low, double high, List<String> words) {
        layer(
                "rect",
                Map.of(
                        "xmin",
                        left,
                        "xmax",
                        right,
                        "ymin",
                        left.stream().map(_ -> low).toList(),
                        "ymax",
                        left.stream().map(_ -> high).toList()),
                Map.of("fill", Style.SPOT, "alpha", 0.01, "size", 0.0));
        spots.addAll(words);
    }

    /** What the strips say, in the order in which they are drawn. */
    List<String> spots() {
        return List.copyOf(spots);
    }

    /** Words at points; {@code across} is 0 to start at the point, 0.5 to be centred on it, 1 to end at it. */
    void words(List<Double> x, List<Double> y, List<String> words, String colour, double across, boolean bold) {
        words(x, y, words, colour, across, bold, textSize);
    }

    void words(
            List<Double> x,
            List<Double> y,
            List<String> words,
            String colour,
            double across,
            boolean bold,
            double pixels) {
        layer(
                "text",
                Map.of("x", x, "y", y, "label", words),
                Map.of(
                        "color",
                        colour,
                        "size",
                        pixels / TEXT_UNIT,
                        "hjust",
                        across,
                        "vjust",
                        0.5,
                        "fontface",
                        bold ? "bold" : "plain"));
    }

    void axis(String aesthetic, double low, double high, List<Double> breaks, List<String> labels) {
        Map<String, Object> scale = new LinkedHashMap<>();
        scale.put("aesthetic", aesthetic);
        // A break exactly at the limit is sometimes left out, by rounding.
        double hair = (high - low) * 1e-6;
        scale.put("limits", List.of(low - hair, high + hair));
        scale.put("expand", List.of(0.0, 0.0));
        scale.put("breaks", breaks);
        scale.put("labels", labels);
        scales.add(scale);
    }

    /** Lines across at the breaks of the upright axis are ours to draw, or not wanted. */
    void withoutGrid() {
        grid = false;
    }

    /** The plot as lets-plot draws it, before it is tidied. */
    String draw() {
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("kind", "plot");
        spec.put("layers", layers);
        spec.put("scales", scales);
        spec.put("theme", theme());
        return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
                spec,
                new DoubleVector(width, height),
                (_, _, _) -> {
                    throw new IllegalStateException("charts hold no pictures of dots");
                },
                false);
    }

    private Map<String, Object> theme() {
        Map<String, Object> blank = Map.of("blank", true);
        Map<String, Object> theme = new LinkedHashMap<>();
        theme.put("name", "minimal");
        theme.put("legend_position", "none");
        theme.put("axis_title", blank);
        theme.put("axis_ticks", blank);
        theme.put("axis_line", blank);
        theme.put("panel_grid_major_x", blank);
        theme.put("panel_grid_minor", blank);
        theme.put("panel_grid_major_y", grid ? Map.of("color", Style.GRID, "size", 1.0) : blank);
        theme.put("plot_background", blank);
        theme.put("panel_background", blank);
        theme.put("axis_text", Map.of("size", textSize, "color", Style.QUIET, "angle", 0));
        theme.put("plot_margin", Map.of("t", 0.0, "r", 0.0, "b", 0.0, "l", 0.0));
        return theme;
    }

    private void layer(String geom, Map<String, List<?>> data, Map<String, Object> constants) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        data.keySet().stream().sorted().forEach(name -> mapping.put(name, name));
        Map<String, Object> layer = new LinkedHashMap<>(constants);
        layer.put("geom", geom);
        layer.put("data", data);
        layer.put("mapping", mapping);
        layer.put("sampling", "none");
        layer.put("tooltips", "none");
        layers.add(layer);
    }

    private static double size(double pixels) {
        return pixels / SIZE_UNIT;
    }

    /** How a line is broken up. */
    enum Dash {
        NONE("solid"),
        LONG("dashed"),
        DOTS("dotted");

        private final String code;

        Dash(String code) {
            this.code = code;
        }
    }
}
