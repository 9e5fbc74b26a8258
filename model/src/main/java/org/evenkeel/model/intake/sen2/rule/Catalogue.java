package org.evenkeel.model.intake.sen2.rule;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenkeel.model.intake.Severity;
import org.evenkeel.model.intake.sen2.Item;
import org.evenkeel.model.intake.sen2.Layout;

/** The catalogue of rules in Markdown: a page for each, and a list of all. */
public final class Catalogue {

    private Catalogue() {}

    /** Every page by the name of its file. */
    public static SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("index.md", index());
        RuleSet.all().forEach(rule -> pages.put(rule.id() + ".md", page(rule)));
        return pages;
    }

    private static String index() {
        var text = new StringBuilder("""
                # Rules of the SEN2 return

                Every check that `./evenkeel check` makes, from the same sources as the program; do not edit. An error must
                be put right, a query may be right as it is. The ids are ours: the department's numbers, severities and
                messages are not public, and no rule here is known to be one of the department's.

                | rule | severity | years | what it says |
                | --- | --- | --- | --- |
                """);
        for (Rule rule : RuleSet.all()) {
            text.append("| [")
                    .append(rule.id())
                    .append("](")
                    .append(rule.id())
                    .append(".md) | ")
                    .append(severity(rule));
            text.append(" | ")
                    .append(years(rule))
                    .append(" | ")
                    .append(cell(message(rule)))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String page(Rule rule) {
        var text = new StringBuilder("# " + rule.id() + "\n\n" + message(rule) + "\n\n");
        text.append("**What to do:** ").append(rule.whatToDo()).append("\n\n");
        text.append("- severity: ").append(severity(rule)).append('\n');
        text.append("- collection years: ").append(years(rule)).append('\n');
        if (!rule.items().isEmpty()) {
            text.append("- items: ")
                    .append(rule.items().stream().map(Catalogue::item).collect(Collectors.joining(", ")))
                    .append('\n');
        }
        text.append("- source: ")
                .append(rule.source())
                .append(" (")
                .append(rule.basis().label())
                .append(")\n");
        if (rule.needsLastYear()) {
            text.append("\nApplied when last year's return is given with `--against`.\n");
        } else if (rule.needsRegister()) {
            text.append("\nApplied when a register of schools is given with `--register`.\n");
        } else {
            table(text, RuleRow.of(rule));
        }
        return text.toString();
    }

    private static void table(StringBuilder text, List<RuleRow> rows) {
        text.append("\nWhat passes and what it finds, as changes to a child of a legal return:\n\n");
        text.append("| result | child | year | why | change | found at |\n| --- | --- | --- | --- | --- | --- |\n");
        for (RuleRow row : rows) {
            text.append("| ").append(row.fails() ? "finds" : "passes");
            text.append(" | ").append(row.child());
            text.append(" | ").append(row.year() == 0 ? "any" : String.valueOf(row.year()));
            text.append(" | ").append(cell(row.why()));
            text.append(" | ").append(cell(row.changes().isEmpty() ? "none" : changes(row)));
            text.append(" | ").append(row.item()).append(" |\n");
        }
    }

    private static String changes(RuleRow row) {
        return row.changes().entrySet().stream()
                .map((Map.Entry<String, String> change) -> change.getKey() + " = " + change.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String item(Item item) {
        int year = Layout.years().last();
        return item.path()
                + item.facts().number(year).map(number -> " (" + number + ")").orElse("");
    }

    /** With an ellipsis for what a finding fills in. */
    private static String message(Rule rule) {
        return rule.message().replace("{item}", "\u2026").replace("{value}", "\u2026");
    }

    private static String severity(Rule rule) {
        return rule.severity() == Severity.ERROR ? "error" : "query";
    }

    private static String years(Rule rule) {
        int last = Math.min(rule.lastYear(), Layout.years().last());
        return rule.lastYear() <= Layout.years().last()
                ? rule.firstYear() + " to " + last
                : "since " + rule.firstYear();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
