package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.evenkeel.model.finance.explain.Explanation.Rule;
import org.evenkeel.model.forecast.Assumption;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Course;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.ExpectedPath;
import org.evenkeel.model.forecast.Group;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Lever;
import org.evenkeel.model.forecast.Measure;
import org.evenkeel.model.forecast.fit.Fitter;
import org.evenkeel.model.sector.Placement;
import org.evenkeel.model.sector.Source;
import org.evenkeel.model.time.FinancialYear;
import org.evenkeel.model.time.MonthIndex;

/** Why there are as many plans as a forecast expects: from the plans of the first day to each input. */
final class PlanReasons {

    private final Outlook outlook;
    private final Course course;
    private final ExpectedPath path;
    private final Foretold.Ours ours;
    private final Map<Integer, Explanation> explained = new HashMap<>();

    PlanReasons(Outlook outlook, Course course, ExpectedPath path) {
        this.outlook = outlook;
        this.course = course;
        this.path = path;
        this.ours = new Foretold.Ours(outlook, course, path);
    }

    /** An input, at the value that it has on the expected path. */
    static Explanation input(Assumption assumption, Course course) {
        return new Explanation(
                assumption.title(),
                course.value(assumption),
                assumption.unit(),
                Rule.GIVEN,
                assumption.basis().words(),
                List.of(),
                Optional.of(assumption.source()));
    }

    /** Plans in a month. */
    Explanation plans(int month) {
        return explained.computeIfAbsent(month, this::made);
    }

    private Explanation made(int month) {
        String since = MonthIndex.text(path.start()) + " to " + MonthIndex.text(month);
        List<Explanation> parts = new ArrayList<>(List.of(opening()));
        if (month > path.start()) {
            parts.add(starts(month, since));
            parts.add(followed(
                    "Plans that cease, " + since,
                    -total(Measure.CEASES, month),
                    Explanation.PLANS,
                    "followed by age and placement from the rates at which plans cease",
                    driven(Driver.CEASING, outlook.assumptions().ceasingLevel()),
                    lever -> lever instanceof Lever.Ceasing || lever instanceof Lever.PhaseReview));
        }
        return new Explanation(
                "Plans in " + MonthIndex.text(month),
                path.plans(month),
                Explanation.PLANS,
                Rule.SUM,
                "plans on the first day, and new plans, less those that cease",
                parts,
                Optional.empty());
    }

    private Explanation opening() {
        return new Explanation(
                "Plans on the first day, " + MonthIndex.text(path.start()),
                path.plans(path.start()),
                Explanation.PLANS,
                Rule.GIVEN,
                "counted",
                List.of(),
                source(Fitter.OPENING_PLANS));
    }

    private Optional<Source> source(String name) {
        return outlook.assumptions().register().stream()
                .filter(each -> each.name().equals(name))
                .map(Assumption::source)
                .findFirst();
    }

    private Explanation starts(int month, String since) {
        Assumptions assumptions = outlook.assumptions();
        double arrived = IntStream.range(0, month - path.start())
                .mapToDouble(course::arrivalsPerMonth)
                .sum();
        Explanation moved = followed(
                "Children who move in with a plan",
                arrived,
                Explanation.PLANS,
                "as many a month as is assumed, along its trend",
                driven(Driver.ARRIVALS, assumptions.arrivalsPerMonth()),
                _ -> false);
        double all = total(Measure.STARTS, month);
        return new Explanation(
                "New plans, " + since,
                all,
                Explanation.PLANS,
                Rule.SUM,
                "plans after an assessment, and children who move in with one",
                List.of(assessed(month, all - arrived), moved),
                Optional.empty());
    }

