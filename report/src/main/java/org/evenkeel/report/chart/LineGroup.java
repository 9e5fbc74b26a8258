package org.evenkeel.report.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.report.chart.FanChart.Line;
import org.evenkeel.report.chart.FanChart.Point;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Unit;

/**
 * Published lines as a key, a sentence and a column name them: each by itself while there are few, by what they are of
 * when there are many.
 */
record LineGroup(String name, Tone tone, List<Line> lines) {

    private static final int MOST_NAMED = 2;
    /** Marks nearer to each other than this many months run together. */
    private static final int MONTHS_APART = 6;

    static List<LineGroup> of(FanChart chart) {
        if (chart.lines().size() <= MOST_NAMED) {
            return chart.lines().stream()
                    .map(line -> new LineGroup(line.name(), line.tone(), List.of(line)))
                    .toList();
        }
        Map<Tone, List<Line>> byTone = new EnumMap<>(Tone.class);
        chart.lines()
                .forEach(line -> byTone.computeIfAbsent(line.tone(), _ -> new ArrayList<>())
                        .add(line));
        return byTone.entrySet().stream()
                .map(entry -> new LineGroup(named(entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String named(Tone tone) {
        return switch (tone) {
            case UNMITIGATED -> "Council's figures, unmitigated";
            case MITIGATED -> "Council's figures, mitigated";
            case BEFORE, OTHER -> "Other published figures";
        };
    }

    /** Whether each figure of a line is marked. */
    static boolean isMarked(Line line) {
        int span = line.points().getLast().month() - line.points().getFirst().month();
        return span >= MONTHS_APART * (line.points().size() - 1);
    }

    boolean isMarked() {
        return lines.stream().anyMatch(LineGroup::isMarked);
    }

    /** The last figure of each. */
    String sentence(Unit unit) {
        return name + ": "
                + lines.stream()
                        .map(line -> {
                            Point last = line.points().getLast();
                            String which = lines.size() == 1 ? "" : " (" + line.name() + ")";
                            return unit.say(last.value()) + " in " + Months.full(last.month()) + which;
                        })
                        .collect(Collectors.joining("; "))
                + ".";
    }

    /** What was published for a month, all of it. */
    Cell in(int month, Unit unit) {
        List<Double> values = lines.stream()
                .flatMap(line -> line.points().stream())
                .filter(point -> point.month() == month)
                .map(Point::value)
                .toList();
        return switch (values.size()) {
            case 0 -> new Cell.Missing("no figure");
            case 1 -> Cell.of(values.getFirst(), unit);
            default -> Cell.of(values.stream().map(unit::say).collect(Collectors.joining("; ")));
        };
    }
}
