package org.evenkeel.model.finance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;

/**
 * The money of a management plan along an expected path: one account in whole pence, with every price, rate and amount
 * at the value that the path's course gives it.
 */
public final class ExpectedAccount {

    private final ManagementPlan plan;
    private final List<Line> lines;
    private final FinancialYear first;
    private final int years;
    private final RunMoney money;

    /**
     * Settles prices and income, which no scenario changes.
     *
     * @param plan whose money it is
     * @param assumptions what the plans start from
     * @param course what every price, rate and amount is worth
     */
    public ExpectedAccount(ManagementPlan plan, Assumptions assumptions, Course course) {
        int until = assumptions.start() + course.months() - 1;
        this.plan = plan;
        lines = Line.of(plan);
        first = Accounts.firstShown(assumptions.start(), plan);
        years = Accounts.years(first, until);
        PastPlans past = new PastPlans(assumptions.opening(), until, plan, unmitigated(assumptions, course));
        money = new RunMoney(plan, past, new Alignment(plan, past), MoneyDraws.settled(course::value), first, years);
    }

    /** What is expected with nothing new, followed only as far as known years reach into the forecast. */
    private static PastPlans.Unmitigated unmitigated(Assumptions assumptions, Course course) {
        AtomicReference<ExpectedPath> followed = new AtomicReference<>();
        return (placement, month) -> {
            ExpectedPath path = followed.get();
            if (path == null || path.until() < month) {
                int until =
                        Math.min(FinancialYear.ofMonth(month).lastMonth(), assumptions.start() + course.months() - 1);
                path = ExpectedPath.of(assumptions, Scenario.unmitigated(), course.until(until));
                followed.set(path);
            }
            return path.plans(month, placement);
        };
    }

    /** The financial years that it shows. */
    public List<FinancialYear> years() {
        return IntStream.range(0, years)
                .mapToObj(year -> new FinancialYear(first.startYear() + year))
                .toList();
    }

    /** The account of a scenario of the same months. */
    public Position position(ExpectedPath path) {
        return new AccountSheet(lines, first, years, money, plan, path.scenario())
                .fill((placement, firstMonth, pencePerMonth) -> {
                    double planMonths = 0;
                    for (int month = firstMonth; month < firstMonth + 12; month++) {
                        planMonths += path.plans(month, placement);
                    }
                    return Math.round(planMonths * pencePerMonth);
                });
    }

    /**
     * A line of a shown year month by month from April, in whole pence that add up to the year's. Plans are paid for
     * in their months; income and other spending in twelve equal parts.
     *
     * @throws IllegalArgumentException if the account has no such line or year, or it is a total
     */
    public List<Long> months(ExpectedPath path, Line line, FinancialYear year) {
        long total = position(path).at(line, year).pence();
        double[] weights = new double[12];
        Arrays.fill(weights, 1);
        for (Placement placement : Placement.ALL) {
            if (line.equals(Line.spend(placement))) {
                Arrays.setAll(weights, month -> path.plans(year.firstMonth() + month, placement));
            }
        }
        if (line.isTotal()) {
            throw new IllegalArgumentException("A total is the sum of its lines: " + line.code());
        }
        double all = DoubleStream.of(weights).sum();
        List<Long> months = new ArrayList<>();
        double before = 0;
        long paid = 0;
        for (double weight : weights) {
            before += weight;
            long until = all > 0 ? Math.round(total * (before / all)) : 0;
            months.add(until - paid);
            paid = until;
        }
        return months;
    }
}
