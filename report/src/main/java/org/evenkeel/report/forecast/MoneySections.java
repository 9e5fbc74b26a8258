package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;

/** The parts of a report that tell of money. */
public final class MoneySections {

    private MoneySections() {}

    static List<Section> of(MoneyFigures money, int start) {
        MoneyContent content = new MoneyContent(money, start);
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph("The high needs account: what comes in for children and young people with special"
                        + " educational needs, less what is spent. Below zero is a deficit."));
        blocks.addAll(figures(money, start));
        content.positions().stream().map(Block.Tabulated::new).forEach(blocks::add);
        savings(money).map(Block.Tabulated::new).ifPresent(blocks::add);
        sections.add(new Section("money", "What it costs", blocks));
        sections.add(new Section(
                "account",
                "The account, line by line",
                money.accounts().stream()
                        .filter(account -> !account.lines().isEmpty())
                        .map(content::account)
                        .<Block>map(Block.Tabulated::new)
                        .toList()));
        if (!money.chances().isEmpty()) {
            List<Block> conditions = new ArrayList<>();
            content.chances().map(Block.Figure::new).ifPresent(conditions::add);
            conditions.add(new Block.Tabulated(content.conditions()));
            sections.add(new Section("conditions", "Whether conditions are met", conditions));
        }
        return sections;
    }

    /** The position year by year, in-year and cumulative: charts, with their numbers and ranges behind them. */
    public static List<Block> figures(MoneyFigures money, int start) {
        MoneyContent content = new MoneyContent(money, start);
        return List.of(new Block.Figure(content.inYear()), new Block.Figure(content.cumulative()));
    }

    /** What is saved, what it costs to save it, and what is left; empty where no cost is known. */
    public static Optional<Table> savings(MoneyFigures money) {
        if (money.savings().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Table(
                        "savings",
                        "What is planned: saving, cost, and what is left",
                        List.of(
                                Column.text("Financial year"),
                                Column.number("Saving before cost"),
                                Column.number("Cost"),
                                Column.number("Net saving")),
                        money.savings().stream()
                                .map(each -> Table.Row.of(
                                        Cell.of(each.year().toString()),
                                        Cell.of(each.gross(), Unit.POUNDS),
                                        Cell.of(each.cost(), Unit.POUNDS),
                                        Cell.of(each.net(), Unit.POUNDS)))
                                .toList(),
                        "Mitigated less unmitigated, run by run; the mean of the runs. The cost is paid whether or not the effect"
                                + " comes. Less spending is not an aim in itself: see whom each intervention touches, and how."));
    }
}
