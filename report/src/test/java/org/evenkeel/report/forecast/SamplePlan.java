package org.evenkeel.report.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenkeel.model.finance.Amounts;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.Income;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.OpeningBalance;
import org.evenkeel.model.finance.OtherSpending;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.finance.Price;
import org.evenkeel.model.finance.PriceBook;
import org.evenkeel.model.finance.PublishedPath;
import org.evenkeel.model.finance.Standing;
import org.evenkeel.model.finance.Steps;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumption.Basis;
import org.evenkeel.model.forecast.Forecast;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.Uncertainty;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;

/** A management plan with a price for every placement, an income that is too small, and two interventions without a cost. */
public final class SamplePlan {

    private static final FinancialYear FIRST = new FinancialYear(2025);
    private static final Forecast FORECAST = SampleForecast.bothWays(2);

    /** The plan of {@link SampleForecast#bothWays}. */
    public static final ManagementPlan PLAN = plan();

    private SamplePlan() {}

    private static ManagementPlan plan() {
        Map<Placement, Price> prices = Arrays.stream(Placement.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        placement -> new Price(
                                placement,
                                pounds("price-" + placement.code(), "Price", 12_000),
                                FIRST,
                                Standing.ASSUMED)));
        return new ManagementPlan(
                FORECAST.assumptions().authority(),
                "A plan for a test",
                SampleForecast.INVENTED,
                SampleForecast.START,
                SampleForecast.UNTIL,
                40,
                7,
                Map.of(),
                FORECAST.scenario("mitigated").scenario().interventions().stream()
                        .map(each -> new PlannedIntervention(
                                each, each.id().equals("1") ? "Children get help a term sooner." : "", ""))
                        .toList(),
                List.of(),
                new PriceBook(prices, Steps.NONE, null),
                new Income(Amounts.of(FIRST, pounds("block", "High needs block", 14e6), Steps.NONE), null, List.of()),
                new OtherSpending(List.of()),
                new OpeningBalance(FIRST.previous(), pounds("opening", "Opening balance", -9e6)),
                List.of(),
                List.of(),
                List.of(new Condition(
                        "deficit",
                        "A deficit of no more than £20m at the end of 2026-27",
                        new Condition.Cumulative(new FinancialYear(2026), Condition.When.IN),
                        Condition.Direction.AT_LEAST,
                        -20e6,
                        SampleForecast.INVENTED,
                        "")),
                List.of(
                        path(
                                "actual",
                                PublishedPath.Kind.ACTUAL,
                                new PublishedPath.Counts(Measure.PLANS, Group.ALL),
                                MonthIndex.of(2024, 12),
                                1_340),
                        path(
                                "expected",
                                PublishedPath.Kind.MITIGATED,
                                new PublishedPath.Counts(Measure.PLANS, Group.ALL),
                                MonthIndex.of(2027, 12),
                                1_400),
                        path("outturn", PublishedPath.Kind.ACTUAL, new PublishedPath.Pounds("in-year"), 2025, -2e6)),
                List.of("The papers give no price for hospital schools."));
    }

    private static PublishedPath path(
            String id, PublishedPath.Kind kind, PublishedPath.Subject subject, int period, double value) {
        return new PublishedPath(
                id,
                "The council's mitigated forecast",
                subject,
                kind,
                new TreeMap<>(Map.of(period, value)),
                SampleForecast.INVENTED,
                "");
    }

    /** An invented amount. */
    public static Assumption pounds(String name, String title, double pounds) {
        return new Assumption(
                name, title, "pounds", new Uncertainty.Fixed(pounds), Basis.COUNCIL, SampleForecast.INVENTED, "");
    }
}
