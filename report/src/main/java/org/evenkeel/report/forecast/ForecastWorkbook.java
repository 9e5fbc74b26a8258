package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.caseload.Grid;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.ScenarioForecast;
import org.evenkeel.model.sector.Need;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.MonthIndex;
import org.evenkeel.report.table.Cell;
import org.evenkeel.report.table.Column;
import org.evenkeel.report.table.Table;
import org.evenkeel.report.wording.Unit;
import org.evenkeel.report.workbook.Sheet;
import org.evenkeel.report.workbook.Sum;
import org.evenkeel.report.workbook.Workbook;
import org.evenkeel.report.workbook.WorkbookCheck;

/** A forecast as a plain workbook for finance: values, sums that can be followed, ranges beside them, no macros. */
public final class ForecastWorkbook {

    private static final String MEANS =
            "Averages over all runs, which add up, as middles do not. The middle of all runs and its range are on the"
                    + " sheet Plans by year.";

    private final Forecast forecast;
    private final List<Integer> januaries;

    private ForecastWorkbook(Forecast forecast) {
        this.forecast = forecast;
        this.januaries = IntStream.rangeClosed(forecast.start(), forecast.until())
                .filter(month -> MonthIndex.month(month) == 1)
                .boxed()
                .toList();
    }

    /**
     * The workbook of a forecast.
     *
     * @param money what it comes to; empty for a forecast of plans alone
     */
    public static Workbook of(
            Forecast forecast, ManagementPlan plan, Optional<MoneyFigures> money, Provenance provenance) {
        return new ForecastWorkbook(forecast).build(plan, money, provenance);
    }

    private Workbook build(ManagementPlan plan, Optional<MoneyFigures> money, Provenance provenance) {
        String council = forecast.assumptions().authority().name();
        PlansContent plans = new PlansContent(forecast);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Sheet.of("Plans by year", plans.byYear()));
        for (int number = 0; number < forecast.scenarios().size(); number++) {
            ScenarioForecast scenario = forecast.scenarios().get(number);
            sheets.add(groups(
                    number,
                    scenario,
                    "placement",
                    Placement.ALL.size(),
                    index -> new Group.OfPlacement(Placement.ALL.get(index)),
                    index -> Placement.ALL.get(index).label()));
            sheets.add(groups(
                    number,
                    scenario,
                    "need",
                    Need.ALL.size(),
                    index -> new Group.OfNeed(Need.ALL.get(index)),
                    index -> Need.ALL.get(index).label()));
            sheets.add(groups(number, scenario, "age", Grid.AGES, Group.OfAge::new, Integer::toString));
            if (!plans.flows(scenario).rows().isEmpty()) {
                sheets.add(Sheet.of(name("Flows", number), plans.flows(scenario)));
            }
        }
        money.ifPresent(figures -> sheets.addAll(money(figures)));
        sheets.addAll(WorkbookParts.assumptions(forecast, money));
        return new Workbook(
                council + ": forecast of plans" + (money.isPresent() ? " and of the high needs account" : ""),
                "The figures of a forecast for finance: values, with sums as formulas.",
                WorkbookParts.about(forecast, plan, provenance),
                sheets);
    }

    /** Tabs are short: a scenario is known on them by its title, as far as it fits. */
    private String name(String what, int scenario) {
        String title = forecast.scenarios().get(scenario).scenario().title().replaceAll("[\\[\\]:*?/\\\\']", " ");
        String name = what + ", " + title.toLowerCase(java.util.Locale.ROOT);
        return name.length() <= 31 ? name : what + ", scenario " + (scenario + 1);
    }

    private Sheet groups(
            int number,
            ScenarioForecast scenario,
            String by,
            int count,
            IntFunction<Group> group,
            IntFunction<String> label) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text(by.equals("age") ? "Age" : by.equals("need") ? "Primary need" : "Placement")));
        januaries.forEach(month -> columns.add(Column.number("January " + MonthIndex.year(month))));
        List<Table.Row> rows = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            rows.add(row(label.apply(index), scenario.fan(Measure.PLANS, group.apply(index)), false));
        }
        rows.add(row(WorkbookCheck.TOTAL, PlansContent.total(scenario), true));
        Table table = new Table(
                "plans-by-" + by + "-" + scenario.scenario().name(),
                scenario.scenario().title() + ": plans by " + by,
                columns,
                rows);
        Sum total = Sum.of(count, IntStream.range(0, count).boxed().toList());
        return new Sheet(
                name("By " + by, number),
                List.of(new Sheet.Part(table, List.of(total))),
                List.of(WorkbookParts.inTheRun(forecast, scenario), MEANS));
    }

    private Table.Row row(String label, Fan fan, boolean total) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(label)));
        januaries.forEach(month -> cells.add(Cell.of(fan.mean(month), Unit.COUNT)));
        return new Table.Row(cells, total);
    }

    private List<Sheet> money(MoneyFigures figures) {
        MoneyContent money = new MoneyContent(figures, forecast.start());
        List<Sheet> sheets = new ArrayList<>();
        List<Sheet.Part> positions = money.positions().stream()
                .map(table -> new Sheet.Part(table, List.of()))
                .toList();
        sheets.add(new Sheet(
                "Position",
                positions,
                List.of("The middle of all runs, and the range in which eight runs in ten lie. A minus sign is a"
                        + " deficit.")));
        for (int number = 0; number < figures.accounts().size(); number++) {
            Table account = money.account(figures.accounts().get(number));
            sheets.add(new Sheet(
                    name("Account", number),
                    List.of(new Sheet.Part(account, sums(account))),
                    List.of(
                            WorkbookParts.inTheRun(
                                    forecast,
                                    forecast.scenario(
                                            figures.accounts().get(number).scenario())),
                            "In pounds; a minus sign is a deficit. The cumulative position of the first year includes"
                                    + " what was brought forward.")));
        }
        if (!figures.chances().isEmpty()) {
            sheets.add(Sheet.of("Conditions", money.conditions()));
        }
        return sheets;
    }

    /** Income and spending add up their parts; the position is what is between them; the balance is carried on. */
    static List<Sum> sums(Table account) {
        int income = row(account, Line.INCOME);
        int spend = row(account, Line.SPEND);
        int inYear = row(account, Line.IN_YEAR);
        int cumulative = row(account, Line.CUMULATIVE);
        List<Sum> sums = new ArrayList<>();
        if (income > 0) {
            sums.add(Sum.of(income, IntStream.range(0, income).boxed().toList()));
        }
        if (spend > income + 1) {
            sums.add(Sum.of(spend, IntStream.range(income + 1, spend).boxed().toList()));
        }
        sums.add(new Sum(inYear, List.of(income), List.of(spend), false));
        sums.add(new Sum(cumulative, List.of(inYear), List.of(), true));
        return sums;
    }

    private static int row(Table account, Line line) {
        for (int index = 0; index < account.rows().size(); index++) {
            if (account.rows().get(index).cells().getFirst().equals(Cell.of(line.title()))) {
                return index;
            }
        }
        throw new IllegalArgumentException("the account has no line " + line.title());
    }
}
