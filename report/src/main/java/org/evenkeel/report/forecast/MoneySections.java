package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.report.document.Block;

/** The parts of a report that tell of money. */
final class MoneySections {

    private MoneySections() {}

    static List<Section> of(MoneyFigures money, int start) {
        MoneyContent content = new MoneyContent(money, start);
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph("The high needs account: what comes in for children and young people with special"
                        + " educational needs, less what is spent. Below zero is a deficit."));
        blocks.add(new Block.Figure(content.inYear()));
        blocks.add(new Block.Figure(content.cumulative()));
        content.positions().stream().map(Block.Tabulated::new).forEach(blocks::add);
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
}