    private Explanation assessed(int month, double value) {
        Assumptions assumptions = outlook.assumptions();
        double share = ours.shareIssued(path.start(), month).orElse(0);
        List<Explanation> shares = new ArrayList<>(driven(Driver.SHARE_ASSESSED, assumptions.shareAssessed()));
        shares.addAll(driven(Driver.SHARE_ISSUED, assumptions.shareIssued()));
        Explanation become = followed(
                "Share of those requests that become plans",
                share,
                "of 1",
                "the share assessed and the share of those issued, month by month",
                shares,
                lever -> lever instanceof Lever.ShareAssessed
                        || lever instanceof Lever.ShareIssued
                        || lever instanceof Lever.Starts
                        || lever instanceof Lever.AssessmentCapacity);
        Explanation due = followed(
                "Requests whose outcome falls in these months",
                share == 0 ? 0 : value / share,
                "requests",
                "requests month by month along their trend and the number of children, each with its delay",
                driven(Driver.REQUESTS, assumptions.requestsPerMonth()),
                lever -> lever instanceof Lever.Requests);
        return new Explanation(
                "Plans after an assessment",
                value,
                Explanation.PLANS,
                share == 0 ? Rule.FOLLOWED : Rule.PRODUCT,
                "requests, times the share that become plans",
                List.of(due, become),
                Optional.empty());
    }

    /** Plans in a placement, on average over a financial year that the path covers. */
    Explanation average(FinancialYear year, Placement placement) {
        double there = mean(year, month -> path.plans(month, placement));
        double all = mean(year, path::plans);
        Explanation everyone = new Explanation(
                "Plans in all placements, on average over " + year,
                all,
                Explanation.PLANS,
                Rule.FOLLOWED,
                "the mean of its twelve months; the last of them is",
                List.of(plans(year.lastMonth())),
                Optional.empty());
        double before = path.plans(path.start(), placement) / path.plans(path.start());
        Explanation share = followed(
                "Share of them in this placement",
                all == 0 ? 0 : there / all,
                "of 1",
                "followed from the placements of new plans, moves and phase transfers, from",
                List.of(new Explanation(
                        "The share on the first day",
                        before,
                        "of 1",
                        Rule.GIVEN,
                        "counted",
                        List.of(),
                        source(Fitter.OPENING_PLANS))),
                lever -> concerns(lever, placement));
        return new Explanation(
                placement.label() + ": plans on average over " + year,
                there,
                Explanation.PLANS,
                Rule.PRODUCT,
                "plans in all placements, times the share in this one",
                List.of(everyone, share),
                Optional.empty());
    }

    private static boolean concerns(Lever lever, Placement placement) {
        return switch (lever) {
            case Lever.Moves(var from, var to) -> from == placement || to == placement;
            case Lever.Redirect(var from, var to) -> from == placement || to == placement;
            case Lever.Places(var there, var instead) -> there == placement || instead == placement;
            default -> false;
        };
    }

    private static double mean(FinancialYear year, java.util.function.IntToDoubleFunction plans) {
        return IntStream.rangeClosed(year.firstMonth(), year.lastMonth())
                .mapToDouble(plans)
                .average()
                .orElse(0);
    }

    private double total(Measure measure, int until) {
        return IntStream.range(path.start(), until)
                .mapToDouble(month -> path.at(measure, Group.ALL, month))
                .sum();
    }

    /** A level and the growth of its trend, if it has one. */
    private List<Explanation> driven(Driver driver, Assumption level) {
        List<Explanation> inputs = new ArrayList<>(List.of(input(level, course)));
        Optional.ofNullable(outlook.assumptions().trends().get(driver))
                .ifPresent(trend -> inputs.add(input(trend.growth(), course)));
        return inputs;
    }

    private Explanation followed(
            String title,
            double value,
            String unit,
            String formula,
            List<Explanation> inputs,
            Predicate<Lever> levers) {
        List<Explanation> parts = new ArrayList<>(inputs);
        outlook.scenario().interventions().stream()
                .filter(each -> levers.test(each.lever()))
                .forEach(each -> parts.add(intervention(each)));
        return new Explanation(title, value, unit, Rule.FOLLOWED, formula, parts, Optional.empty());
    }

    private Explanation intervention(Intervention each) {
        return new Explanation(
                each.name(),
                course.size(each),
                each.effect().unit().words(),
                Rule.GIVEN,
                "planned",
                List.of(),
                Optional.of(each.source()));
    }
}
