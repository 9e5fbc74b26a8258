package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.model.finance.Amounts;
import org.evenkeel.model.finance.Item;
import org.evenkeel.model.finance.Line;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.Outturn;
import org.evenkeel.model.finance.Position;
import org.evenkeel.model.finance.Steps;
import org.evenkeel.model.finance.explain.Explanation.Rule;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.unit.Money;

/** Explains a number of an outlook's expected path, down to its inputs. */
public final class Reasons {

    private final ManagementPlan plan;
    private final Course course;
    private final Expected expected;
    private final PlanReasons plans;

    /** Follows the path once. */
    public Reasons(Outlook outlook) {
        plan = outlook.plan();
        course = outlook.middle();
        expected = outlook.expected(course);
        plans = new PlanReasons(outlook, course, expected.path());
    }

    /** The tree of a number. @throws IllegalArgumentException if the forecast does not reach it */
    public Explanation of(Outcome outcome) {
        outcome.in(expected);
        return switch (outcome) {
            case Outcome.Plans(int month) -> plans.plans(month);
            case Outcome.InYear(var year) -> inYear(year);
            case Outcome.Cumulative(var year) -> cumulative(year);
        };
    }

    private Explanation cumulative(FinancialYear year) {
        double value = expected.position().cumulative(year).map(Money::pounds).orElseThrow();
        String title = "Cumulative position at the end of " + year;
        if (!expected.position().shows(year)) {
            Assumption opening = plan.opening().balance();
            if (year.equals(plan.opening().endOf())) {
                return new Explanation(
                        title,
                        value,
                        Explanation.POUNDS,
                        Rule.GIVEN,
                        opening.basis().words(),
                        List.of(),
                        Optional.of(opening.source()));
            }
        }
        return new Explanation(
                title,
                value,
                Explanation.POUNDS,
                Rule.SUM,
                "the position a year before, and income less spending of the year",
                List.of(cumulative(year.previous()), inYear(year)),
                Optional.empty());
    }

    private Explanation inYear(FinancialYear year) {
        Position position = expected.position();
        double value = position.inYear(year).map(Money::pounds).orElseThrow();
        String title = "In-year position, " + year;
        if (!position.shows(year)) {
            Optional<Assumption> stated = plan.outturns().stream()
                    .filter(each -> each.year().equals(year))
                    .map(Outturn::inYear)
                    .findFirst();
            return new Explanation(
                    title,
                    value,
                    Explanation.POUNDS,
                    Rule.GIVEN,
                    stated.map(each -> each.basis().words()).orElse("as the year closed"),
                    List.of(),
                    stated.map(Assumption::source));
        }
        return new Explanation(
                title,
                value,
                Explanation.POUNDS,
                Rule.LESS,
                "income less spending",
                List.of(
                        total("Income, " + year, Line.Kind.INCOME, year),
                        total("Spending, " + year, Line.Kind.SPEND, year)),
                Optional.empty());
    }

    private Explanation total(String title, Line.Kind kind, FinancialYear year) {
        List<Explanation> parts = new ArrayList<>();
        for (Line line : expected.position().lines()) {
            double pounds = expected.position().at(line, year).pounds();
            if (line.kind() == kind && !line.isTotal() && pounds != 0) {
                parts.add(line(line, pounds, year));
            }
        }
        return new Explanation(
                title,
                parts.stream().mapToDouble(Explanation::value).sum(),
                Explanation.POUNDS,
                Rule.SUM,
                "the sum of its lines",
                parts,
                Optional.empty());
    }

    private Explanation line(Line line, double pounds, FinancialYear year) {
        for (Placement placement : Placement.ALL) {
            if (line.equals(Line.spend(placement))) {
                return placement(line, placement, pounds, year);
            }
        }
        String growing = "given for a year, and grown from there; what is not the council's to spend taken out";
        return new Explanation(
                line.title() + ", " + year,
                pounds,
                Explanation.POUNDS,
                Rule.FOLLOWED,
                growing,
                inputs(line, year),
                Optional.empty());
    }

    private List<Explanation> inputs(Line line, FinancialYear year) {
        List<Explanation> inputs = new ArrayList<>();
        if (line.equals(Line.HIGH_NEEDS_BLOCK)) {
            add(inputs, plan.income().highNeedsBlock(), year);
        } else if (line.equals(Line.BLOCK_TRANSFER)) {
            plan.income().blockTransfer().ifPresent(transfer -> {
                add(inputs, transfer.schoolsBlock(), year);
                add(inputs, transfer.percent(), year);
            });
        } else if (line.equals(Line.OTHER_SPEND)) {
            plan.otherSpending().items().forEach(item -> add(inputs, item.amounts(), year));
        } else if (line.equals(Line.INTERVENTIONS)) {
            plan.interventions().forEach(each -> each.cost().register().forEach(cost -> add(inputs, cost)));
        } else {
            plan.income().others().stream()
                    .filter(item -> line.equals(Line.income(item)))
                    .map(Item::amounts)
                    .forEach(amounts -> add(inputs, amounts, year));
        }
        return inputs;
    }

    private Explanation placement(Line line, Placement placement, double pounds, FinancialYear year) {
        Explanation average = plans.average(year, placement);
        if (average.value() == 0) {
            return new Explanation(
                    line.title(), pounds, Explanation.POUNDS, Rule.FOLLOWED, "", List.of(average), Optional.empty());
        }
        List<Explanation> inputs = new ArrayList<>();
        add(inputs, plan.prices().price(placement).value());
        plan.prices().knownSpending().ifPresent(known -> add(inputs, known.total()));
        add(inputs, plan.prices().inflation(), year);
        Explanation price = new Explanation(
                placement.label() + ": a plan for " + year,
                pounds / average.value(),
                Explanation.POUNDS,
                Rule.FOLLOWED,
                "the price given, aligned to known spending if there is any, with inflation",
                inputs,
                Optional.empty());
        return new Explanation(
                placement.label() + ", " + year,
                pounds,
                Explanation.POUNDS,
                Rule.PRODUCT,
                "plans on average, times what one costs for the year",
                List.of(average, price),
                Optional.empty());
    }

    private void add(List<Explanation> inputs, Assumption assumption) {
        inputs.add(PlanReasons.input(assumption, course));
    }

    /** The last amount given, and every growth since. */
    private void add(List<Explanation> inputs, Amounts amounts, FinancialYear year) {
        var given = amounts.given().headMap(year.next());
        if (!given.isEmpty()) {
            add(inputs, given.lastEntry().getValue());
            if (given.lastKey().compareTo(year) < 0) {
                add(inputs, amounts.growth(), year);
            }
        }
    }

    private void add(List<Explanation> inputs, Steps steps, FinancialYear year) {
        steps.from().headMap(year.next()).values().forEach(each -> add(inputs, each));
    }
}
