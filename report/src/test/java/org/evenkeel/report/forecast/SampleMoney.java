package org.evenkeel.report.forecast;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Fan;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.unit.Range;
import org.evenkeel.model.unit.Table;
import org.evenkeel.report.chart.FanChart;

/** Money of an invented council: round figures whose fans widen year by year. */
final class SampleMoney {

    private static final int FIRST = 2025;
    private static final int YEARS = 3;
    /** From the 5th to the 95th percentile, in steps of the spread. */
    private static final double[] STEPS = {-1.25, -1, -0.5, 0, 0.5, 1, 1.25};

    private SampleMoney() {}

    static MoneyFigures money() {
        return new MoneyFigures(
                new MoneyFigures.Opening(SampleForecast.START + 2, Range.exactly(-9e6)),
                List.of(
                        account(Scenario.UNMITIGATED, "Unmitigated", -38e6, -6e6),
                        account(Scenario.MITIGATED, "Mitigated", -38e6, 11e6)),
                List.of(
                        chance("balance-2027-28", Scenario.UNMITIGATED, OptionalDouble.of(0.0125)),
                        chance("balance-2027-28", Scenario.MITIGATED, OptionalDouble.of(0.42)),
                        chance("balance-2035-36", Scenario.UNMITIGATED, OptionalDouble.empty()),
                        chance("balance-2035-36", Scenario.MITIGATED, OptionalDouble.empty())),
                List.of(new FanChart.Limit(
                        "Condition 2: a deficit of no more than £84.5m",
                        -84.5e6,
                        SampleForecast.START,
                        SampleForecast.START + 14)),
                Comparison.NONE,
                Comparison.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    private static MoneyFigures.Account account(String scenario, String title, double first, double change) {
        return new MoneyFigures.Account(
                scenario,
                title,
                List.of(
                        new MoneyFigures.Line(
                                "special", "Special school places and top-ups", false, fan(-41e6, 0, 8e6, 0)),
                        new MoneyFigures.Line("income", "High needs block", true, fan(80e6, 2e6, 0, 0))),
                fan(first, change, 0.1 * 44e6 * 2, 4.4e6),
                fan(-45e6, first, 8.8e6, 4.4e6));
    }

    private static Fan fan(double first, double change, double spread, double widening) {
        double[] middles = IntStream.range(0, YEARS)
                .mapToDouble(year -> first + change * year)
                .toArray();
        List<Table> quantiles = IntStream.range(0, STEPS.length)
                .mapToObj(step -> Table.of(IntStream.range(0, YEARS)
                        .mapToDouble(year -> middles[year] + STEPS[step] * (spread + widening * year))
                        .toArray()))
                .toList();
        return new Fan(FIRST, Table.of(middles), quantiles);
    }

    private static MoneyFigures.ConditionChance chance(String id, String scenario, OptionalDouble probability) {
        return new MoneyFigures.ConditionChance(
                id, "In-year balance by " + id.substring("balance-".length()), scenario, probability, "");
    }
}
