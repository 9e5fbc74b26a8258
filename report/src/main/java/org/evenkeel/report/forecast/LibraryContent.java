package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.model.finance.LibraryScenario;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;
import org.evenkeel.report.document.Block;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Months;
import org.evenkeel.report.wording.Unit;
import org.jspecify.annotations.Nullable;

/** Scenarios of the library laid over a plan: what they would change, and what each of them rests on. */
public final class LibraryContent {

    private static final String NOTE = "Difference: compared run by run with the same plan without it, on the same"
            + " children, prices and luck. Nobody says by this that it will come, or that fewer plans would be good.";

    private LibraryContent() {}

    /** A forecast without the scenarios of the library. */
    public static Forecast own(Forecast forecast, ManagementPlan plan) {
        return plan.library().isEmpty()
                ? forecast
                : new Forecast(
                        forecast.assumptions(),
                        forecast.settings(),
                        forecast.scenarios().stream()
                                .filter(each -> plan.libraryOf(each.scenario()).isEmpty())
                                .toList());
    }

    /** The money of a forecast without the scenarios of the library. */
    public static MoneyFigures own(MoneyFigures money, ManagementPlan plan) {
        return money.of(name -> plan.library().stream().noneMatch(each -> each.isNamed(name)));
    }

    /** What each changes: plans at the end, and the cumulative position; none if none is laid over the plan. */
    public static List<Table> tables(Forecast forecast, ManagementPlan plan, Optional<MoneyFigures> money) {
        List<ScenarioForecast> laid = laid(forecast, plan);
        if (laid.isEmpty()) {
            return List.of();
        }
        List<Table> tables = new ArrayList<>();
        tables.add(plans(forecast, plan, laid));
        money.filter(figures -> !figures.differences().isEmpty()).ifPresent(figures -> tables.add(positions(figures)));
        return tables;
    }

    /** The section of a report; empty if none is laid over the plan. */
    static Optional<Section> section(
            Forecast forecast, ManagementPlan plan, @Nullable MoneyFigures money, Sources sources) {
        if (laid(forecast, plan).isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(
                "These are not forecasts of what will happen",
                List.of(
                        "Each scenario lays assumptions about the world around the council over its own forecast. An"
                                + " assumption is a way in which things may go. A proposal is not law: it may change or never"
                                + " come, and until the law changes every right and duty stays as it is.",
                        "Fewer plans are not good in themselves. Whoever needs a plan gets one, under the law as it"
                                + " stands on the day."),
                Block.Note.Kind.CAUTION));
        tables(forecast, plan, Optional.ofNullable(money)).stream()
                .map(Block.Tabulated::new)
                .forEach(blocks::add);
        plan.library().forEach(each -> blocks.addAll(rests(each, sources)));
        return Optional.of(new Section("library", "If the world around the council changes", blocks));
    }

    private static List<ScenarioForecast> laid(Forecast forecast, ManagementPlan plan) {
        return forecast.scenarios().stream()
                .filter(each -> plan.libraryOf(each.scenario()).isPresent())
                .toList();
    }

    private static Table plans(Forecast forecast, ManagementPlan plan, List<ScenarioForecast> laid) {
        int until = forecast.until();
        List<Table.Row> rows = new ArrayList<>();
        forecast.scenarios().stream()
                .filter(each -> isBase(each.scenario()))
                .forEach(base -> rows.add(Table.Row.of(
                        Cell.of(base.scenario().title()),
                        Fans.middle(PlansContent.total(base), until, Unit.COUNT),
                        Fans.range(PlansContent.total(base), until, Unit.COUNT),
                        Cell.of(""),
                        Cell.of(""))));
        for (ScenarioForecast each : laid) {
            Range change = PairedDifference.plans(each, forecast.scenario(base(each.scenario(), plan)), until);
            rows.add(Table.Row.of(
                    Cell.of(each.scenario().title()),
                    Fans.middle(PlansContent.total(each), until, Unit.COUNT),
                    Fans.range(PlansContent.total(each), until, Unit.COUNT),
                    Cell.of(change.middle(), Unit.COUNT),
                    Cell.span(change.low(), change.high(), Unit.COUNT)));
        }
        return new Table(
                "library-plans",
                "Plans in " + Months.full(until) + ", scenario by scenario",
                List.of(
                        Column.text("Scenario"),
                        Column.number("Plans"),
                        Column.number("80% range"),
                        Column.number("Difference"),
                        Column.number("Its 80% range")),
                rows,
                NOTE);
    }

    private static Table positions(MoneyFigures money) {
        int last = money.accounts().getFirst().cumulative().last();
        List<Table.Row> rows = new ArrayList<>();
        for (MoneyFigures.Account account : money.accounts()) {
            Optional<MoneyFigures.Difference> change = money.differences().stream()
                    .filter(each -> each.scenario().equals(account.scenario()))
                    .findFirst();
            if (change.isPresent() || isBase(account.scenario())) {
                rows.add(Table.Row.of(
                        Cell.of(account.title()),
                        Fans.middle(account.cumulative(), last, Unit.POSITION),
                        change.map(each -> Fans.middle(each.cumulative(), last, Unit.POUNDS))
                                .orElse(Cell.of("")),
                        change.map(each -> Fans.range(each.cumulative(), last, Unit.POUNDS))
                                .orElse(Cell.of(""))));
            }
        }
        return new Table(
                "library-position",
                "Cumulative position at the end of " + new FinancialYear(last) + ", scenario by scenario",
                List.of(
                        Column.text("Scenario"),
                        Column.number("Position"),
                        Column.number("Difference"),
                        Column.number("Its 80% range")),
                rows,
                NOTE + " What support in place of plans would cost is not in these figures.");
    }

    private static boolean isBase(Scenario scenario) {
        return isBase(scenario.name());
    }

    private static boolean isBase(String name) {
        return name.equals(Scenario.UNMITIGATED) || name.equals(Scenario.MITIGATED);
    }

    /** The name of the scenario over which one of the library is laid. */
    static String base(Scenario laid, ManagementPlan plan) {
        return plan.libraryOf(laid)
                        .filter(each -> each.id().equals(laid.name()))
                        .isPresent()
                ? Scenario.UNMITIGATED
                : Scenario.MITIGATED;
    }

    private static List<Block> rests(LibraryScenario each, Sources sources) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "library-" + slug(each), each.label()));
        blocks.add(new Block.Paragraph(each.summary() + " As of " + Months.day(each.asOf()) + "."));
        List<Assumption> register = each.register();
        if (!register.isEmpty()) {
            blocks.add(new Block.Tabulated(
                    AssumptionWords.table("library-assumptions-" + slug(each), "What it assumes", register, sources)));
        }
        List<PlannedIntervention> changes = each.interventions();
        if (!changes.isEmpty()) {
            blocks.add(new Block.Tabulated(InterventionWords.table(
                    "library-changes-" + slug(each),
                    "What it changes",
                    changes.stream().map(PlannedIntervention::intervention).toList(),
                    sources)));
            blocks.add(new Block.Facts(changes.stream()
                    .flatMap(planned -> Stream.of(
                            new Block.Fact(planned.intervention().name() + ": who is affected", planned.affects()),
                            new Block.Fact(
                                    planned.intervention().name() + ": where the size comes from", planned.note())))
                    .filter(fact -> !fact.value().isEmpty())
                    .toList()));
        }
        if (!each.notes().isEmpty()) {
            blocks.add(new Block.Bullets(each.notes()));
        }
        return blocks;
    }

    private static String slug(LibraryScenario each) {
        return each.id().replaceAll("[^a-z0-9]+", "-");
    }
}
