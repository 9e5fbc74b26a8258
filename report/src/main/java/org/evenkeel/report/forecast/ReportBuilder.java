package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Numbers;
import org.evenkeel.report.wording.Unit;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ForecastReport} together. */
final class ReportBuilder {

    private static final String PRINCIPLE =
            "Anyone who needs a plan gets one. Having fewer plans is not an aim in itself: what is planned"
                    + " changes how early children and young people are helped, and where they are educated.";

    /** Without the scenarios of the library, which have a section of their own. */
    private final Forecast forecast;

    private final Forecast whole;
    private final Comparison comparison;
    private final @Nullable MoneyFigures money;
    private final @Nullable MoneyFigures allMoney;
    private final @Nullable ManagementPlan plan;
    private final Provenance provenance;
    private final PlansContent plans;
    private final Sources sources = new Sources();
    private final String council;
    private final String end;
    private boolean explained = true;

    ReportBuilder(
            Forecast forecast,
            Comparison comparison,
            @Nullable MoneyFigures money,
            @Nullable ManagementPlan plan,
            Provenance provenance) {
        this.whole = forecast;
        this.forecast = plan == null ? forecast : LibraryContent.own(forecast, plan);
        this.comparison = comparison;
        this.allMoney = money == null
                        || money.accounts().isEmpty()
                        || money.accounts().getFirst().inYear().size() == 0
                ? null
                : money;
        this.money = allMoney == null || plan == null ? allMoney : LibraryContent.own(allMoney, plan);
        this.plan = plan;
        this.provenance = provenance;
        this.plans = new PlansContent(this.forecast);
        this.council = forecast.assumptions().authority().name();
        this.end = Months.full(forecast.until());
    }

    /** Leaves out what is explained and searched for. */
    ReportBuilder unexplained() {
        explained = false;
        return this;
    }

    ForecastReport build() {
        List<Section> sections = new ArrayList<>();
        sections.add(plansSection());
        sections.add(whoSection());
        sections.add(flowsSection());
        QueueContent.section(forecast).ifPresent(sections::add);
        if (money != null) {
            sections.addAll(MoneySections.of(money, forecast.start()));
        }
        Beside.table(forecast, comparison, money)
                .ifPresent(table -> sections.add(new Section(
                        "beside", "Beside the council's own figures", List.of(new Block.Tabulated(table)))));
        interventions().ifPresent(sections::add);
        if (plan != null) {
            LibraryContent.section(whole, plan, allMoney, sources).ifPresent(sections::add);
        }
        if (explained && plan != null && plan.until() == forecast.until()) {
            sections.addAll(WhySections.of(forecast, plan));
        }
        sections.add(assumptionsSection());
        sections.add(weakSection());
        sections.add(madeSection());
        String start = Months.full(forecast.start());
        return new ForecastReport(
                council + ": education, health and care plans" + (money == null ? "" : " and high needs funding")
                        + " to " + end,
                "A forecast from " + start + ", " + whole.scenarios().size()
                        + (whole.scenarios().size() == 1 ? " scenario, " : " scenarios, ")
                        + Numbers.count(forecast.settings().runs()) + " runs",
                "A forecast of education, health and care plans in " + council + " from " + start + " to " + end
                        + ", with its range and what it rests on.",
                summary(),
                keyFigures(),
                sections,
                colophon());
    }

    private List<String> summary() {
        List<String> summary = new ArrayList<>();
        ScenarioForecast first = forecast.scenarios().getFirst();
        summary.add(council + " maintained "
                + Numbers.count(forecast.assumptions().opening().total())
                + " education, health and care (EHC) plans in " + Months.full(forecast.start()) + ". "
                + expected(first) + ".");
        for (ScenarioForecast scenario :
                Tones.shown(forecast).subList(1, Tones.shown(forecast).size())) {
            summary.add(expected(scenario) + ". " + difference(first, scenario));
        }
        if (money != null) {
            summary.addAll(MoneyWords.sentences(money));
        }
        if (forecast.scenarios().size() > Tones.MOST) {
            summary.add("Tables give the other scenarios too.");
        }
        summary.add(PRINCIPLE);
        return summary;
    }

    private String expected(ScenarioForecast scenario) {
        Fan fan = PlansContent.total(scenario);
        String what = scenario.scenario().interventions().isEmpty()
                ? "If nothing new is done (" + lower(scenario.scenario().title()) + ")"
                : "With " + counted(scenario.scenario()) + " ("
                        + lower(scenario.scenario().title()) + ")";
        return what + ", we expect about " + Unit.COUNT.roughly(fan.median(forecast.until())) + " in " + end
                + "; in eight runs in ten it is " + Fans.between(fan, forecast.until(), Unit.COUNT);
    }

    private static String counted(Scenario scenario) {
        int count = scenario.interventions().size();
        return count == 1 ? "the one intervention" : "the " + count + " interventions";
    }

    private String difference(ScenarioForecast first, ScenarioForecast scenario) {
        Range change = PairedDifference.plans(scenario, first, forecast.until());
        if (Numbers.toFewFigures(change.middle()) == 0) {
            return "In the middle run that makes no difference to the number of plans.";
        }
        boolean fewer = change.middle() < 0;
        Range size = fewer ? change.times(-1) : change;
        return "Compared run by run, on the same children and the same luck, that is about "
                + Unit.COUNT.roughly(size.middle()) + (fewer ? " fewer" : " more") + " than if nothing new is done ("
                + Unit.COUNT.roughly(size.low()) + " to " + Unit.COUNT.roughly(size.high()) + ").";
    }

