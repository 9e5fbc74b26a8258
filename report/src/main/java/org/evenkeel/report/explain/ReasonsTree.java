package org.evenkeel.report.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.model.finance.explain.Explanation;
import org.evenkeel.model.sector.Source;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Numbers;

/** A tree of reasons for a terminal, a page or a file. What has been explained once is not explained again. */
public final class ReasonsTree {

    private final Set<String> explained = new HashSet<>();

    private ReasonsTree() {}

    /** For a page. */
    public static Block.Tree block(Explanation explanation) {
        return new Block.Tree(new ReasonsTree().node(explanation));
    }

    /** For a terminal or a file. */
    public static Block.Node of(Explanation explanation) {
        return block(explanation).root();
    }

    private Block.Node node(Explanation explanation) {
        String text = explanation.title() + ": " + value(explanation);
        boolean isAgain = !explanation.parts().isEmpty() && !explained.add(text);
        if (isAgain) {
            return new Block.Node(text, "as above", List.of());
        }
        String detail = explanation.source().map(Source::citation).orElse(explanation.formula());
        return new Block.Node(
                text, detail, explanation.parts().stream().map(this::node).toList());
    }

    private static String value(Explanation explanation) {
        double value = explanation.value();
        return switch (explanation.unit()) {
            case Explanation.POUNDS -> Math.abs(value) >= 1_000_000 ? Numbers.millions(value) : Numbers.pounds(value);
            case Explanation.PLANS, "requests" -> Numbers.count(value);
            case "of 1" -> Numbers.percent(value, 1);
            default -> few(value) + " " + explanation.unit();
        };
    }

    private static String few(double value) {
        return Math.abs(value) >= 1000
                ? Numbers.count(value)
                : Numbers.plain(value, 3).replace("-", Numbers.MINUS);
    }

    /** As a table, a row a number, in full. */
    public static Table table(Explanation explanation) {
        List<Table.Row> rows = new ArrayList<>();
        add(rows, explanation, 0);
        return new Table(
                "explanation",
                explanation.title() + ": why it is what it is",
                List.of(
                        Column.text("Level"),
                        Column.text("What"),
                        Column.text("Value"),
                        Column.text("Unit"),
                        Column.text("How"),
                        Column.text("Source")),
                rows,
                "The expected path, with everything in its middle.");
    }

    private static void add(List<Table.Row> rows, Explanation explanation, int level) {
        rows.add(Table.Row.of(
                Cell.of(String.valueOf(level)),
                Cell.of(explanation.title()),
                Cell.of(Numbers.plain(explanation.value(), 6)),
                Cell.of(explanation.unit()),
                Cell.of(explanation.formula()),
                Cell.of(explanation.source().map(Source::citation).orElse(""))));
        explanation.parts().forEach(part -> add(rows, part, level + 1));
    }
}
