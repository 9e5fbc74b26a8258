package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenkeel.report.chart.FanChart.Fan;
import org.evenkeel.report.wording.Numbers;

/** Names and values at the right-hand ends of the fans, moved apart where they would touch. */
final class EndLabels {

    private static final double LINE = 1.25;
    private static final double AFTER_LINE = 8;

    private final FanChart chart;
    private final Canvas canvas;
    private final List<Label> labels;

    /** Lines of words, the last of them bold, to be centred on a value. */
    private record Label(double value, List<String> words, String colour, boolean bold) {}

    EndLabels(FanChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.labels = chart.fans().size() == 1 ? ofOne(chart.fans().getFirst()) : ofMany();
    }

    /** One fan has room for the ends of its range too. */
    private List<Label> ofOne(Fan fan) {
        Interval range = fan.last().spoken();
        return List.of(
                new Label(range.low(), List.of(say(range.low())), Style.QUIET, false),
                new Label(
                        fan.last().middle(),
                        List.of(say(fan.last().middle())),
                        fan.tone().ink(),
                        true),
                new Label(range.high(), List.of(say(range.high())), Style.QUIET, false));
    }

    private List<Label> ofMany() {
        List<Label> many = new ArrayList<>();
        for (Fan fan : chart.fans()) {
            String value = say(fan.last().middle());
            List<String> words = canvas.narrow() ? List.of(value) : List.of(fan.name(), value);
            many.add(new Label(fan.last().middle(), words, fan.tone().ink(), true));
        }
        many.sort(Comparator.comparingDouble(Label::value));
        return List.copyOf(many);
    }

    private String say(double value) {
        return chart.unit().say(Numbers.toFewFigures(value));
    }

    /** How much of the canvas they need, in pixels. */
    double width() {
        return labels.stream()
                        .flatMap(label -> label.words().stream())
                        .mapToDouble(words -> Style.width(words, canvas.textSize()))
                        .max()
                        .orElse(0)
                + AFTER_LINE
                + 6;
    }

    /**
     * Writes them.
     *
     * @param right the month at which the fans end
     * @param monthsPerPixel of the axis along
     * @param unitsPerPixel of the upright axis
     * @param floor the lowest value of the upright axis
     */
    void write(Plot plot, double right, double monthsPerPixel, double unitsPerPixel, double floor) {
        double line = canvas.textSize() * LINE * unitsPerPixel;
        List<Double> centres = apart(line, floor);
        for (int index = 0; index < labels.size(); index++) {
            Label label = labels.get(index);
            int count = label.words().size();
            for (int row = 0; row < count; row++) {
                double y = centres.get(index) + ((count - 1) / 2.0 - row) * line;
                boolean last = row == count - 1;
                plot.words(
                        List.of(right + AFTER_LINE * monthsPerPixel),
                        List.of(y),
                        List.of(label.words().get(row)),
                        label.colour(),
                        0,
                        label.bold() && last);
            }
        }
    }

    /** Each label where its value is, or just above the one below it; if that carried the top away, all share the move. */
    private List<Double> apart(double line, double floor) {
        List<Double> centres = new ArrayList<>();
        double top = floor;
        for (Label label : labels) {
            double half = label.words().size() * line / 2;
            double centre = Math.max(label.value(), top + half);
            centres.add(centre);
            top = centre + half + line * 0.15;
        }
        double carried = Math.max(0, centres.getLast() - labels.getLast().value()) / 2;
        return centres.stream().map(centre -> centre - carried).toList();
    }
}
