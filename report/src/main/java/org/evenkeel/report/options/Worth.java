package org.evenkeel.report.options;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.Position;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.finance.Savings;
import org.evenkeel.model.forecast.Quantile;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Range;

/**
 * What an option comes to in pounds over the years shown, against doing nothing, run by run. It is met only inside an
 * {@link Option}, beside its appraisal.
 *
 * @param gross saved before the cost of saving it
 * @param cost paid whether or not the effect comes; empty where the plan does not state it for every part
 * @param net what is left; empty where the cost is
 * @param bites the first financial year in which it saves £50,000 or more on average; empty if none
 * @param lastInYear the in-year position of the last year shown
 * @param balance the chance, 0 to 1, of income that covers spending in that year
 * @param goal the chance of meeting the goal; empty where there is none or the forecast does not reach it
 */
public record Worth(
        Amount gross,
        Optional<Amount> cost,
        Optional<Amount> net,
        Optional<FinancialYear> bites,
        Range lastInYear,
        double balance,
        Optional<Double> goal) {

    /** Pounds in a year that are worth calling an effect. */
    private static final double LEAST = 50_000;

    /**
     * Pounds over the runs.
     *
     * @param mean the average, which adds up
     * @param range middle and 80% range, which do not
     */
    public record Amount(double mean, Range range) {}

    static Worth of(PositionFan one, PositionFan base, boolean isCosted, Optional<Double> goal) {
        Savings savings = Savings.of(one, base);
        List<FinancialYear> years = one.years();
        FinancialYear last = years.getLast();
        Amount gross =
                amount(one, run -> total(years, year -> savings.gross(run, year).pounds()));
        Optional<Amount> cost = isCosted
                ? Optional.of(amount(
                        one, run -> total(years, year -> savings.cost(run, year).pounds())))
                : Optional.empty();
        Optional<Amount> net = isCosted
                ? Optional.of(amount(
                        one, run -> total(years, year -> savings.net(run, year).pounds())))
                : Optional.empty();
        return new Worth(
                gross,
                cost,
                net,
                years.stream()
                        .filter(year ->
                                amount(one, run -> savings.gross(run, year).pounds())
                                                .mean()
                                        >= LEAST)
                        .findFirst(),
                amount(one, run -> inYear(one.position(run), last)).range(),
                IntStream.range(0, one.runs())
                                .filter(run -> inYear(one.position(run), last) >= 0)
                                .count()
                        / (double) one.runs(),
                goal);
    }

    private static double inYear(Position position, FinancialYear year) {
        return position.at(Line.IN_YEAR, year).pounds();
    }

    private static double total(List<FinancialYear> years, ToDoubleFunction<FinancialYear> pounds) {
        return years.stream().mapToDouble(pounds).sum();
    }

    private static Amount amount(PositionFan fan, IntToDoubleFunction pounds) {
        double[] values = IntStream.range(0, fan.runs()).mapToDouble(pounds).toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        Arrays.sort(values);
        return new Amount(mean, new Range(Quantile.P10.of(values), Quantile.P50.of(values), Quantile.P90.of(values)));
    }
}
