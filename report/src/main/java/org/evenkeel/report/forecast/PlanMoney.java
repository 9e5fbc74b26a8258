package org.evenkeel.report.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.model.finance.Chance;
import org.evenkeel.model.finance.Condition;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PositionFan;
import org.evenkeel.model.finance.PublishedPath;
import org.evenkeel.model.finance.Savings;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.report.chart.FanChart;
import org.evenkeel.report.chart.FanChart.Point;
import org.evenkeel.report.chart.Tone;

/** From a management plan and its positions to what a report tells. */
final class PlanMoney {

    private PlanMoney() {}

    static MoneyFigures money(ManagementPlan plan, List<PositionFan> positions) {
        Set<Assumption> assumptions = new LinkedHashSet<>(plan.moneyRegister());
        positions.forEach(position -> assumptions.add(position.alignment()));
        return new MoneyFigures(
                new MoneyFigures.Opening(
                        plan.opening().endOf().lastMonth(),
                        plan.opening().balance().value().range()),
                positions.stream().map(PlanMoney::account).toList(),
                positions.stream()
                        .flatMap(position -> position.chances(plan).stream())
                        .map(PlanMoney::chance)
                        .toList(),
                limits(plan),
                beside(plan, new PublishedPath.Pounds(Line.IN_YEAR.code())),
                beside(plan, new PublishedPath.Pounds(Line.CUMULATIVE.code())),
                List.copyOf(assumptions),
                positions.stream()
                        .filter(position -> plan.libraryOf(position.scenario()).isPresent())
                        .map(position -> difference(plan, position, positions))
                        .toList(),
                savings(plan, positions));
    }

    private static List<MoneyFigures.Saving> savings(ManagementPlan plan, List<PositionFan> positions) {
        if (!plan.hasCosts() || positions.size() < 2) {
            return List.of();
        }
        Savings savings = Savings.of(positions.get(1), positions.getFirst());
        List<MoneyFigures.Saving> years = new ArrayList<>();
        for (FinancialYear year : positions.getFirst().years()) {
            double cost = savings.fan(Line.INTERVENTIONS).mean(year.startYear());
            double net = -savings.fan(Line.SPEND).mean(year.startYear());
            years.add(new MoneyFigures.Saving(year, net + cost, cost));
        }
        return years;
    }

    private static MoneyFigures.Difference difference(
            ManagementPlan plan, PositionFan laid, List<PositionFan> positions) {
        String name = LibraryContent.base(laid.scenario(), plan);
        PositionFan base = positions.stream()
                .filter(position -> position.scenario().name().equals(name))
                .findFirst()
                .orElseThrow();
        return new MoneyFigures.Difference(
                laid.scenario().name(), Savings.of(laid, base).fan(Line.CUMULATIVE));
    }

    /** Plans that the council has published, after those that the department has. */
    static Comparison plans(ManagementPlan plan, List<Point> history) {
        Comparison own = beside(plan, new PublishedPath.Counts(Measure.PLANS, Group.ALL));
        List<Point> actual = new ArrayList<>(history);
        own.actual().stream().filter(point -> !actual.contains(point)).forEach(actual::add);
        actual.sort(Comparator.comparingInt(Point::month));
        return new Comparison(actual, own.expected());
    }

    private static MoneyFigures.Account account(PositionFan position) {
        return new MoneyFigures.Account(
                position.scenario().name(),
                position.scenario().title(),
                position.lines().stream()
                        .map(line ->
                                new MoneyFigures.Line(line.code(), line.title(), line.isTotal(), position.fan(line)))
                        .toList(),
                position.fan(Line.IN_YEAR),
                position.fan(Line.CUMULATIVE));
    }

    private static MoneyFigures.ConditionChance chance(Chance chance) {
        return new MoneyFigures.ConditionChance(
                chance.condition().id(),
                chance.condition().name(),
                chance.scenario(),
                chance.probability(),
                chance.note());
    }

    private static List<FanChart.Limit> limits(ManagementPlan plan) {
        List<FanChart.Limit> limits = new ArrayList<>();
        for (Condition condition : plan.conditions()) {
            if (condition.test() instanceof Condition.Cumulative(FinancialYear year, Condition.When when)) {
                int from = when == Condition.When.BY ? Math.min(plan.start(), year.firstMonth()) : year.firstMonth();
                int to = when == Condition.When.FROM ? Math.max(plan.until(), year.lastMonth()) : year.lastMonth();
                limits.add(new FanChart.Limit(condition.name(), condition.limit(), from, to));
            }
        }
        return limits;
    }

    private static Comparison beside(ManagementPlan plan, PublishedPath.Subject subject) {
        List<Point> actual = new ArrayList<>();
        List<FanChart.Line> expected = new ArrayList<>();
        for (PublishedPath path : plan.published()) {
            if (path.subject().equals(subject) && !path.values().isEmpty()) {
                List<Point> points = path.values().entrySet().stream()
                        .map(entry -> new Point(month(subject, entry.getKey()), entry.getValue()))
                        .toList();
                switch (path.kind()) {
                    case ACTUAL -> actual.addAll(points);
                    case UNMITIGATED -> expected.add(new FanChart.Line(path.title(), Tone.UNMITIGATED, points));
                    case MITIGATED -> expected.add(new FanChart.Line(path.title(), Tone.MITIGATED, points));
                }
            }
        }
        actual.sort(Comparator.comparingInt(Point::month));
        return new Comparison(actual, expected);
    }

    private static int month(PublishedPath.Subject subject, int period) {
        return switch (subject) {
            case PublishedPath.Counts _ -> period;
            case PublishedPath.Pounds _ -> new FinancialYear(period).lastMonth();
        };
    }
}
