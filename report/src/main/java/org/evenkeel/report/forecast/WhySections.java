package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.finance.explain.Bridge;
import org.evenkeel.model.finance.explain.ChanceByThird;
import org.evenkeel.model.finance.explain.Dial;
import org.evenkeel.model.finance.explain.Expected;
import org.evenkeel.model.finance.explain.Outcome;
import org.evenkeel.model.finance.explain.Outlook;
import org.evenkeel.model.finance.explain.Reasons;
import org.evenkeel.model.finance.explain.Seek;
import org.evenkeel.model.finance.explain.Sensitivity;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.GrowthSplit;
import org.evenkeel.model.forecast.Progress;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.explain.ChanceTables;
import org.evenkeel.report.explain.ExplainTables;
import org.evenkeel.report.explain.ReasonsTree;

/** The parts of a report that say why its numbers are what they are, and what it would take to change them. */
final class WhySections {

    /** The chance that a search asks for: better than evens by as much as the 80% range's ends. */
    private static final double CHANCE = 0.8;

    private WhySections() {}

    static List<Section> of(Forecast forecast, ManagementPlan plan) {
        Outlook unmitigated = new Outlook(forecast.assumptions(), Scenario.unmitigated(), plan);
        Scenario last = forecast.scenarios().stream()
                .map(given -> given.scenario())
                .filter(given -> given.name().equals(Scenario.MITIGATED))
                .findFirst()
                .orElse(Scenario.unmitigated());
        Outlook outlook = unmitigated.with(last);
        Expected expected = outlook.expected();
        List<Outcome> outcomes = Outcome.usual(expected);
        List<Section> sections = new ArrayList<>();
        sections.add(why(unmitigated, outlook, outcomes));
        sections.add(depends(forecast, outlook, outcomes));
        if (outcomes.size() > 1) {
            sections.add(takes(forecast, outlook, plan));
        }
        return sections;
    }

    private static Section why(Outlook unmitigated, Outlook outlook, List<Outcome> outcomes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("How much of the growth comes from there being more or fewer children, and how"
                + " much from more or fewer of them having a plan, if nothing new is done."));
        blocks.add(new Block.Tabulated(
                ExplainTables.growth(GrowthSplit.of(unmitigated.expected().path()))));
        if (!outlook.scenario().interventions().isEmpty()) {
            blocks.add(new Block.Paragraph("What each intervention adds between unmitigated and mitigated. Where two"
                    + " meet, each is counted once first and once last, and the mean of the two is shown, so that the"
                    + " parts add up. Fewer plans are not good in themselves: each intervention above says whom it"
                    + " touches and how."));
            Bridge.Between between = Bridge.between(unmitigated, outlook);
            for (Outcome outcome : outcomes) {
                Bridge bridge = between.of(outcome);
                blocks.add(new Block.Figure(ExplainTables.bridgeChart(bridge, "Unmitigated", "Mitigated")));
                blocks.add(new Block.Tabulated(ExplainTables.bridge(bridge, "Unmitigated", "Mitigated")));
            }
        }
        blocks.add(
                new Block.Paragraph(
                        "What each number is made of, down to inputs with their sources; open a line to see"
                                + " its parts. Where it says followed, no single sum gives it: it is worked out month by month."));
        Reasons reasons = new Reasons(outlook);
        // The cumulative position repeats this for every year; the command explains it.
        outcomes.stream()
                .filter(outcome -> !(outcome instanceof Outcome.Cumulative))
                .forEach(outcome -> blocks.add(ReasonsTree.block(reasons.of(outcome))));
        return new Section("why", "Why the numbers are what they are", blocks);
    }

    private static Section depends(Forecast forecast, Outlook outlook, List<Outcome> outcomes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("Each uncertain input is set to the low and then to the high end of its range,"
                + " all others in their middle. Whatever comes first is where better knowledge is worth most."));
        for (Sensitivity sensitivity : Sensitivity.of(outlook, outcomes)) {
            if (!sensitivity.rows().isEmpty()) {
                blocks.add(new Block.Figure(ExplainTables.tornado(sensitivity)));
                blocks.add(new Block.Tabulated(ExplainTables.sensitivity(sensitivity)));
            }
        }
        if (!outlook.plan().conditions().isEmpty()) {
            String scenario = outlook.scenario().name();
            PositionFan positions = PositionFan.of(forecast, scenario, outlook.plan());
            ChanceByThird.of(outlook.plan().conditions(), positions, forecast.scenario(scenario)).stream()
                    .map(ChanceTables::of)
                    .forEach(table -> blocks.add(new Block.Tabulated(table)));
        }
        return new Section("sensitivity", "What it depends on most", blocks);
    }

    /** Searches that need no new runs; the command {@code seek} makes the others. */
    private static Section takes(Forecast forecast, Outlook outlook, ManagementPlan plan) {
        Seek seek = Seek.around(outlook, forecast, Progress.SILENT);
        Seek.Balance balance = seek.earliestBalance(CHANCE);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(ExplainTables.sentence(balance)));
        blocks.add(new Block.Tabulated(ExplainTables.balance(balance)));
        List<String> found = new ArrayList<>();
        for (Condition condition : plan.conditions()) {
            if (!(condition.test() instanceof Condition.Plans)) {
                Stream.of(Dial.INCOME_GROWTH, Dial.BLOCK_TRANSFER)
                        .map(dial -> seek.size(dial, condition, CHANCE))
                        .map(size -> condition.name() + ". " + ExplainTables.sentence(size))
                        .distinct()
                        .forEach(found::add);
            }
        }
        if (!found.isEmpty()) {
            blocks.add(new Block.Paragraph("What it would take to meet each condition in eight runs of ten:"));
            blocks.add(new Block.Bullets(found));
        }
        return new Section("seek", "What it would take", blocks);
    }
}
