package org.evenkeel.model.finance.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.model.finance.Cost;
import org.evenkeel.model.finance.ManagementPlan;
import org.evenkeel.model.finance.PlannedIntervention;
import org.evenkeel.model.forecast.Assumptions;
import org.evenkeel.model.forecast.Driver;
import org.evenkeel.model.forecast.Intervention;
import org.evenkeel.model.forecast.Scenario;
import org.evenkeel.model.forecast.Trend;
import org.evenkeel.model.forecast.TrendChange;

/** Outlooks between two: some causes as in the one, the others as in the other. */
final class Blend {

    private final Outlook from;
    private final Outlook to;
    private final List<Change> changes;

    /** One thing in which the two differ: a cause, or an intervention by its id. */
    record Change(String code, String title) {}

    Blend(Outlook from, Outlook to) {
        this.from = from.with(from.plan().pricedAs(from.scenario()));
        this.to = to.with(to.plan().pricedAs(to.scenario()));
        this.changes = changes();
    }

    /** In what the two differ, in the order of a page. */
    List<Change> differences() {
        return changes;
    }

    private List<Change> changes() {
        List<Change> found = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            if (!parts(from, cause).equals(parts(to, cause))) {
                found.add(new Change(cause.code(), cause.title()));
            }
        }
        List<Change> interventions = new ArrayList<>();
        for (String id : ids()) {
            if (!Objects.equals(intervention(from, id), intervention(to, id)) || costsDiffer(id)) {
                Intervention named =
                        intervention(to, id).or(() -> intervention(from, id)).orElseThrow();
                interventions.add(new Change("intervention." + id, named.name()));
            }
        }
        // Interventions act on what the plans would have been, so they come between plans and money.
        int money =
                (int) found.stream().filter(change -> isOfPlans(change.code())).count();
        found.addAll(money, interventions);
        return List.copyOf(found);
    }

    private static boolean isOfPlans(String code) {
        return List.of(Cause.values()).subList(0, Cause.PRICES.ordinal()).stream()
                .anyMatch(cause -> cause.code().equals(code));
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        from.scenario().interventions().forEach(each -> ids.add(each.id()));
        to.scenario().interventions().stream()
                .map(Intervention::id)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    /** Whether an intervention that both have costs more in the one than in the other. */
    private boolean costsDiffer(String id) {
        Optional<Cost> before = from.plan().intervention(id).map(PlannedIntervention::cost);
        Optional<Cost> after = to.plan().intervention(id).map(PlannedIntervention::cost);
        return !before.equals(after)
                && (intervention(from, id).isPresent() || intervention(to, id).isPresent());
    }

    private static Optional<Intervention> intervention(Outlook of, String id) {
        return of.scenario().interventions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** What belongs to a cause. */
    private static List<Object> parts(Outlook of, Cause cause) {
        Assumptions a = of.assumptions();
        ManagementPlan plan = of.plan();
        return switch (cause) {
            case OPENING -> List.of(a.opening());
            case POPULATION -> List.of(a.population().byAge(), a.population().firstAcademicYear());
            case REQUESTS -> List.of(a.requestsPerMonth().value(), a.requestAges(), trend(of, Driver.REQUESTS));
            case CONVERSION ->
                List.of(
                        a.shareAssessed().value(),
                        a.shareIssued().value(),
                        trend(of, Driver.SHARE_ASSESSED),
                        trend(of, Driver.SHARE_ISSUED));
            case DELAYS -> List.of(a.decisionDelay(), a.planDelay(), a.limits());
            case CEASING ->
                List.of(a.ceasingPerYear(), a.ceasingLevel().value(), a.reasonByAge(), trend(of, Driver.CEASING));
            case ARRIVALS -> List.of(a.arrivalsPerMonth().value(), trend(of, Driver.ARRIVALS));
            case MOVES -> List.of(a.yearlyMoves(), a.transferAges());
            case MIX -> List.of(a.needByAge(), a.placementByAgeAndNeed(), trend(of, Driver.INDEPENDENT_SPECIAL));
            case PRICES -> List.of(plan.prices());
            case OTHER_SPENDING -> List.of(plan.otherSpending());
            case INCOME -> List.of(plan.income());
            case BALANCE -> List.of(plan.opening(), plan.outturns(), plan.planCounts());
        };
    }

    /** A driver's trend, and how the scenario changes it. */
    private static List<Object> trend(Outlook of, Driver driver) {
        return List.of(trend(of.assumptions(), driver), ways(of, driver));
    }

    private static Optional<Trend> trend(Assumptions assumptions, Driver driver) {
        return Optional.ofNullable(assumptions.trends().get(driver));
    }

    private static List<TrendChange> ways(Outlook of, Driver driver) {
        return of.scenario().trends().stream()
                .filter(change -> change.driver() == driver)
                .toList();
    }

    /** The cause that a driver belongs to. */
    private static Cause cause(Driver driver) {
        return switch (driver) {
            case REQUESTS -> Cause.REQUESTS;
            case SHARE_ASSESSED, SHARE_ISSUED -> Cause.CONVERSION;
            case CEASING -> Cause.CEASING;
            case ARRIVALS -> Cause.ARRIVALS;
            case INDEPENDENT_SPECIAL -> Cause.MIX;
        };
    }

    /** The outlook in which these changes have been made and no others. */
    Outlook with(Set<Change> made) {
        if (made.size() == changes.size()) {
            return to;
        }
        return made.isEmpty() ? from : new Outlook(assumptions(made), scenario(made), plan(made));
    }

    private static boolean has(Set<Change> made, Cause cause) {
        return made.stream().anyMatch(change -> change.code().equals(cause.code()));
    }

    private Scenario scenario(Set<Change> made) {
        List<Intervention> interventions = new ArrayList<>();
        for (String id : ids()) {
            boolean isMade = made.stream().anyMatch(change -> change.code().equals("intervention." + id));
            intervention(isMade ? to : from, id).or(() -> same(id)).ifPresent(interventions::add);
        }
        List<TrendChange> ways = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            ways.addAll(ways(has(made, cause(driver)) ? to : from, driver));
        }
        return new Scenario(to.scenario().name(), to.scenario().title(), interventions, ways);
    }

    /** An intervention in which the two do not differ. */
    private Optional<Intervention> same(String id) {
        Optional<Intervention> ofTo = intervention(to, id);
        return ofTo.equals(intervention(from, id)) ? ofTo : Optional.empty();
    }

    private Assumptions assumptions(Set<Change> made) {
        Assumptions opening = of(made, Cause.OPENING);
        Assumptions requests = of(made, Cause.REQUESTS);
        Assumptions conversion = of(made, Cause.CONVERSION);
        Assumptions delays = of(made, Cause.DELAYS);
        Assumptions ceasing = of(made, Cause.CEASING);
        Assumptions arrivals = of(made, Cause.ARRIVALS);
        Assumptions moves = of(made, Cause.MOVES);
        Assumptions mix = of(made, Cause.MIX);
        Map<Driver, Trend> trends = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.values()) {
            trend(of(made, cause(driver)), driver).ifPresent(trend -> trends.put(driver, trend));
        }
        return new Assumptions(
                        from.assumptions().authority(),
                        opening.opening(),
                        of(made, Cause.POPULATION).population(),
                        requests.requestsPerMonth(),
                        requests.requestAges(),
                        delays.decisionDelay(),
                        delays.planDelay(),
                        conversion.shareAssessed(),
                        conversion.shareIssued(),
                        arrivals.arrivalsPerMonth(),
                        mix.needByAge(),
                        mix.placementByAgeAndNeed(),
                        ceasing.ceasingPerYear(),
                        ceasing.ceasingLevel(),
                        ceasing.reasonByAge(),
                        moves.yearlyMoves(),
                        moves.transferAges(),
                        trends,
                        from.assumptions().register(),
                        from.assumptions().caveats())
                .withAssessedOdds(conversion.assessedOddsByAge())
                .with(delays.limits());
    }

    private Assumptions of(Set<Change> made, Cause cause) {
        return (has(made, cause) ? to : from).assumptions();
    }

    private ManagementPlan plan(Set<Change> made) {
        ManagementPlan balance = (has(made, Cause.BALANCE) ? to : from).plan();
        List<PlannedIntervention> planned = new ArrayList<>();
        for (String id : ids()) {
            boolean isMade = made.stream().anyMatch(change -> change.code().equals("intervention." + id));
            Outlook of = isMade || intervention(from, id).isEmpty() ? to : from;
            of.plan().intervention(id).ifPresent(planned::add);
        }
        return balance.withInterventions(planned)
                .withMoney(
                        (has(made, Cause.PRICES) ? to : from).plan().prices(),
                        (has(made, Cause.INCOME) ? to : from).plan().income(),
                        (has(made, Cause.OTHER_SPENDING) ? to : from).plan().otherSpending());
    }
}