    private List<Block.KeyFigure> keyFigures() {
        List<Block.KeyFigure> figures = new ArrayList<>();
        figures.add(new Block.KeyFigure(
                "Plans in " + Months.full(forecast.start()),
                Numbers.count(forecast.assumptions().opening().total()),
                "where the forecast starts"));
        for (ScenarioForecast scenario : Tones.shown(forecast)) {
            Fan fan = PlansContent.total(scenario);
            figures.add(new Block.KeyFigure(
                    "Plans in " + end + ", " + lower(scenario.scenario().title()),
                    "about " + Unit.COUNT.roughly(fan.median(forecast.until())),
                    "80% range: " + Fans.roughRange(fan, forecast.until())));
        }
        if (money != null) {
            figures.addAll(MoneyWords.figures(money));
        }
        return figures;
    }

    private Section plansSection() {
        return new Section(
                "plans",
                "How many plans",
                List.of(
                        new Block.Figure(plans.plans(comparison)),
                        Reading.ranges(forecast),
                        new Block.Tabulated(plans.byYear())));
    }

    private Section whoSection() {
        return new Section(
                "who",
                "Who has a plan, and where they are educated",
                List.of(
                        new Block.Paragraph(
                                "Each figure is the middle of its own runs, so the parts do not quite add up to"
                                        + " the whole."),
                        new Block.Figure(plans.byPlacement()),
                        new Block.Figure(plans.byNeed()),
                        new Block.Figure(plans.byAge())));
    }

    private Section flowsSection() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph(
                        "How many requests for an assessment come, how many assessments are made, and how"
                                + " many plans start and cease. Plans that start include those of children who move in with one."));
        forecast.scenarios().stream()
                .map(plans::flows)
                .filter(table -> !table.rows().isEmpty())
                .map(Block.Tabulated::new)
                .forEach(blocks::add);
        return new Section("flows", "What flows in and out", blocks);
    }

    private Optional<Section> interventions() {
        Map<String, Intervention> all = new LinkedHashMap<>();
        forecast.scenarios().stream()
                .flatMap(scenario -> scenario.scenario().interventions().stream())
                .forEach(each -> all.putIfAbsent(each.id(), each));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Intervention> interventions = List.copyOf(all.values());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(PRINCIPLE));
        blocks.add(new Block.Tabulated(InterventionWords.table(interventions, sources)));
        if (plan != null) {
            blocks.addAll(InterventionWords.affected(interventions, plan));
        }
        return Optional.of(new Section("interventions", "What is planned", blocks));
    }

    private Section assumptionsSection() {
        List<Assumption> register = forecast.assumptions().register();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                "Every figure that the forecast starts from, how sure we are of it, and where it" + " comes from."));
        if (!register.isEmpty()) {
            blocks.add(new Block.Tabulated(
                    AssumptionWords.table("assumptions", "Assumptions about plans", register, sources)));
        }
        if (money != null && !money.assumptions().isEmpty()) {
            blocks.add(new Block.Tabulated(AssumptionWords.table(
                    "money-assumptions", "Assumptions about money", money.assumptions(), sources)));
        }
        if (!sources.isEmpty()) {
            blocks.add(new Block.Tabulated(sources.table()));
        }
        return new Section("assumptions", "What the forecast rests on", blocks);
    }

    private Section weakSection() {
        return new Section(
                "weak",
                "What is weak",
                List.of(new Block.Bullets(Reading.weaknesses(forecast, plan == null ? List.of() : plan.notes()))));
    }

    private Section madeSection() {
        List<Block.Fact> facts = new ArrayList<>();
        if (plan != null) {
            facts.add(new Block.Fact("Management plan", plan.title()));
            facts.add(new Block.Fact(
                    "Made from",
                    plan.papers().document()
                            + plan.papers()
                                    .dated()
                                    .map(date -> ", " + Months.day(date))
                                    .orElse("")));
        }
        facts.add(new Block.Fact("Program", "Evenkeel " + provenance.version()));
        facts.add(new Block.Fact("Runs", Numbers.count(forecast.settings().runs())));
        facts.add(new Block.Fact("Seed", Long.toString(forecast.settings().seed())));
        facts.add(new Block.Fact("Months", Months.full(forecast.start()) + " to " + end));
        provenance
                .inputs()
                .forEach(input -> facts.add(new Block.Fact("Read from " + input.name(), "SHA-256 " + input.sha256())));
        provenance.vintages().forEach(vintage -> facts.add(new Block.Fact(vintage.document(), vintage.date())));
        return new Section(
                "made",
                "How this was made",
                List.of(
                        new Block.Paragraph("The same inputs, seed and version give the same figures, on any machine."),
                        new Block.Facts(facts)));
    }

    private String colophon() {
        return "Made with Evenkeel " + provenance.version() + ", "
                + Numbers.count(forecast.settings().runs())
                + " runs, seed " + forecast.settings().seed()
                + ". Published statistics are used under the Open Government Licence v3.0.";
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
