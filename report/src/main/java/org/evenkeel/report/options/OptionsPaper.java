package org.evenkeel.report.options;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.document.Document;
import org.evenkeel.report.explain.ExplainTables;
import org.evenkeel.report.forecast.InterventionWords;
import org.evenkeel.report.forecast.MoneyFigures;
import org.evenkeel.report.forecast.MoneySections;
import org.evenkeel.report.forecast.Provenance;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.wording.Words;

/**
 * The paper that puts the options before those who decide: the likely overspend, which lines overspend, and what could be
 * done, each option with whom it touches. It recommends nothing.
 */
public final class OptionsPaper {

    private final Options options;
    private final Optional<Goal> goal;
    private final MoneyFigures money;
    private final FinancialYear last;

    private OptionsPaper(Options options, Optional<Goal> goal) {
        this.options = options;
        this.goal = goal;
        this.money = MoneyFigures.of(options.plan(), options.positions().subList(0, 2))
                .orElseThrow(() -> new IllegalArgumentException("Nothing is known of what comes in"));
        this.last = options.positions().getFirst().years().getLast();
    }

    /**
     * The paper.
     *
     * @param asGiven a plan with interventions, whose income is known
     * @param forecast of {@link OptionScenarios#of} and a cheapest set if one was found, counted in detail
     * @param goal what the options are to reach; empty if the plan has no condition
     * @throws IllegalArgumentException if nothing is known of the plan's income
     */
    public static Document of(ManagementPlan asGiven, Forecast forecast, Optional<Goal> goal, Provenance provenance) {
        ManagementPlan plan = asGiven.withLibrary(List.of());
        return new OptionsPaper(Options.of(plan, forecast, goal), goal).document(provenance);
    }

    private Document document(Provenance provenance) {
        ManagementPlan plan = options.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(overspend());
        blocks.addAll(lines());
        blocks.addAll(choice());
        blocks.add(new Block.Heading(2, "each-option", "Each option, and whom it touches"));
        options.all().forEach(option -> blocks.addAll(one(option)));
        blocks.addAll(limits());
        return new Document(
                "Options to keep within the budget: " + plan.council().name(),
                plan.title() + ". From " + Months.full(plan.start()) + " to " + Months.full(plan.until()) + ".",
                "The likely overspend on high needs, what could be done about it, and whom each option touches.",
                blocks,
                "Made with Evenkeel " + provenance.version() + ", "
                        + Numbers.count(options.forecast().settings().runs()) + " runs, seed "
                        + options.forecast().settings().seed()
                        + ". Published statistics are used under the Open Government Licence v3.0.");
    }

    private List<Block> overspend() {
        PositionFan nothing = options.positions().get(0);
        PositionFan planned = options.positions().get(1);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lead("With nothing new, high needs spending leaves "
                + position(nothing.fan(Line.IN_YEAR), last) + " in " + last + ". With the plan as it is, it leaves "
                + position(planned.fan(Line.IN_YEAR), last) + "."));
        blocks.add(new Block.Note(
                "How to read this paper",
                List.of(
                        "Anyone who needs a plan (an education, health and care plan) gets one. Fewer plans are not good in"
                                + " themselves: they are good only where needs are met sooner without one.",
                        "Ranges are 80%: of ten such futures one lies below and one above. Middles and ranges do not add"
                                + " up; averages do. Where a table's parts and total must agree it shows averages, and"
                                + " says so.",
                        "A plan fewer is a child or young person without a plan who would have had one. Whether that is right"
                                + " for them, the forecast cannot judge.",
                        "This paper recommends nothing. It shows no saving without those whom it touches."),
                Block.Note.Kind.INFORMATION));
        blocks.add(new Block.Heading(2, "overspend", "The likely overspend"));
        blocks.add(new Block.KeyFigures(Stream.of(options.nothing(), options.asPlanned())
                .map(option -> new Block.KeyFigure(
                        option.title() + ", in-year " + last,
                        Unit.POSITION.say(option.worth().lastInYear().middle()),
                        Unit.POSITION.range(
                                        option.worth().lastInYear().low(),
                                        option.worth().lastInYear().high())
                                + "; chance of balance: "
                                + Words.chance(option.worth().balance())))
                .toList()));
        blocks.addAll(MoneySections.figures(money, options.plan().start()));
        return blocks;
    }

    private static String position(Fan fan, FinancialYear year) {
        int period = year.startYear();
        return Words.position(fan.median(period)) + " (80% range: "
                + Words.positions(fan.at(Quantile.P10, period), fan.at(Quantile.P90, period)) + ")";
    }

    private List<Block> lines() {
        return List.of(
                new Block.Heading(2, "lines", "Which lines overspend"),
                new Block.Paragraph(
                        "Spending on plans follows the number of children and what each kind of place costs."
                                + " Where a line grows faster than income, it takes a larger part of it than it did."),
                new Block.Tabulated(OptionTables.lines(
                        options.positions().get(0), options.positions().get(1))));
    }

    private List<Block> choice() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "options", "The options"));
        goal.ifPresent(each ->
                blocks.add(new Block.Paragraph("The goal: " + each.condition().name() + ", with a chance of "
                        + Numbers.percent(each.chance()) + ". "
                        + ExplainTables.sentence(each.found(), options.plan().hasCosts()))));
        double apart = options.alone().stream()
                .mapToDouble(each -> each.worth().gross().mean())
                .sum();
        blocks.add(new Block.Paragraph("Together the plan's " + options.alone().size()
                + " interventions save "
                + Unit.POUNDS.say(options.asPlanned().worth().gross().mean())
                + " before cost, on average, over the years shown. One by one their savings add up to "
                + Unit.POUNDS.say(apart)
                + ": they reach some of the same children, so that one leaves less for another."));
        if (options.all().stream().anyMatch(option -> option.worth().cost().isEmpty())) {
            blocks.add(new Block.Note(
                    "Costs are not stated",
                    List.of(
                            "For some options the plan does not state what they cost, so that what they save in the end is"
                                    + " not known. A cost that is not stated is not nothing."),
                    Block.Note.Kind.CAUTION));
        }
        if (options.asPlanned().parts().stream()
                .anyMatch(part ->
                        InterventionWords.sure(part.intervention().delivery()).isEmpty())) {
            blocks.add(new Block.Note(
                    "Delivery is taken as certain where nothing is stated",
                    List.of("For some interventions the plan gives neither lateness nor a chance of coming. They are"
                            + " taken to come and on time, which few do; the range of their effect is all that"
                            + " stands for the risk."),
                    Block.Note.Kind.CAUTION));
        }
        blocks.add(new Block.Tabulated(OptionTables.savings(options.all())));
        if (options.plan().hasCosts()) {
            blocks.add(new Block.Tabulated(OptionTables.costs(options.all())));
        }
        blocks.add(new Block.Tabulated(OptionTables.delivery(options.all())));
        blocks.add(new Block.Tabulated(OptionTables.enough(options.all(), last, goal)));
        return blocks;
    }

    private List<Block> one(Option option) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, option.id(), option.title()));
        Touched touched = option.appraisal().touched();
        if (option.kind() == Option.Kind.NOTHING) {
            blocks.add(new Block.Paragraph("Nothing new is done. Children and families are met as they are now, and the"
                    + " overspend is as above. All other options are told against this one."));
            return blocks;
        }
        String name = option.parts().size() == 1 ? "It " : "Together these ";
        blocks.add(new Block.Paragraph((option.parts().size() == 1 ? "It touches" : "Together these touch") + ": "
                + touched(touched) + " " + saves(option, name)));
        blocks.add(new Block.Paragraph("What changes for children, young people and families:"));
        blocks.add(new Block.Bullets(changes(option)));
        if (option.kind() == Option.Kind.ALONE) {
            blocks.add(new Block.Paragraph("Meant for "
                    + InterventionWords.whom(
                            option.parts().getFirst().intervention().scope()) + ". How much: "
                    + InterventionWords.effect(
                            option.parts().getFirst().intervention().effect()) + ", "
                    + InterventionWords.when(
                            option.parts().getFirst().intervention().ramp()) + "."));
        }
        blocks.add(new Block.Paragraph("By area: " + option.appraisal().area()));
        if (touched.isNobody()) {
            blocks.add(new Block.Paragraph("Nobody is touched, as far as the forecast can count."));
        } else {
            OptionTables.touched(option).stream().map(Block.Tabulated::new).forEach(blocks::add);
        }
        return blocks;
    }

    /** What changes: for a set, the interventions that change the same are named together. */
    private static List<String> changes(Option option) {
        if (option.kind() == Option.Kind.ALONE) {
            return List.copyOf(option.appraisal().changes().values());
        }
        Map<String, List<String>> byChange = new LinkedHashMap<>();
        option.parts()
                .forEach(part -> byChange.computeIfAbsent(
                                ChangeWords.ofLever(part.intervention()), _ -> new ArrayList<>())
                        .add(part.intervention().name()));
        return byChange.entrySet().stream()
                .map(entry -> String.join("; ", entry.getValue()) + ": " + entry.getKey())
                .toList();
    }

    private static String touched(Touched touched) {
        double elsewhere = touched.everyone().elsewhere().orElse(0);
        return more(touched.requests(), "requests for an assessment") + " over the forecast; "
                + more(touched.plans(), "plans") + " in " + Months.full(touched.january()) + "; and "
                + (elsewhere < 1 ? "nobody" : "on average " + Numbers.rounded(elsewhere) + " children and young people")
                + " in another kind of placement. These are middles; the tables show averages.";
    }

    /** In words: {@code 310 fewer plans (80% range 180 to 420 fewer)}. */
    private static String more(Range range, String what) {
        if (range.low() == 0 && range.high() == 0) {
            return "no change in " + what;
        }
        String middle = Numbers.rounded(Math.abs(range.middle()));
        String size = middle.equals("0") ? "about as many " + what : apart(range.middle()) + " " + what;
        boolean oneWay = range.low() * range.high() >= 0;
        String ends = range.middle() < 0
                ? Numbers.rounded(-range.high()) + " to " + Numbers.rounded(-range.low())
                : Numbers.rounded(range.low()) + " to " + Numbers.rounded(range.high());
        return size + " (80% range " + (oneWay ? ends : apart(range.low()) + " to " + apart(range.high())) + ")";
    }

    private static String apart(double value) {
        return Numbers.rounded(Math.abs(value)) + (value < 0 ? " fewer" : " more");
    }

    private String saves(Option option, String name) {
        Worth worth = option.worth();
        String first = worth.bites()
                .map(year -> "saves £50,000 or more in a year first in " + year)
                .orElse("saves less than £50,000 in every year");
        String range = Unit.POUNDS.range(
                worth.gross().range().low(), worth.gross().range().high());
        String net = worth.net()
                .map(each -> ", and " + Unit.POUNDS.say(each.mean()) + " ("
                        + Unit.POUNDS.range(each.range().low(), each.range().high()) + ") after its cost of "
                        + Unit.POUNDS.say(worth.cost().orElseThrow().mean()))
                .orElse("; what it costs is not stated in full, so that what is left is not known");
        return (option.parts().size() == 1 ? name + first : name + first.replaceFirst("^saves", "save"))
                + ": " + Unit.POUNDS.say(worth.gross().mean()) + " in all on average before cost (80% range " + range
                + ")"
                + net + ". " + OptionTables.when(option) + ". Delivery risk: " + OptionTables.risk(option) + ".";
    }

    private List<Block> limits() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "limits", "What this paper cannot say"));
        blocks.add(new Block.Bullets(List.of(
                "Who the children are. The forecast counts; it knows no child, and decides about none.",
                "Where they live, beyond the areas that the plan names. Travel and transport are not in it.",
                "Whom a request that is not made was for, beyond age: needs are known once there is a plan.",
                "How good a placement is for a child. A place elsewhere is a difference, not a judgement.",
                "Those placed elsewhere in a set are counted intervention by intervention, each alone, since fewer plans"
                        + " would otherwise hide them; some may be counted twice.")));
        if (!options.plan().notes().isEmpty()) {
            blocks.add(new Block.Heading(3, "plan-notes", "What the plan says of itself"));
            blocks.add(new Block.Bullets(options.plan().notes()));
        }
        return blocks;
    }
}
